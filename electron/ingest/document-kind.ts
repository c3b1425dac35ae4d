import { extname } from 'node:path';
import { decodeDocument, utf16Encoding } from './decode-document.ts';
import type { SourceDocument } from './reading.ts';
import { documentError } from './reading.ts';
import { isSubtitles } from './subtitles/subtitles.ts';

export type DocumentKind = 'text' | 'markdown' | 'subtitles' | 'html' | 'pdf' | 'docx';

/** Bytes of a file within which a PDF's header may stand, as readers of PDF agree. */
const HEADER_REACH = 1024;
/** The most stray control characters in a text; in a long one, this share of them. */
const STRAY_CONTROL = 5;
const MOST_CONTROL = 0.001;
const ZERO_WEIGHT = 3;

const KIND_BY_EXTENSION: Readonly<Record<string, DocumentKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** The beginning of a document that declares itself a page; a Markdown file may well begin with any other element. */
const HTML_START = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body)\b/i;

/**
 * Determines the kind of a document: by its content and, if that is ambiguous, by the ending of its name. Throws
 * `UnknownFormat`, `Encrypted`, and `UnreadableSource` for a file that is called a PDF or DOCX and is not one.
 */
export function documentKind({ bytes, name }: SourceDocument): DocumentKind {
  const extension = extname(name).toLowerCase();
  const head = latin1(bytes.subarray(0, HEADER_REACH));
  const isBinary = !isText(bytes);
  if (/^\s*%PDF-/.test(head) || (head.includes('%PDF-') && (isBinary || extension === '.pdf'))) return 'pdf';
  if (/^PK(\x03\x04|\x05\x06)/.test(head)) return 'docx';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw compoundFile(bytes, name);
  if (isBinary && (extension === '.pdf' || extension === '.docx')) {
    const format = extension.slice(1).toUpperCase();
    throw documentError('UnreadableSource', name, `is not a ${format}, or it is damaged. Get it again, and add that.`);
  }
  if (isBinary || head.startsWith('{\\rtf')) throw unknownFormat(name);
  const { text } = decodeDocument(bytes.subarray(0, 4 * HEADER_REACH));
  if (HTML_START.test(text)) return 'html';
  return isSubtitles(text) ? 'subtitles' : (KIND_BY_EXTENSION[extension] ?? 'text');
}

export function unknownFormat(name: string) {
  return documentError(
    'UnknownFormat',
    name,
    'is not a document that Counterclaim reads. Save it as plain text, Markdown, HTML, PDF or DOCX, and add that.',
  );
}

/** Returns the error for a compound file: written by Word before 2007, or by Office for a document with a password. */
function compoundFile(bytes: Uint8Array, name: string) {
  if (!Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) return unknownFormat(name);
  return documentError('Encrypted', name, 'is encrypted. Save it without its password, and add that.');
}

function isText(bytes: Uint8Array): boolean {
  if (utf16Encoding(bytes) !== null) return true;
  let control = 0;
  for (const byte of bytes) {
    // Tab to carriage return, and escape, occur in texts; a zero byte hardly ever.
    if (byte === 0) control += ZERO_WEIGHT;
    else if (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) control += 1;
  }
  return control <= STRAY_CONTROL + bytes.length * MOST_CONTROL;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
