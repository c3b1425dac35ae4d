import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { CslItem } from '../../../shared/model/entities.ts';
import { cslItem, joinedNames } from '../csl-fields.ts';
import { firstLine, saidTitle, titleFromName } from '../title.ts';

/** Returns a CSL item of a PDF's information dictionary and XMP metadata; `text` is its text, or that of its first page. */
export async function pdfCsl(document: PDFDocumentProxy, text: string, name: string): Promise<CslItem> {
  const { info, metadata } = await document.getMetadata();
  const said = info as Readonly<Record<string, unknown>>;
  const titles = [metadata?.get('dc:title'), said['Title']].map((each) => saidTitle(wordsOf(each), name));
  const title = titles.find((each) => each !== undefined);
  return cslItem('document', {
    title: title ?? firstLine(text) ?? titleFromName(name),
    authors: authorsOf(metadata?.get('dc:creator') ?? said['Author']),
    issued: dateOf(said['CreationDate']),
    language: wordsOf(said['Language']),
  });
}

function authorsOf(value: unknown): string[] {
  const authors = Array.isArray(value) ? value : [value];
  return authors.flatMap((author) => joinedNames(wordsOf(author) ?? ''));
}

/** Returns `D:20250116123000Z` (ISO 32000-1, 7.9.4) as `2025-01-16`. */
function dateOf(value: unknown): string | undefined {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(wordsOf(value) ?? '') ?? [];
  return year && [year, month, day].filter((part) => part !== undefined).join('-');
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
