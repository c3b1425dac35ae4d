import { arrangePieces } from './arrange-pieces.ts';
import { type Block, blockOf } from './block.ts';
import type { Pieces } from './deep-trees.ts';
import { sideOf } from './shelves.ts';
import { type Forest, fromTheTop, type Unit } from './spanning-forest.ts';
import { type Wrapping, wrapTo } from './wrapping.ts';

/** A whole map up to this many cards is drawn in every way that is tried; of larger ones the sizes are estimated. */
const DRAWN = 150;
/** A map wider than this many times its height is not taken if there is another way. */
const WIDEST = 2.75;
const FEW_CARDS = 8;
const WIDEST_OF_FEW = 4.2;
/** Aspects of subtrees to try, in parts of the map's; first with the children of the first parent kept in one row. */
const ASPECTS = [2.6, 2, 1.5, 1.1, 0.8];
const NARROW_ASPECTS = [0.6, 0.45, 0.3];
const ASPECTS_OF_MANY = [1.5, 1, 0.6];
/** How much worse than the best a way with less wrapping may be: by this factor on large maps, by more on small ones. */
const NEARLY = 1.1;
const NEARLY_IF_SMALL = 0.7;
const SMALL = 200;

/**
 * Lays out all pieces and arranges them to a map of about that aspect, with as little wrapping as comes near to the best.
 */
export function composeMap(pieces: Pieces, aspect: number): Block {
  const { forest } = pieces;
  const count = forest.width.length;
  const tops = pieces.pieces.map((piece) => piece.top);
  const blocksFor = (way: Wrapping): Block[] => tops.map((top) => blockOf(forest, way, top));
  const ways = waysToWrap(forest, tops, aspect).map((way) => {
    const sizes = count <= DRAWN ? blocksFor(way) : tops.map(way.sizeOf);
    return { way, size: arrangePieces(pieces, sizes, aspect) };
  });

  const widest = count < FEW_CARDS ? WIDEST_OF_FEW : WIDEST;
  const fitting = ways.filter(({ size }) => size.width <= widest * size.height);
  const candidates = fitting.length > 0 ? fitting : ways;
  const least = candidates.reduce((side, { size }) => Math.min(side, sideOf(size, aspect)), Infinity);
  const nearly = least * (NEARLY + NEARLY_IF_SMALL * Math.max(0, 1 - count / SMALL));
  const chosen = candidates.find(({ size }) => sideOf(size, aspect) <= nearly);
  if (chosen === undefined) return { width: 0, height: 0, headHeight: 0, cards: [], blocks: [] };

  const blocks = blocksFor(chosen.way);
  const { width, height, x, y } = arrangePieces(pieces, blocks, aspect);
  const placed = blocks.map((block, i) => ({ block, drop: 0, x: x[i] ?? 0, y: y[i] ?? 0 }));
  return { width, height, headHeight: 0, cards: [], blocks: placed };
}

/** From no wrapping at all to the narrowest. */
function waysToWrap(forest: Forest, tops: readonly Unit[], aspect: number): Wrapping[] {
  const order = fromTheTop(forest, tops);
  const crowns = new Set(tops.flatMap((top) => firstParentOfSeveral(forest, top) ?? []));
  const isSmall = forest.width.length <= DRAWN;
  const wide = isSmall ? ASPECTS : ASPECTS_OF_MANY;
  const all = isSmall ? [...ASPECTS, ...NARROW_ASPECTS] : ASPECTS_OF_MANY;
  const goals = [
    { aspect: Infinity, crowns, crownAspect: null },
    ...wide.map((part) => ({ aspect: part * aspect, crowns, crownAspect: null })),
    ...all.map((part) => ({ aspect: part * aspect, crowns, crownAspect: aspect })),
  ];
  return goals.map((goal) => wrapTo(goal, forest, order));
}

/** Where a tree first has more than one card in a row below another. */
function firstParentOfSeveral(forest: Forest, top: Unit): number | null {
  let unit: Unit | undefined = top;
  while (unit?.length === 1) {
    const box: number = unit[0] ?? 0;
    const below: readonly Unit[] = forest.units[box] ?? [];
    if (below.length > 1 || (below[0]?.length ?? 0) > 1) return box;
    unit = below[0];
  }
  return null;
}
