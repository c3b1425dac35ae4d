import PDFDocument from 'pdfkit';
import { xmlText } from '../../../shared/text/xml-text.ts';

export type PdfDocument = InstanceType<typeof PDFDocument>;
export type PdfReference = ReturnType<PdfDocument['ref']>;

export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** ISO 8601: the debate's own date, since the clock would make each export a different file. */
  readonly created: string;
}

/** Returns a tagged PDF 1.7 without a page yet, which shows its title and not its file's name. */
export function createDocument({ title, author, language, created }: DocumentInfo): PdfDocument {
  const date = new Date(created);
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: title.toWellFormed(),
      ...(author === '' ? {} : { Author: author.toWellFormed() }),
      Creator: 'Counterclaim',
      Producer: 'Counterclaim',
      CreationDate: Number.isNaN(date.getTime()) ? new Date(0) : date,
    },
  });
  escapeMetadata(document);
  return document;
}

/**
 * Escapes title and author, which pdfkit puts into the metadata's XML as they are; by then they are already in the Info
 * dictionary.
 */
function escapeMetadata(document: PdfDocument): void {
  const endMetadata = document.endMetadata;
  document.endMetadata = () => {
    const { Title, Author } = document.info;
    if (Title !== undefined) document.info.Title = xmlText(Title);
    if (Author !== undefined) document.info.Author = xmlText(Author);
    endMetadata.call(document);
  };
}

/**
 * Replaces the file identifier, which pdfkit makes of title and date alone, by one that differs when the content does.
 */
export function identify(document: PdfDocument, contentDigest: Uint8Array): void {
  Object.assign(document, { _id: contentDigest.subarray(0, 16) });
}
