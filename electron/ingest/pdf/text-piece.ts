import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';

/**
 * A stretch of text on a page, drawn at once. In points; x grows in the direction of its writing, y from line to line.
 */
export interface TextPiece {
  /** In logical order. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

type Matrix = readonly number[];

/** The farthest that anything may stand from the corner of its page, in points: in a damaged document, it may be anywhere. */
const FARTHEST = 1e7;

/**
 * Groups the pieces of a page by the quarter turns of their lines, those with the most text first. Each group is turned
 * upright. Blank pieces are dropped: the distance between the others says the same.
 */
export function piecesByTurn(items: readonly TextItem[], page: Matrix): TextPiece[][] {
  const byTurn = new Map<number, TextPiece[]>();
  for (const { str: text, transform, width } of items) {
    if (text.trim() === '') continue;
    const [a, b, c, d, x, y] = multiplied(page, transform).map(bounded) as Multiplied;
    const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
    const [left, baseline] = turnedBack(x, y, turn);
    const pieces = byTurn.get(turn) ?? [];
    pieces.push({ text, left, right: left + bounded(width), baseline, size: Math.hypot(c, d) || 1 });
    byTurn.set(turn, pieces);
  }
  return [...byTurn.values()].sort((a, b) => lengthOf(b) - lengthOf(a));
}

function lengthOf(pieces: readonly TextPiece[]): number {
  return pieces.reduce((length, { text }) => length + text.length, 0);
}

function bounded(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(-FARTHEST, Math.min(value, FARTHEST));
}

type Multiplied = [number, number, number, number, number, number];

function multiplied(outer: Matrix, inner: Matrix): Multiplied {
  const [a1 = 1, b1 = 0, c1 = 0, d1 = 1, e1 = 0, f1 = 0] = outer;
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = inner;
  return [
    a1 * a2 + c1 * b2,
    b1 * a2 + d1 * b2,
    a1 * c2 + c1 * d2,
    b1 * c2 + d1 * d2,
    a1 * e2 + c1 * f2 + e1,
    b1 * e2 + d1 * f2 + f1,
  ];
}

/** Returns a point with the page turned back by `turn` quarter turns, clockwise as y grows downwards. */
function turnedBack(x: number, y: number, turn: number): [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
}
