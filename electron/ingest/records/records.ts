import { t } from '../../../shared/language/translate.ts';
import { decodeDocument } from '../decode-document.ts';
import { documentError, type SourceDocument } from '../reading.ts';
import { cslRecords } from './csl-records.ts';
import type { RecordsReading } from './records-reading.ts';
import { risRecords } from './ris-records.ts';
import { zoteroRecords } from './zotero-rdf.ts';

const LARGEST = 20_000_000;
const MOST = 5000;

/** A format of references: how a text in it begins, and its reader. */
const FORMATS: readonly (readonly [RegExp, (text: string, check: () => void) => Promise<RecordsReading>])[] = [
  [/^\s*[[{]/u, async (text) => cslRecords(text)],
  [/^[^\S\n]*TY {1,2}- ?[A-Z]/mu, async (text) => risRecords(text)],
  [/^\s*(?:<\?xml[^>]*>\s*)?<(?:\w+:)?RDF\b/u, async (text, check) => zoteroRecords(text, check)],
  [
    /^[^\S\n]*@\s*\w+\s*[{(]/mu,
    // It takes half a second to load.
    async (text, check) => (await import('./bibtex-records.ts')).bibtexRecords(text, check),
  ],
];

/**
 * Reads a file of references in CSL-JSON, RIS, BibTeX, BibLaTeX or Zotero RDF, by its content. What is not read in it is
 * named in a notice. Throws `UnknownFormat`, `TooLarge`, `UnreadableSource`.
 */
export async function readRecords({ bytes, name }: SourceDocument, check: () => void): Promise<RecordsReading> {
  if (bytes.length > LARGEST)
    throw documentError('TooLarge', name, t('holds more references than can be read at once.'));
  const { text } = decodeDocument(bytes);
  const read = FORMATS.find(([beginning]) => beginning.test(text.slice(0, 100_000)))?.[1];
  if (read === undefined) throw notReferences(name);
  let reading: RecordsReading;
  try {
    reading = await read(text, check);
  } catch (error) {
    check();
    const reason = t('is damaged, and its references cannot be read. Export them again, and import that.');
    throw documentError('UnreadableSource', name, reason, error);
  }
  if (reading.records.length === 0 && reading.notices.length === 0) throw notReferences(name);
  if (reading.records.length > MOST)
    throw documentError(
      'TooLarge',
      name,
      t('holds {count} references, and {most} can be imported at once.', {
        count: reading.records.length,
        most: MOST,
      }),
    );
  return reading;
}

function notReferences(name: string) {
  return documentError(
    'UnknownFormat',
    name,
    t('holds no references that can be read. Export them as CSL-JSON, RIS, BibTeX or Zotero RDF.'),
  );
}
