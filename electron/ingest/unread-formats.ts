import { extname } from 'node:path';
import { msg } from '../../shared/language/translate.ts';
import type { SourceDocument } from './reading.ts';
import { xmlRoot } from './xml/xml-kind.ts';

/** Bytes at the beginning of a file within which what it is shows. */
const REACH = 4096;
/** Bytes of a file that other programs put their names in, which are read to tell their files apart. */
const COMPOUND_REACH = 1_000_000;
const LONGEST_JSON = 5_000_000;

const PICTURE = msg('is a picture in a format that is not shown here. Save it as PNG or JPEG, and add that.');
const DRAWING = msg('is a drawing (SVG). Save it as PNG or PDF, and add that.');
const RECORDING = msg(
  'is a recording in a format that is not played here. Save it as MP3, MP4 or WebM, and add that with its transcript.',
);
const PACKED = msg('is packed. Unpack it, and add the documents in it.');
const REFERENCES = msg('holds references, and no text to quote. Add the documents themselves.');
const LINK = msg('is only a link. Open it, save the page as HTML, and add that.');

/** What a file begins with, in Latin-1, and what is said of it. */
const BINARY: readonly (readonly [RegExp, string])[] = [
  [/^(?:II\*\0|MM\0\*|BM.{4}\0\0\0\0|8BPS)/s, PICTURE],
  [/^.{4}ftyp(?:hei[cfx]|mif1|avif)/s, PICTURE],
  [/^(?:ID3|\xff[\xf2\xf3\xfb]|OggS|fLaC|RIFF.{4}(?:WAVE|AVI )|\x1aE\xdf\xa3|FORM.{4}AIFF|.{4}ftyp)/s, RECORDING],
  [/^(?:\x1f\x8b|BZh[1-9]|\xfd7zXZ|7z\xbc\xaf|Rar!|\x28\xb5\x2f\xfd)|^.{257}ustar/s, PACKED],
  [/^(?:AT&TFORM)/, msg('is a DjVu document. Print it to a PDF, and add that.')],
  [
    /^(?:BOOKMOBI|.{60}BOOKMOBI|.{60}TEXtREAd)/s,
    msg('is a Kindle book. Save it as EPUB or PDF in a program for e-books such as Calibre, and add that.'),
  ],
  [/^%!PS/, msg('is PostScript. Save it as PDF, and add that.')],
  [/^SQLite format 3\0/, msg('is a database. Export from it what you need as text, and add that.')],
];

/** What a text begins with, and what is said of it. */
const TEXTUAL: readonly (readonly [RegExp, string])[] = [
  [/^\s*\[InternetShortcut\]/i, LINK],
  [/^\s*\[Desktop Entry\][\s\S]*^\s*URL\s*=/im, LINK],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist[^>]*>\s*)?<plist[^>]*>\s*<dict>\s*<key>URL<\/key>/i, LINK],
  [
    /^\s*\\documentclass|^\s*\\begin\{document\}/m,
    msg('is the source of a LaTeX document. Add the PDF that LaTeX makes of it.'),
  ],
  [
    /^\s*(?:%[^\n]*\n\s*)*@(?:article|book|booklet|comment|conference|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|string|preamble|techreport|thesis|unpublished)\s*[{(]/i,
    REFERENCES,
  ],
  [/^\s*TY {2}- [A-Z]{3,}/, REFERENCES],
  [/^(?:%0 [A-Z][^\n]*\n)(?:%[A-Z@] )/, REFERENCES],
];

/** Names of the root of XML documents, and what is said of them. */
const XML_ROOTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\w+:)?svg$/, DRAWING],
  [
    /^pkg:package$/,
    msg('is a document of Office in XML. Open it in its program, save it as DOCX, PPTX or XLSX, and add that.'),
  ],
  [/^(?:ss:)?Workbook$/, msg('is a spreadsheet in XML. Save it as XLSX, and add that.')],
  [/^rdf:RDF$/, REFERENCES],
  [
    /^(?:\w+:)?(?:hansard|debate|debates|parliament)$/i,
    msg('is a debate in XML. Save the page of the debate as HTML, and add that.'),
  ],
  [/^(?:rss|feed)$/, msg('is a news feed. Save the page of the entry that you need as HTML, and add that.')],
  [/^(?:tt|transcript|timedtext)$/, msg('holds captions in XML. Save them as WebVTT or SubRip, and add that.')],
  [/^opml$/, msg('is an outline (OPML). Save it as text, and add that.')],
  [/^(?:mxfile|graphml|archimate:model|xmi:XMI)$/, msg('is a diagram. Save the text that you need, and add that.')],
  [
    /^FictionBook$/,
    msg('is a FictionBook. Save it as EPUB or PDF in a program for e-books such as Calibre, and add that.'),
  ],
];

