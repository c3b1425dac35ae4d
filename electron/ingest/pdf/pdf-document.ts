import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { CounterclaimError, errorCode } from '../../../shared/errors.ts';
import { cleanText } from '../../../shared/model/clean-text.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { checkPageCount, checkTextLength } from '../document-size.ts';
import type { SourceDocument } from '../reading.ts';
import { documentError, type Reading, type ReadWatch } from '../reading.ts';
import { withoutTypesetting } from '../typesetting.ts';
import { blocksOf } from './columns.ts';
import { PackagedData } from './packaged-data.ts';
import { refusePackedStreams } from './packed-streams.ts';
import { paragraphsOf } from './paragraphs.ts';
import { pdfCsl } from './pdf-csl.ts';
import './pdf-parser.ts';
import { piecesByTurn } from './text-piece.ts';

/** The approximate share of the time that goes into opening a PDF. */
const OPENING_SHARE = 0.05;
const BETWEEN_PAGES = '\n\n';
/** Bytes at the end of a file in which a PDF reader looks for the end mark. */
const END_REACH = 2048;
const CUT_OFF: Notice = {
  kind: 'missing',
  text: 'The document has no end: a part of it may be missing, and with it a part of its text.',
  place: null,
};

/**
 * Reads a PDF page by page. `custom.pageStarts` of its CSL item holds the offsets at which pages begin in the text.
 * Nothing is drawn, and no script, embedded file or address is opened.
 */
export async function readPdf({ bytes, name }: SourceDocument, watch: ReadWatch): Promise<Reading> {
  refusePackedStreams(bytes, name, watch.check);
  const isWhole = Buffer.from(bytes.subarray(-END_REACH)).includes('%%EOF');
  const loading = getDocument({
    // A copy, because pdf.js takes the array over.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: PackagedData,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    const document = await loading.promise;
    checkPageCount(document.numPages, name);
    const { text, pageStarts } = await readPages(document, name, watch);
    const csl = { ...(await pdfCsl(document, text, name)), custom: { pageStarts } };
    return { mediaType: 'application/pdf', text, csl, notices: isWhole ? [] : [CUT_OFF] };
  } catch (error) {
    throw asDocumentError(error, name);
  } finally {
    await loading.destroy();
  }
}

async function readPages(
  document: PDFDocumentProxy,
  name: string,
  { onProgress, check }: ReadWatch,
): Promise<{ text: string; pageStarts: number[] }> {
  const pages: string[] = [];
  const pageStarts: number[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    onProgress(OPENING_SHARE + (1 - OPENING_SHARE) * ((number - 1) / document.numPages));
    const page = await document.getPage(number);
    const text = await readPage(page, check);
    page.cleanup();
    const start = length === 0 ? 0 : length + BETWEEN_PAGES.length;
    pageStarts.push(start);
    if (text === '') continue;
    pages.push(text);
    length = start + text.length;
    if (length > LIMITS.sourceCharacters) checkTextLength(pages.join(BETWEEN_PAGES), name);
  }
  // A last page without text would begin after the end.
  return { text: pages.join(BETWEEN_PAGES), pageStarts: pageStarts.map((start) => Math.min(start, length)) };
}

async function readPage(page: PDFPageProxy, check: () => void): Promise<string> {
  const items: TextItem[] = [];
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    check();
    items.push(...part.value.items.filter((item) => 'str' in item));
  }
  const turns = piecesByTurn(items, page.getViewport({ scale: 1 }).transform);
  const texts = turns.map((pieces) => paragraphsOf(blocksOf(pieces)));
  return cleanText(withoutTypesetting(texts.join('\n\n'))).text.trim();
}

/** Returns an error of reading a PDF, in words about this one. */
function asDocumentError(error: unknown, name: string): unknown {
  if (errorCode(error) !== undefined || error instanceof CounterclaimError) return error;
  if ((error as Error | undefined)?.name === 'PasswordException') {
    const reason = 'is encrypted, and opens only with a password. Save it without one, and add that.';
    return documentError('Encrypted', name, reason, error);
  }
  return documentError('UnreadableSource', name, 'is damaged, and cannot be read. Get it again, and add that.', error);
}
