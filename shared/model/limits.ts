import { t } from '../language/translate.ts';
import type { EntityName } from './entities.ts';
import { entitiesWord } from './entity-words.ts';

/**
 * How much a debate may hold: far more than any real one, and no more than can be worked with. Everything that reads what others wrote
 * holds it to these. Characters are code points, as `countCharacters` counts them, but for ids, which count UTF-16 units.
 */
export const LIMITS = {
  idCharacters: 200,
  statementCharacters: 20_000,
  /** Titles of the debate and of maps, and who made it. */
  titleCharacters: 1_000,
  /** Notes, and the debate's description. */
  noteCharacters: 100_000,
  /** Names and roles of speakers, names of schemes. */
  nameCharacters: 1_000,
  /** Names by which a speaker is called besides its own. */
  otherNames: 100,
  /** Whole speeches: the words of a move, and what an excerpt quotes. */
  wordsCharacters: 1_000_000,
  /** The text before and after a quote. */
  contextCharacters: 1_000,
  tagCharacters: 200,
  tags: 200,
  /** A date is refused by its length before it is parsed: parsing takes quadratic time. */
  dateCharacters: 100,
  languageCharacters: 100,
  mediaTypeCharacters: 200,
  /** An order key grows by a character for about every six insertions at the same place. */
  orderCharacters: 1_000,
  /** All texts, names and numbers in a source's bibliographic data. */
  cslCharacters: 200_000,
  /** Nesting of lists and objects there, the outermost included. */
  cslDepth: 16,
  premises: 1_000,
  /** Kinds of premises that a scheme of the debate's own has; the longest of the catalogue has six. */
  schemePremises: 50,
  schemeQuestions: 100,
  /** What a premise, a conclusion or a critical question of such a scheme says. */
  schemeCharacters: 2_000,
  /** CSS pixels from a map's origin in either direction: a map of 100,000 cards needs less than half. */
  place: 1_000_000,
  page: 1_000_000,
  sourceBytes: 50_000_000,
  /** A recording: three and a half hours of speech at 128 kbit/s. It is in memory at once where it is read, kept or played. */
  recordingBytes: 200_000_000,
  sourceCharacters: 20_000_000,
  /** Reading a page of a PDF takes a thousandth of a second, even if it is empty and the same as all others. */
  sourcePages: 10_000,
  debateStatements: 100_000,
  /** The size of a debate's file: every page of it is read when it is opened. */
  fileBytes: 16 * 2 ** 30,
  /** The size of a file to recover: what can be read of it is in memory at once. */
  recoveredBytes: 2 * 2 ** 30,
} as const;

/** How many entities of each kind a debate may have. */
export const MOST_OF: Readonly<Record<EntityName, number>> = {
  debate: 1,
  statement: LIMITS.debateStatements,
  relation: 300_000,
  speaker: 50_000,
  source: 20_000,
  excerpt: 300_000,
  citation: 500_000,
  move: 300_000,
  map: 10_000,
  placement: 1_000_000,
  walk: 10_000,
  stop: 100_000,
  scheme: 1_000,
};

/** Returns the end of a sentence that refuses so many entities of a kind; null when a debate may have them. */
export function whyTooMany(entity: EntityName, count: number): string | null {
  const most = MOST_OF[entity];
  if (count <= most) return null;
  return t('{count, number} {entity}, and may have {most, number}: make two debates of it', {
    count,
    entity: entitiesWord(entity),
    most,
  });
}
