import { extname } from 'node:path';
import { t } from '../../shared/language/translate.ts';
import { pictureType } from '../../shared/sources/picture-header.ts';
import { decodeDocument, utf16Encoding } from './decode-document.ts';
import { isEmailHead, isMailboxHead } from './email/email-head.ts';
import { isMhtml } from './html/mhtml.ts';
import { ZipArchive } from './office/zip-archive.ts';
import type { SourceDocument } from './reading.ts';
import { documentError } from './reading.ts';
import { isRtf } from './rtf/rtf-kind.ts';
import { isSubtitles } from './subtitles/subtitles.ts';
import { unreadArchive, unreadFormat, unreadText } from './unread-formats.ts';
import { isWacz } from './warc/wacz.ts';
import { isWarc } from './warc/warc-records.ts';
import { xmlFormat, xmlRoot } from './xml/xml-kind.ts';

export type DocumentKind =
  | 'text'
  | 'markdown'
  | 'subtitles'
  | 'html'
  | 'mhtml'
  | 'email'
  | 'mailbox'
  | 'warc'
  | 'wacz'
  | 'xml'
  | 'epub'
  | 'pdf'
  | 'picture'
  | 'docx'
  | 'word-xml'
  | 'odt'
  | 'xlsx'
  | 'pptx'
  | 'rtf'
  | 'csv';

const EPUB = 'application/epub+zip';
const ODT = 'application/vnd.oasis.opendocument.text';

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
  '.csv': 'csv',
  '.tsv': 'csv',
  '.tab': 'csv',
};

/** The beginning of a document that declares itself a page; a Markdown file may well begin with any other element. */
const HTML_START = /^\s*(<\?xml[^>]*>\s*)?(<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(!doctype\s+html|html|head|body)\b/i;

/** What other programs of Office say in their documents in one file. */
const NOT_WORD = /<\?mso-application\s+progid="(?!Word)/;

/** The beginning of an OpenDocument document in one file. */
const FLAT_ODT = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<office:document[\s>]/;

/**
 * Determines the kind of a document: by its content and, if that is ambiguous, by the ending of its name. Throws
 * `UnknownFormat`, which says what it is and what can be done, `Encrypted`, and `UnreadableSource` for a file that is
 * called a PDF or DOCX and is not one.
 */
export function documentKind(document: SourceDocument): DocumentKind {
  const { bytes, name } = document;
  const extension = extname(name).toLowerCase();
  const head = latin1(bytes.subarray(0, HEADER_REACH));
  const isBinary = !isText(bytes);
  if (/^\s*%PDF-/.test(head) || (head.includes('%PDF-') && (isBinary || extension === '.pdf'))) return 'pdf';
  if (/^PK(\x03\x04|\x05\x06)/.test(head)) return archiveKind(document);
  if (isRtf(head)) return 'rtf';
  if (isWarc(bytes)) return 'warc';
  if (isEncrypted(document))
    throw documentError('Encrypted', name, t('is encrypted. Save it without its password, and add that.'));
  if (pictureType(bytes) !== null) return 'picture';
  refuse(unreadFormat(document), name);
  if (isBinary && (extension === '.pdf' || extension === '.docx')) {
    const format = extension.slice(1).toUpperCase();
    throw documentError(
      'UnreadableSource',
      name,
      t('is not a {format}, or it is damaged. Get it again, and add that.', { format }),
    );
  }
  if (isBinary) throw unknownFormat(name);
  return textKind(document, extension);
}

function textKind(document: SourceDocument, extension: string): DocumentKind {
  const { text } = decodeDocument(document.bytes.subarray(0, 4 * HEADER_REACH));
  if (HTML_START.test(text)) return 'html';
  if (isMhtml(text)) return 'mhtml';
  if (isEmailHead(text, extension)) return 'email';
  if (isMailboxHead(text)) return 'mailbox';
  if (isSubtitles(text)) return 'subtitles';
  if (FLAT_ODT.test(text)) return 'odt';
  if (/^(?:w:wordDocument|pkg:package)$/u.test(xmlRoot(text) ?? '') && !NOT_WORD.test(text)) return 'word-xml';
  const kind = KIND_BY_EXTENSION[extension];
  // A text about markup may begin with some.
  if (kind === undefined && xmlFormat(text) !== null) return 'xml';
  if (kind === undefined) refuse(unreadText(text, document), document.name);
  return kind ?? 'text';
}

function archiveKind({ bytes, name }: SourceDocument): DocumentKind {
  const archive = new ZipArchive(bytes, name);
  const read = (path: string) => (archive.lengthOf(path) > HEADER_REACH ? '' : archive.read(path).toString('utf8'));
  if (archive.has('META-INF/container.xml') && archive.has('mimetype') && read('mimetype').trim() === EPUB)
    return 'epub';
  if (archive.has('mimetype') && read('mimetype').trim().startsWith(ODT)) return 'odt';
  if (isWacz(archive)) return 'wacz';
  if (archive.has('xl/workbook.xml')) return 'xlsx';
  if (archive.has('ppt/presentation.xml')) return 'pptx';
  refuse(
    unreadArchive(name, (path) => archive.has(path), read),
    name,
  );
  return 'docx';
}

/** Throws the error of a document in a format that is not read, if `reason` says that it is in one. */
function refuse(reason: string | null, name: string): void {
  if (reason !== null) throw documentError('UnknownFormat', name, t(reason));
}

export function unknownFormat(name: string) {
  return documentError(
    'UnknownFormat',
    name,
    t('is not a document that Counterclaim reads. Save it as plain text, HTML, PDF or DOCX, and add that.'),
  );
}

/** Tells whether a document of Office has a password: it is in a compound file then. */
function isEncrypted({ bytes }: SourceDocument): boolean {
  const isCompound = latin1(bytes.subarray(0, 8)) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
  return isCompound && Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
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
