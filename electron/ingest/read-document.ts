import { assertNever } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import type { DocumentParts } from '../../shared/sources/document-parts.ts';
import { cleanedText } from './cleaned-text.ts';
import { type DocumentKind, documentKind } from './document-kind.ts';
import { checkTextLength } from './document-size.ts';
import { readMhtml } from './html/mhtml.ts';
import { PageRecogniser } from './ocr/page-recogniser.ts';
import { readMarkdown, readPlainText } from './plain-text.ts';
import type { IngestedSource, SourceDocument } from './reading.ts';
import { documentError, type Reading, type ReadWatch, recognisable } from './reading.ts';
import { severalDocuments } from './several-documents.ts';
import { readSubtitles } from './subtitles/subtitles.ts';
import { type PartOfDocument, unpack } from './unpack.ts';
import { isUnpacked } from './unpacked.ts';

/** Reads a document in this thread, with `recogniser` for pictures of text. Throws as `ingest` does. */
export async function readDocument(
  document: SourceDocument,
  watch: ReadWatch,
  recogniser: PageRecogniser = new PageRecogniser(),
): Promise<IngestedSource> {
  const read = await readPart({ document, part: null }, watch, recogniser);
  if ('parts' in read) throw severalDocuments(document.name, read);
  return read;
}

/**
 * Reads a document, or the one that is meant of those in a file. Returns what can be chosen where none is meant and there
 * are several. Throws as `ingest` does.
 */
export async function readPart(
  wanted: PartOfDocument,
  watch: ReadWatch,
  recogniser: PageRecogniser = new PageRecogniser(),
): Promise<IngestedSource | DocumentParts> {
  watch.onProgress(0);
  const kind = documentKind(wanted.document);
  const unpacked = await unpack(kind, wanted, watch);
  if (unpacked === null) return readAs(kind, wanted.document, watch, recogniser);
  if (!isUnpacked(unpacked)) return unpacked;
  const inner = unpacked.document;
  const source = await readAs(unpacked.kind ?? documentKind(inner), inner, watch, recogniser);
  return {
    ...source,
    mediaType: unpacked.mediaType,
    csl: unpacked.withRecord(source.csl),
    notices: [...source.notices, ...unpacked.notices],
  };
}

async function readAs(
  kind: DocumentKind,
  document: SourceDocument,
  watch: ReadWatch,
  recogniser: PageRecogniser,
): Promise<IngestedSource> {
  const { text: raw, csl, mediaType, notices, highlights = [] } = await read(kind, document, watch, recogniser);
  watch.check();
  const { text, notices: ofCleaning } = cleanedText(raw);
  // A picture may be shown without words.
  if (text.trim() === '' && kind !== 'picture') throw noText(kind, document.name, recogniser.request.ofPages);
  checkTextLength(text, document.name);
  watch.onProgress(1);
  const marks = highlights.length === 0 ? {} : { highlights };
  return { text, csl, mediaType, notices: [...notices, ...ofCleaning], ...marks };
}

/** Loads a reader only when it is needed, since loading is most of the time of a small document. */
async function read(
  kind: DocumentKind,
  document: SourceDocument,
  watch: ReadWatch,
  recogniser: PageRecogniser,
): Promise<Reading> {
  switch (kind) {
    case 'text':
      return readPlainText(document);
    case 'markdown':
      return readMarkdown(document);
    case 'subtitles':
      return readSubtitles(document);
    case 'html':
      return (await import('./html/html-document.ts')).readHtml(document, watch);
    case 'mhtml':
      return readMhtml(document, watch);
    case 'email':
      return (await import('./email/email-document.ts')).readEmail(document, watch);
    case 'xml':
      return (await import('./xml/xml-document.ts')).readXml(document, watch);
    case 'epub':
      return (await import('./epub/epub-document.ts')).readEpub(document, watch);
    case 'warc':
    case 'wacz':
    case 'mailbox':
      throw documentError(
        'UnreadableSource',
        document.name,
        t('is an archive in an archive. Unpack it, and add that.'),
      );
    case 'pdf':
      return (await import('./pdf/pdf-document.ts')).readPdf(document, watch, recogniser);
    case 'picture':
      return (await import('./picture/picture-document.ts')).readPicture(document, watch, recogniser);
    case 'docx':
      return (await import('./docx/docx-document.ts')).readDocx(document, watch);
    case 'word-xml':
      return (await import('./docx/docx-document.ts')).readWordXml(document, watch);
    case 'odt':
      return (await import('./odt/odt-document.ts')).readOdt(document, watch);
    case 'pptx':
      return (await import('./pptx/pptx-document.ts')).readPptx(document, watch);
    case 'csv':
      return (await import('./csv/csv-document.ts')).readCsv(document, watch);
    case 'rtf':
      return (await import('./rtf/rtf-document.ts')).readRtf(document, watch);
    case 'xlsx':
      return (await import('./xlsx/xlsx-document.ts')).readXlsx(document, watch);
    default:
      return assertNever(kind);
  }
}

function noText(kind: DocumentKind, name: string, areRecognised: boolean) {
  if (kind !== 'pdf') return documentError('NoText', name, t('holds no text.'));
  if (areRecognised)
    return documentError('NoText', name, t('holds no text: none was recognised in the pictures of its pages either.'));
  return recognisable(name, t('holds no text: its pages seem to be pictures, as a scanner makes them.'));
}
