import type { TextPiece } from './text-piece.ts';

/** A line of text: pieces that stand on one baseline, from left to right. */
export interface TextLine {
  readonly pieces: readonly TextPiece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Pieces whose baselines lie closer than this, in the size of the larger, stand on one line: superscripts do. */
const SAME_LINE = 0.45;
/** Gaps, in the size of the text: a narrower one is in a word, a wider one is between cells. */
const WORD_GAP = 0.1;
const CELL_GAP = 2;

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTER = /\p{L}/gu;

/** Returns the lines that pieces stand on, from top to bottom. */
export function linesOf(pieces: readonly TextPiece[]): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextPiece[] = [];
  let largest: TextPiece | undefined;
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const reach = SAME_LINE * Math.max(piece.size, largest?.size ?? 0);
    if (largest !== undefined && Math.abs(piece.baseline - largest.baseline) > reach) {
      lines.push(lineOf(line));
      line = [];
      largest = undefined;
    }
    line.push(piece);
    if (largest === undefined || piece.size > largest.size) largest = piece;
  }
  if (line.length > 0) lines.push(lineOf(line));
  return lines;
}

/** Returns a line of pieces that stand on one baseline, in whatever order. */
export function lineOf(pieces: readonly TextPiece[]): TextLine {
  const ordered = pieces.toSorted((a, b) => a.left - b.left);
  const size = Math.max(...ordered.map((piece) => piece.size));
  return {
    pieces: ordered,
    left: Math.min(...ordered.map((piece) => piece.left)),
    right: Math.max(...ordered.map((piece) => piece.right)),
    baseline: ordered.find((piece) => piece.size === size)?.baseline ?? 0,
    size,
  };
}

/** Returns the stretches of a line between gaps wider than `gap` times the size of its text. */
export function stretchesOf({ pieces, size }: TextLine, gap: number): TextLine[] {
  const stretches: TextPiece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && piece.left - end <= gap * size) stretch.push(piece);
    else stretches.push([piece]);
    end = Math.max(end, piece.right);
  }
  return stretches.map(lineOf);
}

/** Tells whether a line is written mostly from right to left. */
export function isRtl({ pieces }: TextLine): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  return 2 * (text.match(RTL)?.length ?? 0) > (text.match(LETTER)?.length ?? 0);
}

/** Returns the cells of a line in reading order: one, unless it has gaps as only tables have. */
export function cellsOf(line: TextLine): string[] {
  const cells = stretchesOf(line, CELL_GAP).map(textOf);
  return isRtl(line) ? cells.toReversed() : cells;
}

/** Returns the text of a line in logical order; text that is drawn from left to right is reversed where necessary. */
function textOf(line: TextLine): string {
  const base = isRtl(line);
  // After UAX #9: runs of pieces in one direction, in the order of the line; within a run, in the order of the run.
  const runs: { rtl: boolean; pieces: TextPiece[] }[] = [];
  for (const piece of line.pieces) {
    const rtl = directionOf(piece) ?? base;
    const run = runs.at(-1);
    if (run?.rtl === rtl) run.pieces.push(piece);
    else runs.push({ rtl, pieces: [piece] });
  }
  const inOrder = base ? runs.toReversed() : runs;
  return joined(inOrder.flatMap(({ rtl, pieces }) => (rtl ? pieces.toReversed() : pieces)));
}

/** Tells whether a piece is written from right to left; undefined when its characters leave that open. */
function directionOf({ text }: TextPiece): boolean | undefined {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters > 0) return 2 * (text.match(RTL)?.length ?? 0) > letters;
  return /\p{Nd}/u.test(text) ? false : undefined;
}

function joined(pieces: readonly TextPiece[]): string {
  let text = '';
  let before: TextPiece | undefined;
  for (const piece of pieces) {
    if (before !== undefined && gapBetween(before, piece) > WORD_GAP * Math.max(before.size, piece.size)) text += ' ';
    text += piece.text;
    before = piece;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

function gapBetween(a: TextPiece, b: TextPiece): number {
  return Math.max(a.left, b.left) - Math.min(a.right, b.right);
}
