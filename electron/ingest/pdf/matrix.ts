/** The six numbers of an affine map, as PDF writes them. */
export type Matrix = readonly number[];

/** The farthest that anything may stand from the corner of its page, in points: in a damaged document, it may be anywhere. */
const FARTHEST = 1e7;

/** Returns the map that does `inner` first, then `outer`. */
export function multiplied(outer: Matrix, inner: Matrix): Matrix {
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

/** Returns where a map takes a point. */
export function mapped([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): [number, number] {
  return [bounded(a * x + c * y + e), bounded(b * x + d * y + f)];
}

export function bounded(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(-FARTHEST, Math.min(value, FARTHEST));
}

/** Returns a point with the page turned back by `turn` quarter turns, clockwise as y grows downwards. */
export function turnedBack(x: number, y: number, turn: number): [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
}