/** Returns what is said of a file in a format that is recognised and not read; null for any other. */
export function unreadFormat({ bytes, name }: SourceDocument): string | null {
  const head = Buffer.from(bytes.subarray(0, REACH)).toString('latin1');
  if (head.startsWith('bplist00')) return propertyList(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compoundFormat(bytes);
  return BINARY.find(([beginning]) => beginning.test(head))?.[1] ?? endingFormat(name, head);
}

/** Returns what is said of a text in a format that is recognised and not read; null for any other. */
export function unreadText(text: string, { bytes }: SourceDocument): string | null {
  const bare = text.trimStart();
  const known = TEXTUAL.find(([beginning]) => beginning.test(bare))?.[1];
  if (known !== undefined) return known;
  if (bare.startsWith('<')) return xmlFormat(bare);
  return isJson(bare, bytes) ? jsonFormat(bare) : null;
}

/** Returns what is said of a ZIP archive, whose parts are told by `has` and read by `read`; null for a Word document. */
export function unreadArchive(
  name: string,
  has: (path: string) => boolean,
  read: (path: string) => string,
): string | null {
  const mimetype = has('mimetype') ? read('mimetype').trim() : '';
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    return msg('is a spreadsheet (ODS). Save it as XLSX, and add that.');
  if (mimetype.startsWith('application/vnd.oasis.opendocument.presentation'))
    return msg('is a presentation (ODP). Save it as PPTX, and add that.');
  if (has('xl/workbook.bin')) return msg('is a binary spreadsheet (XLSB). Save it as XLSX, and add that.');
  if (has('Index/Document.iwa') || has('Index.zip') || /\.(?:pages|numbers|key)$/i.test(name))
    return msg('is a document of Apple’s iWork. Export it as DOCX or PDF, and add that.');
  if (has('[Content_Types].xml') || has('word/document.xml')) return null;
  return msg('is a ZIP archive. Unpack it, and add the documents in it.');
}

/** Returns what is said of a compound file: of Office before 2007, or of a document with a password, which is told. */
function compoundFormat(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, COMPOUND_REACH));
  const holds = (stream: string) => head.includes(Buffer.from(stream, 'utf16le'));
  if (holds('__substg1.0')) return msg('is an e-mail of Outlook. Print it to a PDF, or save its text, and add that.');
  if (holds('PowerPoint Document'))
    return msg('is a presentation from before 2007 (PPT). Save it as PPTX, and add that.');
  if (holds('Workbook') || holds('Book\0'))
    return msg('is a spreadsheet from before 2007 (XLS). Save it as XLSX, and add that.');
  return msg(
    'is a Word document from before 2007 (DOC). Open it in Word or LibreOffice, save it as DOCX, and add that.',
  );
}

function propertyList(bytes: Uint8Array): string {
  const isArchive = Buffer.from(bytes).includes('WebMainResource');
  if (isArchive) return msg('is a web archive of Safari. Open it in Safari, save the page as PDF, and add that.');
  return Buffer.from(bytes).includes('URL') ? LINK : msg('holds settings of a program, and no text.');
}

/** Returns what is said of a file that only its name tells: it is binary, and nothing in it says what it is. */
function endingFormat(name: string, head: string): string | null {
  if (!head.includes('\0')) return null;
  const ending = extname(name).toLowerCase();
  return /^\.(?:mobi|azw3?|prc)$/.test(ending)
    ? msg('is a Kindle book. Save it as EPUB or PDF in a program for e-books such as Calibre, and add that.')
    : null;
}

function xmlFormat(text: string): string | null {
  const isDeclared = /^<\?xml\s/i.test(text);
  const root = xmlRoot(text);
  if (root === undefined) return null;
  const known = XML_ROOTS.find(([name]) => name.test(root))?.[1];
  if (known !== undefined) return known;
  const isPage = /^(?:html|head|body)$/i.test(root);
  return isDeclared && !isPage
    ? msg('is data in XML. Save the text that you need as text, HTML or PDF, and add that.')
    : null;
}

function isJson(text: string, bytes: Uint8Array): boolean {
  if (!/^[[{]/.test(text) || bytes.length > LONGEST_JSON) return false;
  try {
    const value: unknown = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    );
    return typeof value === 'object';
  } catch {
    return false;
  }
}

function jsonFormat(text: string): string {
  const isReferences = /"type"\s*:\s*"(?:article|book|chapter|report|thesis|webpage|paper)/.test(text);
  return isReferences ? REFERENCES : msg('is data in JSON. Save the text that you need as text, and add that.');
}
