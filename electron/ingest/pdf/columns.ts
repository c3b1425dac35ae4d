import { withInitialsInPlace } from './initials.ts';
import { median } from './median.ts';
import { isRtl, linesOf, stretchesOf, type TextLine } from './text-line.ts';
import type { TextPiece } from './text-piece.ts';

/** A gap in a line wider than this, in the size of its text, may lie between two columns. */
const STRETCH_GAP = 0.8;
/** The greatest distance between edges of one column, in points. */
const SAME_EDGE = 3;
/**
 * The marks of a column of text, as opposed to a table's: at least this many lines, of this length in the size of the
 * text, filled to this share.
 */
const FEWEST_LINES = 3;
const SHORTEST_LINE = 8;
const LEAST_FILLED = 0.55;
/** The share of its lines that have no gap. */
const LEAST_WHOLE = 0.7;
/** Columns within columns: more than four stand on no page. */
const DEEPEST_COLUMNS = 1;
/** How near two baselines are that are one, in the size of the text, and the largest share of lines for which they may be. */
const SAME_BASELINE = 0.12;
const MOST_SHARED = 0.6;
/** The share of the shorter column's lines that has to lie beside the other. */
const LEAST_BESIDE = 0.5;

interface Split {
  readonly left: TextLine[];
  readonly right: TextLine[];
  readonly across: TextLine[];
}

/**
 * Returns the blocks of a page in reading order, each a list of lines: columns one after the other, and lines that span
 * them, such as a title, in their place. Cells of tables stay side by side.
 */
export function blocksOf(given: readonly TextPiece[]): TextLine[][] {
  const pieces = withInitialsInPlace(given);
  const lines = linesOf(pieces);
  const rtl = lines.filter(isRtl).length * 2 > lines.length;
  return ordered(
    lines.flatMap((line) => stretchesOf(line, STRETCH_GAP)),
    rtl,
  );
}

function ordered(stretches: readonly TextLine[], rtl: boolean): TextLine[][] {
  const split = bestSplit(stretches);
  if (split === null) return stretches.length === 0 ? [] : [linesOf(stretches.flatMap(({ pieces }) => pieces))];
  const blocks: TextLine[][] = [];
  for (const band of bandsOf(split)) {
    if (band.across.length > 0) blocks.push(...ordered(band.across, rtl));
    const [first, second] = rtl ? [band.right, band.left] : [band.left, band.right];
    blocks.push(...ordered(first, rtl), ...ordered(second, rtl));
  }
  return blocks;
}

/** Returns the columns between one line that spans them and the next, with the spanning lines above. */
function bandsOf({ left, right, across }: Split): Split[] {
  const bands: Split[] = [{ left: [], right: [], across: [] }];
  const sides = new Map<TextLine, 'left' | 'right' | 'across'>();
  for (const [side, lines] of Object.entries({ left, right, across })) {
    for (const line of lines) sides.set(line, side as 'left' | 'right' | 'across');
  }
  for (const [line, side] of [...sides].sort(([a], [b]) => a.baseline - b.baseline)) {
    let band = bands.at(-1);
    if (band === undefined || (side === 'across' && band.left.length + band.right.length > 0)) {
      band = { left: [], right: [], across: [] };
      bands.push(band);
    }
    band[side].push(line);
  }
  return bands;
}

/**
 * Returns the split into two columns, each of which may have columns again, that has most lines on both sides: both are
 * running text, or one is, and what stands beside it is on lines of its own, as a table or a note in the margin.
 */
function bestSplit(stretches: readonly TextLine[], depth = 0): Split | null {
  let best: Split | null = null;
  let most = 0;
  for (const edge of edgesOf(stretches)) {
    const split = splitAt(stretches, edge);
    const lines = Math.min(split.left.length, split.right.length);
    if (lines <= most || !areBeside(split.left, split.right)) continue;
    const texts = [split.left, split.right].filter((side) => isText(side, depth)).length;
    const isSplit = texts === 2 || (texts === 1 && lines >= FEWEST_LINES && areIndependent(split.left, split.right));
    if (!isSplit) continue;
    best = split;
    most = lines;
  }
  return best;
}

/** Tells whether stretches are running text, or columns of it. */
function isText(stretches: readonly TextLine[], depth: number): boolean {
  return isColumn(stretches) || (depth < DEEPEST_COLUMNS && bestSplit(stretches, depth + 1) !== null);
}

/** Returns the places where a column may end or another begin: those where several lines do. */
function edgesOf(stretches: readonly TextLine[]): number[] {
  const edges: number[] = [];
  const ends = [stretches.map(({ left }) => left - 1), stretches.map(({ right }) => right + 1)];
  for (const places of ends) {
    const sorted = places.toSorted((a, b) => a - b);
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      to += 1;
      while (to < sorted.length && (sorted[to] ?? 0) - (sorted[from] ?? 0) <= SAME_EDGE) to += 1;
      if (to - from >= FEWEST_LINES) edges.push(sorted[places === ends[0] ? from : to - 1] ?? 0);
    }
  }
  return edges;
}

function splitAt(stretches: readonly TextLine[], edge: number): Split {
  const split: Split = { left: [], right: [], across: [] };
  for (const stretch of stretches) {
    if (stretch.right <= edge) split.left.push(stretch);
    else if (stretch.left >= edge) split.right.push(stretch);
    else split.across.push(stretch);
  }
  return split;
}

/** Tells whether stretches are running text: lines without gaps, as cells have them, that mostly fill the width. */
function isColumn(stretches: readonly TextLine[]): boolean {
  const lines = linesOf(stretches.flatMap(({ pieces }) => pieces));
  if (lines.length < FEWEST_LINES) return false;
  const whole = lines.filter((line) => stretchesOf(line, STRETCH_GAP).length === 1);
  if (whole.length < LEAST_WHOLE * lines.length) return false;
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
  const length = median(lines.map(({ left, right }) => right - left));
  return length >= LEAST_FILLED * width && length >= SHORTEST_LINE * median(lines.map(({ size }) => size));
}

/** Tells whether the lines of two sides stand on baselines of their own, as those of a table's rows do not. */
function areIndependent(left: readonly TextLine[], right: readonly TextLine[]): boolean {
  const [fewer, others] = left.length < right.length ? [left, right] : [right, left];
  const shared = fewer.filter((line) =>
    others.some((other) => Math.abs(other.baseline - line.baseline) <= SAME_BASELINE * line.size),
  );
  return shared.length <= MOST_SHARED * fewer.length;
}

function areBeside(left: readonly TextLine[], right: readonly TextLine[]): boolean {
  const [shorter, other] = left.length < right.length ? [left, right] : [right, left];
  const [top, bottom] = [other.map((line) => line.baseline - line.size), other.map((line) => line.baseline)];
  const [first, last] = [Math.min(...top), Math.max(...bottom)];
  const beside = shorter.filter(({ baseline }) => baseline >= first && baseline <= last);
  return beside.length >= LEAST_BESIDE * shorter.length;
}
