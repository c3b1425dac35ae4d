import { readDocument } from '../../../electron/ingest/read-document.ts';
import { footnotes, makeDocx, makeZip, paragraph } from '../../fixtures/docx-documents.ts';
import { makePptx, makeXlsx } from '../../fixtures/office-documents.ts';
import { longPdf } from '../../fixtures/pdf-documents.ts';
import type { Random } from '../../fixtures/random-source.ts';
import { Fault, type FuzzCase } from '../fuzz-case.ts';
import { mutateBytes } from '../mutations/mutate-bytes.ts';
import { unlessRefused } from '../refusal.ts';

const WORDS = 'The minister rejected the call for a national inquiry. Members asked who would compel the witnesses. ';

const PAGE = `<!doctype html><html><head><title>An inquiry</title><meta charset="utf-8"><meta name="author" content="A. Writer">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"An inquiry","datePublished":"2025-01-16"}</script></head>
<body><nav>Home</nav><article><h1>An inquiry</h1><p>${WORDS.repeat(4)}</p><ul><li>One</li><li>Two</li></ul>
<table><tr><td>a</td><td>b</td></tr></table><blockquote>${WORDS}</blockquote></article></body></html>`;

const MARKDOWN = `# An inquiry\n\n${WORDS}\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> ${WORDS}\n`;
const TRANSCRIPT = `Mr Speaker: Order.\nYvette Cooper (Labour): ${WORDS}\nMr Speaker: Order.\nChris Philp (Con): ${WORDS}\n`;

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

interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let made: Promise<readonly Original[]> | undefined;

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

async function makeOriginals(): Promise<readonly Original[]> {
  const docx = makeDocx(paragraph(WORDS) + paragraph('And then.'), [footnotes('A note.')]);
  const mhtml = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--B--`;
  return [
    { name: 'page.mhtml', bytes: Buffer.from(mhtml) },
    { name: 'book.epub', bytes: makeBook() },
    { name: 'page.html', bytes: Buffer.from(PAGE) },
    { name: 'notes.md', bytes: Buffer.from(MARKDOWN) },
    { name: 'transcript.txt', bytes: Buffer.from(TRANSCRIPT) },
    { name: 'utf16.txt', bytes: Buffer.from(`\ufeff${TRANSCRIPT}`, 'utf16le') },
    { name: 'report.docx', bytes: docx },
    { name: 'report.rtf', bytes: Buffer.from(RICH_TEXT) },
    { name: 'table.csv', bytes: Buffer.from(TABLE) },
    { name: 'table.xlsx', bytes: makeXlsx([{ name: 'Costs', inside: SHEET }]) },
    { name: 'slides.pptx', bytes: makePptx([{ shapes: SHAPE }, { shapes: SHAPE, isHidden: true }]) },
    { name: 'report.pdf', bytes: await longPdf(2) },
  ];
}

/**
 * Returns a document with damaged bytes, or whose markup opens what it never closes: its text is clean, whatever it is.
 */
export const sources: FuzzCase = async (random) => {
  made ??= makeOriginals();
  const { name, bytes } = random.pick(await made);
  const damaged = name === 'page.html' && random.oneIn(3) ? tangle(random) : mutateBytes(bytes, random);
  const watch = { onProgress: () => {}, check: () => {} };
  // As a thread gets it: bytes of its own, which a parser may take over.
  const document = { name, bytes: new Uint8Array(damaged) };
  const source = await unlessRefused(`Reading ${name}`, () => readDocument(document, watch));
  if (source === undefined) return 'refused';
  if (!source.text.isWellFormed() || source.text.includes('\0'))
    throw new Fault('A text was taken in that is not clean');
  if (source.text.trim() === '') throw new Fault('A source was taken in that holds no text');
  return source.notices.length > 0 ? 'named' : 'opened';
};

function tangle(random: Random): Buffer {
  const tags = [
    'div',
    'p',
    'table',
    'tr',
    'td',
    'a',
    'b',
    'svg',
    'math',
    'template',
    'select',
    'article',
    'script',
    'style',
  ];
  const piece = () => {
    const tag = random.pick(tags);
    return random.pick([
      `<${tag}>`,
      `</${tag}>`,
      `<${tag} a="${random.id()}">`,
      WORDS,
      '&#x',
      '<!--',
      ']]>',
      '<![CDATA[',
    ]);
  };
  return Buffer.from(Array.from({ length: 1 + random.below(400) }, piece).join(''));
}
