import { errorCode } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { cslItem } from '../csl-fields.ts';
import { decodePage } from '../decode-document.ts';
import { checkTextLength } from '../document-size.ts';
import { Findings } from '../html/findings.ts';
import { writePage } from '../html/html-text.ts';
import { elementsUnder, type HtmlElement, parsePage } from '../html/html-tree.ts';
import { ZipArchive } from '../office/zip-archive.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { documentError } from '../reading.ts';
import { asTitle, titleFromName } from '../title.ts';
import { type BookPackage, bookPackage } from './package.ts';

const MEDIA_TYPE = 'application/epub+zip';
/** Bytes of a chapter, or of what is said of a book. */
const LONGEST_PART = 9_000_000;
const BETWEEN_PAGES = '\n\n';

/** Reads a book in EPUB: its chapters in the order of reading, without its table of contents. */
export async function readEpub({ bytes, name }: SourceDocument, watch: ReadWatch): Promise<Reading> {
  const archive = new ZipArchive(bytes, name);
  if (isProtected(archive)) {
    const reason = t(
      'is a book with copy protection (DRM), which no other program can read. Add the passages that you need as text.',
    );
    throw documentError('Encrypted', name, reason);
  }
  const book = packageOf(archive, name, watch.check);
  const findings = new Findings();
  const texts: string[] = [];
  const missing: string[] = [];
  let length = 0;
  for (const [index, path] of book.pages.entries()) {
    watch.onProgress(index / book.pages.length);
    if (!archive.has(path)) {
      missing.push(path);
      continue;
    }
    const start = length === 0 ? 0 : length + BETWEEN_PAGES.length;
    const text = readPage(archive, path, { name, check: watch.check, findings, start });
    if (text === '') continue;
    texts.push(text);
    length = start + text.length;
    checkTextLength({ length }, name);
  }
  return {
    mediaType: MEDIA_TYPE,
    text: texts.join(BETWEEN_PAGES),
    csl: recordOf(book, name),
    notices: [...missingNotices(missing), ...findings.notices()],
  };
}

interface PagePlace {
  readonly name: string;
  readonly check: () => void;
  readonly findings: Findings;
  readonly start: number;
}

function readPage(archive: ZipArchive, path: string, { name, check, findings, start }: PagePlace): string {
  const page = parsePage(decodePage(readPart(archive, path, name)).text, name, check);
  return writePage(page.document, contentsIn(elementsUnder(page.document)), { findings, offset: start }).text;
}

/** Returns the tables of contents in a page. */
function contentsIn(elements: Iterable<HtmlElement>): Set<HtmlElement> {
  return new Set([...elements].filter(({ tagName }) => tagName === 'nav'));
}

function packageOf(archive: ZipArchive, name: string, check: () => void): BookPackage {
  try {
    return bookPackage(
      (path) =>
        readPart(archive, path, name)
          .toString('utf8')
          .replace(/^\ufeff/u, ''),
      check,
    );
  } catch (error) {
    if (errorCode(error) !== undefined) throw error;
    throw documentError(
      'UnreadableSource',
      name,
      t('is damaged inside, and cannot be read. Get it again, and add that.'),
      error,
    );
  }
}

function readPart(archive: ZipArchive, path: string, name: string): Buffer {
  if (archive.lengthOf(path) > LONGEST_PART) {
    const reason = t(
      'has a chapter with more text than can be read at once. Save the part that you need, and add that.',
    );
    throw documentError('TooLarge', name, reason);
  }
  return archive.read(path);
}

/** Tells whether the chapters are encrypted; fonts alone often are. */
function isProtected(archive: ZipArchive): boolean {
  const path = 'META-INF/encryption.xml';
  if (!archive.has(path) || archive.lengthOf(path) > LONGEST_PART) return archive.has('META-INF/rights.xml');
  return archive.has('META-INF/rights.xml') || /Algorithm="[^"]*xmlenc#/u.test(archive.read(path).toString('utf8'));
}

function recordOf({ title, authors, issued, publisher, language, isbn }: BookPackage, name: string) {
  const csl = cslItem('book', {
    title: asTitle(title) ?? titleFromName(name),
    authors,
    issued,
    publisher: asTitle(publisher),
    language,
  });
  return isbn === undefined ? csl : { ...csl, ISBN: isbn };
}

function missingNotices(missing: readonly string[]): Notice[] {
  if (missing.length === 0) return [];
  return [
    {
      kind: 'missing',
      text: t(
        '{count, plural, one {# chapter that the book names is} other {# chapters that the book names are}} not in it: {named}.',
        { count: missing.length, named: missing.slice(0, 3).join(', ') },
      ),
      place: null,
    },
  ];
}
