import { msg, t } from '../../language/translate.ts';
import type { EntityName } from '../../model/entities.ts';
import { counted } from '../../text/counted.ts';
import type { MergeOutcome } from '../merging/merge-imported.ts';
import type { ImportReport, NoteOutcome } from './import-report.ts';

/** What a person counts; places on maps come with their cards. */
const NAMED: readonly EntityName[] = [
  'statement',
  'relation',
  'speaker',
  'move',
  'source',
  'excerpt',
  'citation',
  'map',
  'walk',
  'stop',
  'scheme',
];
const NOUNS: Readonly<Partial<Record<EntityName, string>>> = { excerpt: 'passage', scheme: 'own scheme' };

/** What became of what a note names. */
export const OUTCOME_WORDS: Readonly<Record<NoteOutcome, string>> = {
  repaired: msg('Repaired'),
  'left-out': msg('Left out'),
  'not-expressed': msg('Came in without what a debate has no words for'),
};

/** What becomes of an entity that joins an open debate. */
export const MERGE_WORDS: Readonly<Record<MergeOutcome, string>> = {
  new: msg('New'),
  changed: msg('Changed'),
  same: msg('There already'),
};

/** Returns the counts of entities as words, such as “3 statements, 2 relations”; “nothing” for none. */
export function countsInWords(counts: Readonly<Partial<Record<EntityName, number>>>): string {
  const words = NAMED.flatMap((entity) => {
    const count = counts[entity] ?? 0;
    return count === 0 ? [] : [counted(count, NOUNS[entity] ?? entity)];
  });
  return words.length === 0 ? t('nothing', {}, 'counted') : words.join(', ');
}

/** Returns what came in as a sentence; of an empty file too. */
export function cameIn({ counts }: ImportReport): string {
  return t('Came in: {counts}.', { counts: countsInWords(counts) });
}
