import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { CounterclaimError, errorCode } from '../../../shared/errors.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import type { CslItem } from '../../../shared/model/entities.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { checkPageCount } from '../document-size.ts';
import type { PageRecogniser } from '../ocr/page-recogniser.ts';
import { withRecognisedPages } from '../ocr/recognition-record.ts';
import type { SourceDocument } from '../reading.ts';
import { documentError, type Reading, type ReadWatch, recognisable } from '../reading.ts';
import { LARGEST_PICTURE, openPdf } from './open-pdf.ts';
import { refuseLargePictures, refusePackedStreams } from './packed-streams.ts';
import { pdfCsl } from './pdf-csl.ts';
import { type PagesText, readPages } from './pdf-pages.ts';
import { recognisePages } from './recognise-pages.ts';

/** The approximate share of the time that goes into opening a PDF, and into reading it where the text on its pages is recognised. */
const OPENING_SHARE = 0.05;
const READING_SHARE = 0.1;
const LONGEST_LABEL = 40;
/** Bytes at the end of a file in which a PDF reader looks for the end mark. */
const END_REACH = 2048;
const CUT_OFF: Notice = {
  kind: 'missing',
  text: msg('The document has no end: a part of it may be missing, and with it a part of its text.'),
  place: null,
};

/**
 * Reads a PDF page by page. `custom.pageStarts` of its CSL item holds the offsets at which pages begin in the text, and
 * `custom.pageLabels` what is printed on them, where that is not their place.
 * No script, embedded file or address is opened. Pages without text are drawn, and the text on their pictures is recognised, if
 * `recogniser` is asked to; nothing else is drawn.
 */
export async function readPdf(
  { bytes, name }: SourceDocument,
  watch: ReadWatch,
  recogniser: PageRecogniser,
): Promise<Reading> {
  const { ofPages } = recogniser.request;
  refusePackedStreams(bytes, name, watch.check);
  if (ofPages) refuseLargePictures(bytes, name, { most: LARGEST_PICTURE, check: watch.check });
  const isWhole = Buffer.from(bytes.subarray(-END_REACH)).includes('%%EOF');
  const loading = openPdf(bytes, 'read');
  try {
    const document = await loading.promise;
    checkPageCount(document.numPages, name);
    const readingEnd = ofPages ? READING_SHARE : 1;
    const onProgress = (done: number) => watch.onProgress(OPENING_SHARE + (readingEnd - OPENING_SHARE) * done);
    const recognise = (numbers: readonly number[]) => {
      const onPage = (done: number, step?: string) => watch.onProgress(readingEnd + (1 - readingEnd) * done, step);
      return recognisePages({ bytes, numbers }, { ...watch, onProgress: onPage }, recogniser);
    };
    const pages = await readPages(document, name, { ...watch, onProgress, recognise: ofPages ? recognise : null });
    if (pages.text === '' && pages.untold > 0 && !ofPages) throw nothingTold(pages.untold, name);
    const csl = await recordOf(document, pages, name);
    const notices = isWhole ? pages.notices : [{ ...CUT_OFF, text: t(CUT_OFF.text) }, ...pages.notices];
    return { mediaType: 'application/pdf', text: pages.text, csl, notices, highlights: pages.highlights };
  } catch (error) {
    throw asDocumentError(error, name);
  } finally {
    await loading.destroy();
  }
}

async function recordOf(document: PDFDocumentProxy, pages: PagesText, name: string): Promise<CslItem> {
  const { text, firstPage, pageStarts, printed } = pages;
  const pageLabels = await labelsOf(document, printed);
  const csl = await pdfCsl(document, firstPage || text, name);
  const custom = { pageStarts, ...(pageLabels && { pageLabels }) };
  return withRecognisedPages({ ...csl, custom }, pages.recognised);
}

function nothingTold(untold: number, name: string) {
  const letters = t(
    'holds {count, plural, one {# letter} other {# letters}}, and its fonts do not say which they are.',
    { count: untold },
  );
  return recognisable(name, letters);
}

/**
 * Returns the labels of pages: those that the document gives its pages, otherwise the numbers that are printed on them.
 * Undefined where they are no more than the places of the pages.
 */
async function labelsOf(
  document: PDFDocumentProxy,
  printed: readonly (string | null)[],
): Promise<string[] | undefined> {
  const own = await document.getPageLabels();
  const labels = own ?? printed;
  const hasOwn = labels.some((label, index) => label !== null && label !== '' && label !== String(index + 1));
  return hasOwn ? labels.map((label) => (label ?? '').slice(0, LONGEST_LABEL).trim()) : undefined;
}

/** Returns an error of reading a PDF, in words about this one. */
function asDocumentError(error: unknown, name: string): unknown {
  if (errorCode(error) !== undefined || error instanceof CounterclaimError) return error;
  if ((error as Error | undefined)?.name === 'PasswordException') {
    const reason = t('is encrypted, and opens only with a password. Save it without one, and add that.');
    return documentError('Encrypted', name, reason, error);
  }
  return documentError(
    'UnreadableSource',
    name,
    t('is damaged, and cannot be read. Get it again, and add that.'),
    error,
  );
}
