import { CHANNEL, GUTTER, type Size } from '../layout-box.ts';
import type { Piece, Pieces } from './deep-trees.ts';
import { packOnShelves, type Shelves } from './shelves.ts';

/**
 * Places the pieces of a map, whose sizes are given in their order: trees on shelves, the taller first among those of one rank,
 * and below them the cards that are linked to nothing, in a grid as wide as the trees or as the aspect asks for.
 */
export function arrangePieces({ forest, pieces }: Pieces, sizes: readonly Size[], aspect: number): Shelves {
  const sizeOf = (i: number): Size => sizes[i] ?? { width: 0, height: 0 };
  const isSingle = ({ top }: Piece): boolean => top.length === 1 && (forest.units[top[0] ?? 0] ?? []).length === 0;
  const singles = [...pieces.keys()].filter((i) => pieces[i] !== undefined && isSingle(pieces[i]));
  const trees = inShelfOrder(pieces, sizeOf).filter((i) => pieces[i] !== undefined && !isSingle(pieces[i]));

  const x = new Float64Array(pieces.length);
  const y = new Float64Array(pieces.length);
  const packed = packOnShelves(trees.map(sizeOf), aspect);
  for (const [n, i] of trees.entries()) {
    x[i] = packed.x[n] ?? 0;
    y[i] = packed.y[n] ?? 0;
  }
  if (singles.length === 0) return { width: packed.width, height: packed.height, x, y };

  const column = GUTTER + singles.reduce((widest, i) => Math.max(widest, sizeOf(i).width), 0);
  const area = singles.reduce((sum, i) => sum + column * (sizeOf(i).height + GUTTER), packed.width * packed.height);
  const gridWidth = Math.max(packed.width, Math.sqrt(area * aspect));
  const columns = Math.min(singles.length, Math.max(1, Math.round((gridWidth + GUTTER) / column)));
  let height = packed.height;
  for (let start = 0; start < singles.length; start += columns) {
    const top = height + (start > 0 ? GUTTER : trees.length > 0 ? CHANNEL : 0);
    for (const [n, i] of singles.slice(start, start + columns).entries()) {
      x[i] = n * column;
      y[i] = top;
      height = Math.max(height, top + sizeOf(i).height);
    }
  }
  return { width: Math.max(packed.width, columns * column - GUTTER), height, x, y };
}

/**
 * Returns the indexes of pieces: trees by rank, then by height, the pieces of each together. Trees come ordered by
 * rank.
 */
function inShelfOrder(pieces: readonly Piece[], sizeOf: (i: number) => Size): number[] {
  const heights = new Map<number, number>();
  for (const [i, { tree }] of pieces.entries()) {
    heights.set(tree, Math.max(heights.get(tree) ?? 0, sizeOf(i).height));
  }
  const heightOf = (i: number): number => heights.get(pieces[i]?.tree ?? 0) ?? 0;
  const rankOf = (i: number): number => pieces[i]?.rank ?? 0;
  return [...pieces.keys()].sort((a, b) => rankOf(a) - rankOf(b) || heightOf(b) - heightOf(a) || a - b);
}
