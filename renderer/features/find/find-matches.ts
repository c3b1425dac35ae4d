import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import type { SearchHit } from '../../../shared/model/search-hit.ts';
import {
  type PlacedText,
  type QuotedPlace,
  quotedTexts,
  type TextPlace,
  writtenTexts,
} from '../../../shared/model/written-texts.ts';
import { type WordQuery, wordFinder } from '../../../shared/search/find-words.ts';
import type { Range } from '../../../shared/search/fuzzy.ts';

/** A text in which the words are. */
export interface TextMatch<P = TextPlace | QuotedPlace> {
  readonly key: string;
  readonly place: P;
  readonly text: string;
  /** All places of the words in it. */
  readonly ranges: readonly Range[];
}

export interface Matches {
  /** Texts that people wrote; those that begin with the words come first. */
  readonly written: readonly TextMatch<TextPlace>[];
  /** Passages, whose words nobody changes. */
  readonly quoted: readonly TextMatch<QuotedPlace>[];
}

export const NO_MATCHES: Matches = { written: [], quoted: [] };

/** Milliseconds of work after which the window gets its turn. */
const TURN = 8;

/** What a filter leaves, or null; and whether all of that is found while there are no words. */
export interface Among {
  readonly left: ReadonlySet<StatementId> | null;
  readonly lists: boolean;
}

/**
 * Finds the words in all texts of a debate, or in those of the statements that a filter leaves, in turns that are not felt. Resolves to
 * null when `isStopped` tells, between two turns, that nobody waits for it any more.
 */
export async function findMatches(
  debate: Debate,
  query: WordQuery,
  isStopped: () => boolean,
  { left, lists }: Among = { left: null, lists: false },
): Promise<Matches | null> {
  const isWanted = ({ place: { entity, id } }: PlacedText<TextPlace | QuotedPlace>) =>
    left === null || (entity === 'statement' && left.has(id));
  const isListed = left !== null && lists && query.words.trim() === '';
  const find = isListed ? () => [NOWHERE] : wordFinder(query);
  const turns = { ends: performance.now() + TURN };
  const texts = writtenTexts(debate).filter((each) => isWanted(each) && (!isListed || each.place.field === 'text'));
  const written = await matchesAmong(texts, find, turns, isStopped);
  const quoted = written && (await matchesAmong(quotedTexts(debate).filter(isWanted), find, turns, isStopped));
  return written && quoted && { written: beginningFirst(written), quoted: beginningFirst(quoted) };
}

/** The range of what is found without words. */
const NOWHERE: Range = [0, 0];

async function matchesAmong<P extends TextPlace | QuotedPlace>(
  texts: Iterable<PlacedText<P>>,
  find: (text: string) => Range[],
  turns: { ends: number },
  isStopped: () => boolean,
): Promise<TextMatch<P>[] | null> {
  const found: TextMatch<P>[] = [];
  for (const { place, text } of texts) {
    const ranges = find(text);
    if (ranges.length > 0) found.push({ key: keyOf(place), place, text, ranges });
    if (performance.now() < turns.ends) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped()) return null;
    turns.ends = performance.now() + TURN;
  }
  return found;
}

function keyOf(place: TextPlace | QuotedPlace): string {
  const { entity, id, field } = place;
  return `${entity} ${id} ${field}${'at' in place ? ` ${place.at}` : ''}`;
}

function beginningFirst<P>(matches: readonly TextMatch<P>[]): TextMatch<P>[] {
  const begins = ({ text, ranges }: TextMatch<P>) => !/[\p{L}\p{N}]/u.test(text.slice(0, ranges[0]?.[0]));
  const { true: first = [], false: rest = [] } = Object.groupBy(matches, (match) => `${begins(match)}` as const);
  return [...first, ...rest];
}

/** Returns a match as a search would give it. */
export function hitOf({ place, text, ranges }: TextMatch): SearchHit {
  const field = place.field === 'otherNames' ? 'other names' : place.field;
  return { entity: place.entity, id: place.id, field, text, match: ranges[0] ?? [0, 0] };
}
