import { footnotes, makeDocx, makeZip, paragraph } from '../../fixtures/docx-documents.ts';
import { makePptx, makeXlsx } from '../../fixtures/office-documents.ts';
import { longPdf } from '../../fixtures/pdf-documents.ts';
import { archivedPage } from '../../fixtures/web-archives.ts';

export const WORDS =
  'The minister rejected the call for a national inquiry. Members asked who would compel the witnesses. ';

const PAGE = `<!doctype html><html><head><title>An inquiry</title><meta charset="utf-8"><meta name="author" content="A. Writer">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"An inquiry","datePublished":"2025-01-16"}</script></head>
<body><nav>Home</nav><article><h1>An inquiry</h1><p>${WORDS.repeat(4)}</p><ul><li>One</li><li>Two</li></ul>
<table><tr><td>a</td><td>b</td></tr></table><blockquote>${WORDS}</blockquote></article></body></html>`;
const MARKDOWN = `---\ntitle: An inquiry\n---\n# An inquiry\n\n${WORDS}\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> ${WORDS}\n`;
const TRANSCRIPT = `Mr Speaker: Order.\nYvette Cooper (Labour): ${WORDS}\nMr Speaker: Order.\nChris Philp (Con): ${WORDS}\n`;
const CUES = `WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ann Lee>${WORDS}\n\n2\n00:00:05.000 --> 00:00:06.000\nBo Ek: No.\n`;
const MHTML = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--B--`;
const MAIL = `From: Ann Lee <ann@example.org>\r\nTo: Bo Ek <bo@example.org>\r\nSubject: =?utf-8?q?An_inqu=C3=ADry?=\r\nDate: Thu, 16 Jan 2025 12:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="C"\r\n\r\n--C\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${WORDS}=\r\n\r\nOn 15 January 2025, Bo Ek wrote:\r\n> ${WORDS}\r\n--C\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--C--\r\n`;
const JATS = `<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN" "JATS-journalpublishing1.dtd"><article><front><article-meta><title-group><article-title>An inquiry</article-title></title-group></article-meta></front><body><sec><title>One</title><p>${WORDS}</p><table-wrap><table><tr><td>a</td><td>b</td></tr></table></table-wrap></sec></body><back><ref-list><ref><mixed-citation>A reference</mixed-citation></ref></ref-list></back></article>`;
const TEI = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>An inquiry</title></titleStmt></fileDesc></teiHeader><text><body><sp><speaker>Ann Lee</speaker><p>${WORDS}</p></sp><list><item>one</item></list><note>A note.</note></body></text></TEI>`;
const HANSARD = `<?xml version="1.0"?><publicwhip><speech id="uk.org.publicwhip/debate/2025-01-16a.1.0" speakername="Ann Lee" time="12:30:00"><p>${WORDS}</p></speech><speech id="uk.org.publicwhip/debate/2025-01-16a.1.1" speakername="Bo Ek"><p>No.</p></speech></publicwhip>`;
const WORD_2003 = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:body></w:wordDocument>`;
const RICH_TEXT = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset2 Symbol;}}{\\info{\\title An inquiry}{\\author A. Writer}}
{\\listtext 1.\\tab}\\pard\\ls1 ${WORDS}\\par\\pard Caf\\'e9 \\u937 ? {\\super 2}{\\f1\\'b7}{\\footnote A note.}{\\deleted not }{\\v hidden}\\par
\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell b\\cell\\row\\pard{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} End.}`;
const TABLE = `name;words\nA;"${WORDS}"\n\nB;"two\nlines"\n`;
const SHEET =
  `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${WORDS}</t></is></c><c r="B1"><v>45000.5</v></c></row>` +
  '<row r="3" hidden="1"><c r="A3"><f>A1</f></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
const SHAPE =
  `<p:sp><p:nvSpPr><p:cNvPr id="1" name="S"/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:pPr lvl="1"><a:buAutoNum type="arabicPeriod"/></a:pPr><a:r><a:rPr baseline="30000"/><a:t>${WORDS}</a:t></a:r></a:p></p:txBody></p:sp>` +
  '<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>a</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>';

/** One page or message, or several that one is chosen from, are in `page.warc` and `box.mbox`. */
export interface SampleDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Returns a small document of every format that is read. */
export async function makeDocuments(): Promise<readonly SampleDocument[]> {
  const text = (name: string, content: string): SampleDocument => ({ name, bytes: Buffer.from(content) });
  return [
    text('page.html', PAGE),
    text('page.mhtml', MHTML),
    text('notes.md', MARKDOWN),
    text('transcript.txt', TRANSCRIPT),
    { name: 'utf16.txt', bytes: Buffer.from(`\ufeff${TRANSCRIPT}`, 'utf16le') },
    text('hearing.vtt', CUES),
    text('hearing.srt', CUES.replace('WEBVTT\n\n', '').replaceAll('.000', ',000')),
    text('mail.eml', MAIL),
    text(
      'box.mbox',
      `From a@example.org Thu Jan 16 12:30:00 2025\n${MAIL}\n\nFrom b@example.org Thu Jan 16 12:31:00 2025\n${MAIL}`,
    ),
    text('letter.rtf', RICH_TEXT),
    text('article.xml', JATS),
    text('play.xml', TEI),
    text('debate.xml', HANSARD),
    text('letter.xml', WORD_2003),
    text('table.csv', TABLE),
    {
      name: 'page.warc',
      bytes: Buffer.concat([
        archivedPage('https://example.org/a', 'An inquiry', WORDS),
        archivedPage('https://example.org/b', 'Another', WORDS),
      ]),
    },
    { name: 'book.epub', bytes: makeBook() },
    { name: 'report.docx', bytes: makeDocx(paragraph(WORDS) + paragraph('And then.'), [footnotes('A note.')]) },
    { name: 'report.odt', bytes: makeOpenDocument() },
    { name: 'slides.pptx', bytes: makePptx([{ shapes: SHAPE }, { shapes: SHAPE, isHidden: true }]) },
    { name: 'table.xlsx', bytes: makeXlsx([{ name: 'Costs', inside: SHEET }]) },
    { name: 'report.pdf', bytes: await longPdf(2) },
  ];
}

function makeBook(): Buffer {
  const container = '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>';
  const item = '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>';
  return makeZip([
    { name: 'mimetype', content: 'application/epub+zip' },
    { name: 'META-INF/container.xml', content: container },
    {
      name: 'book.opf',
      content: `<package><metadata/><manifest>${item}</manifest><spine><itemref idref="a"/></spine></package>`,
    },
    { name: 'a.xhtml', content: `<?xml version="1.0"?>${PAGE}` },
  ]);
}

function makeOpenDocument(): Buffer {
  const spaces = ['office', 'text', 'table']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const cell = '<table:table-cell><text:p>a</text:p></table:table-cell>';
  const body = `<text:p>${WORDS}</text:p><table:table><table:table-row>${cell}${cell}</table:table-row></table:table>`;
  return makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      content: `<office:document-content ${spaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
  ]);
}
