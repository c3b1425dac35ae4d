import type { CslItem } from '../../model/entities.ts';
import { cslText } from '../../sources/csl-text.ts';

export type EntryType =
  | 'article'
  | 'book'
  | 'booklet'
  | 'incollection'
  | 'inproceedings'
  | 'manual'
  | 'mastersthesis'
  | 'misc'
  | 'phdthesis'
  | 'techreport'
  | 'unpublished';

/** What types of CSL 1.0.2 are to the styles of BibTeX, which know few; any other is `misc`. */
const TYPES: Readonly<Record<string, EntryType>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  classic: 'book',
  collection: 'book',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  periodical: 'book',
  report: 'techreport',
  standard: 'manual',
  thesis: 'phdthesis',
};
/** Types that are part of something where the record names that, and stand alone otherwise. */
const PARTS: Readonly<Record<string, EntryType>> = {
  article: 'article',
  entry: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  review: 'article',
  'review-book': 'article',
};

/** Returns the type of entry that a record becomes. */
export function entryType(csl: CslItem): EntryType {
  if (csl.type === 'thesis' && isOfMaster(cslText(csl['genre']))) return 'mastersthesis';
  const isContained = cslText(csl['container-title']) !== '';
  return TYPES[csl.type] ?? (isContained ? PARTS[csl.type] : undefined) ?? 'misc';
}

/** Tells whether the words for a thesis say no more than what its type of entry says already. */
export function isSaidByType(type: EntryType, genre: string): boolean {
  if (type === 'mastersthesis') return isOfMaster(genre);
  return type === 'phdthesis' && /^(?:ph\.?d\.?|doctoral) (?:thesis|dissertation)$/iu.test(genre);
}

function isOfMaster(genre: string): boolean {
  return /^master[’']?s?(?: thesis)?$|^diploma thesis$/iu.test(genre);
}
