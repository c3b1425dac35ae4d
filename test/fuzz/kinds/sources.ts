import { readDocument } from '../../../electron/ingest/read-document.ts';
import { footnotes, makeDocx, makeZip, paragraph } from '../../fixtures/docx-documents.ts';
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
