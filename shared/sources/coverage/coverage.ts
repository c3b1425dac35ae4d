import type { Debate } from '../../model/debate.ts';
import type { Excerpt, SourceId, StatementId } from '../../model/entities.ts';
import { isOutsideText } from '../../model/lost-excerpt.ts';
import { type Division, type MeasuredText, type TurnDivision, wordsBetween } from './measured-text.ts';

/** How much of something is used: its words, and those of them that stand in a passage. */
export interface Share {
  readonly words: number;
  readonly used: number;
}

export interface CoveredDivision extends Division, Share {
  /** The number of statements from passages in it, each once. */
  readonly claims: number;
}

export interface CoveredTurn extends TurnDivision, CoveredDivision {}

export interface CoveredSpeaker extends Share {
  /** The name in the transcript. */
  readonly speaker: string;
  readonly turns: number;
  /** The number of those turns that have a claim. */
  readonly withClaim: number;
}

/** How much of a source is used, and where. */
export interface Coverage extends Share {
  readonly source: SourceId;
  /** The number of passages in its text. */
  readonly passages: number;
  readonly claims: number;
  /** Empty for a text without pages, or that is not a transcript. */
  readonly pages: readonly CoveredDivision[];
  readonly turns: readonly CoveredTurn[];
  readonly paragraphs: readonly CoveredDivision[];
  /** In the order in which they first speak. */
  readonly speakers: readonly CoveredSpeaker[];
}

/** A passage of a source, with the statements that are made from it: those that cite it, or that its move is about. */
export interface ClaimedPassage {
  readonly excerpt: Readonly<Excerpt>;
  readonly statements: readonly StatementId[];
}

/** Returns the passages in a source's text, in its order: by their starts, the longer first. Lost ones and areas are left out. */
export function claimedPassages(debate: Debate, source: SourceId): ClaimedPassage[] {
  return debate.excerptsBySource
    .get(source)
    .filter((excerpt) => !isOutsideText(excerpt))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
    .map((excerpt) => ({ excerpt, statements: statementsFrom(debate, excerpt) }));
}

/** Returns the statements that are made from a passage, each once: those that cite it, then those that its moves are about. */
export function statementsFrom(debate: Debate, { id }: Pick<Excerpt, 'id'>): StatementId[] {
  const cited = debate.citationsByExcerpt.get(id).map(({ statement }) => statement);
  const said = debate.movesByExcerpt.get(id).flatMap(({ target }) => ('statement' in target ? [target.statement] : []));
  return [...new Set([...cited, ...said])];
}

/** Tells how much of a source is used. Words in several passages count once. Throws `NotFound`. */
export function coverageOf(debate: Debate, source: SourceId, text: MeasuredText): Coverage {
  const passages = claimedPassages(debate, debate.get('source', source).id);
  const stretches = united(passages.map(({ excerpt }) => excerpt));
  const covered = <D extends Division>(divisions: readonly D[]) =>
    coveredDivisions(divisions, { passages, stretches, text });
  const turns = covered(text.turns);
  return {
    source,
    words: text.wordStarts.length,
    used: sum(stretches.map(({ start, end }) => wordsBetween(text, start, end))),
    passages: passages.length,
    claims: new Set(passages.flatMap(({ statements }) => statements)).size,
    pages: covered(text.pages),
    turns,
    paragraphs: covered(text.paragraphs),
    speakers: [...Map.groupBy(turns, ({ speaker }) => speaker)].map(([speaker, own]) => ({
      speaker,
      turns: own.length,
      withClaim: own.filter(({ claims }) => claims > 0).length,
      words: sum(own.map(({ words }) => words)),
      used: sum(own.map(({ used }) => used)),
    })),
  };
}

type Stretch = Pick<Excerpt, 'start' | 'end'>;

interface Parts {
  readonly passages: readonly ClaimedPassage[];
  readonly stretches: readonly Stretch[];
  readonly text: MeasuredText;
}

function coveredDivisions<D extends Division>(
  divisions: readonly D[],
  { passages, stretches, text }: Parts,
): (D & CoveredDivision)[] {
  const claims = divisions.map(() => new Set<StatementId>());
  for (const { excerpt, statements } of passages) {
    for (const at of touchedBy(divisions, excerpt)) for (const statement of statements) claims[at]?.add(statement);
  }
  const used = divisions.map(() => 0);
  for (const stretch of stretches) {
    for (const at of touchedBy(divisions, stretch)) {
      const { start, end } = divisions[at] as D;
      used[at] = (used[at] ?? 0) + wordsBetween(text, Math.max(start, stretch.start), Math.min(end, stretch.end));
    }
  }
  return divisions.map((division, at) => ({
    ...division,
    words: wordsBetween(text, division.start, division.end),
    used: used[at] ?? 0,
    claims: claims[at]?.size ?? 0,
  }));
}

/** Returns the indexes of the divisions that a stretch shares a character with; they stand in order, and do not overlap. */
function touchedBy(divisions: readonly Division[], { start, end }: Stretch): number[] {
  const found: number[] = [];
  for (let at = firstEndingAfter(divisions, start); at < divisions.length; at++) {
    if ((divisions[at] as Division).start >= end) break;
    found.push(at);
  }
  return found;
}

/** Returns the index of the first division that ends after `offset`; their number if none does. */
export function firstEndingAfter(divisions: readonly Pick<Division, 'end'>[], offset: number): number {
  let [low, high] = [0, divisions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((divisions[middle] as Division).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins the stretches that overlap or touch; `stretches` come by their starts. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
