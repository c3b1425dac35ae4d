import { median } from './median.ts';
import { linesOf, stretchesOf, type TextLine } from './text-line.ts';
import type { TextPiece } from './text-piece.ts';

/** A letter that is larger than the text by this factor may be an initial beside several lines. */
const LARGE = 1.7;
const MOST_LETTERS = 3;
/** In the size of the large letters: how far above and below their baseline the lines beside them may stand. */
const ABOVE = 0.95;
const BELOW = 0.3;
const FARTHEST = 1.2;
const FEWEST_LINES = 2;
const LEADING = 1.5;

/**
 * Returns the pieces of a page with large letters that stand beside several lines moved to where they are read: before
 * the first of these if they are its first letters, otherwise, as a sign, on a line above.
 */
export function withInitialsInPlace(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const usual = median(pieces.map(({ size }) => size));
  const large = pieces.filter(({ size }) => size >= LARGE * usual);
  if (large.length === 0 || large.length === pieces.length) return pieces;
  const small = pieces.filter(({ size }) => size < LARGE * usual);
  const moved = linesOf(large)
    .flatMap((line) => stretchesOf(line, 0.5))
    .flatMap((group) => moveInitial(group, small));
  return [...small, ...moved];
}

function moveInitial(group: TextLine, small: readonly TextPiece[]): readonly TextPiece[] {
  if (group.pieces.length > MOST_LETTERS) return group.pieces;
  const beside = linesBeside(group, small);
  const [first] = beside;
  if (first === undefined || beside.length < FEWEST_LINES) return group.pieces;
  const isInitial = group.pieces.every(({ text }) => /^[\p{L}\p{M}“"‘'«¿¡(]+$/u.test(text));
  const left = first.left - 0.01;
  return group.pieces.map((piece, index) => ({
    ...piece,
    size: first.size,
    baseline: isInitial ? first.baseline : first.baseline - LEADING * first.size,
    right: isInitial && index === group.pieces.length - 1 ? Math.max(piece.left, left) : piece.right,
    spaceRight: isInitial ? false : piece.spaceRight,
  }));
}

/** Returns the beginnings of the lines to the right of a group of large letters, from top to bottom. */
function linesBeside(group: TextLine, small: readonly TextPiece[]): TextLine[] {
  const { right, baseline, size } = group;
  const near = small.filter(
    (piece) =>
      piece.left >= right - 0.2 * size &&
      piece.left <= right + FARTHEST * size &&
      piece.baseline >= baseline - ABOVE * size &&
      piece.baseline <= baseline + BELOW * size,
  );
  return linesOf(near);
}
