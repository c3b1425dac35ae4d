import type { Size } from '../layout-box.ts';
import { type Forest, fromTheTop, type Unit } from '../spanning-forest.ts';
import { arrangePieces } from './arrange-pieces.ts';
import { type Block, blockOf } from './block.ts';
import type { Pieces } from './deep-trees.ts';
import { sideOf } from './shelves.ts';
import { type WrapGoal, type Wrapping, wrapTo } from './wrapping.ts';

/**
 * Up to so many cards, every way to wrap is drawn; for larger maps, a few that are estimated to be best; for huge ones,
 * one.
 */
const DRAWN = 150;
const HUGE = 3000;
const SHORTLIST = 3;
/** A map wider than this many times its height is taken only when there is hardly another way. */
const WIDEST = 2.75;
const TOO_WIDE_COST = 4;
/** The weights of rows, and the aspects of subtrees relative to the map's, to be tried in this order. */
const ROW_COSTS = [1, 0.7, 0.45, 0.25, 0.1];
const ASPECTS = [1.5, 0.8];
const ROW_COSTS_OF_MANY = [0.05];
const ASPECTS_OF_MANY = [1.5, 1, 0.6];
/** The factor by which a way with less wrapping may be worse than the best. */
const NEARLY = 1.1;
/** Up to so many cards, nothing is wrapped that is not too wide, and little else. */
const COMPOSED = 40;
const WIDEST_AS_IT_IS = 2.9;
/** A handful of cards may even be somewhat too wide, because wider channels mend that. */
const HANDFUL = 12;
const WIDEST_HANDFUL = 3.6;
const NEARLY_IF_COMPOSED = 1.35;
const CROWN_COST = 1.3;

interface Way {
  readonly wrapping: Wrapping;
  readonly size: Size;
}

/**
 * Lays out all pieces and arranges them to a map of about that aspect, with as little wrapping as comes near to the best.
 */
export function composeMap(pieces: Pieces, aspect: number): Block {
  const { forest } = pieces;
  const count = forest.width.length;
  const tops = pieces.pieces.map((piece) => piece.top);
  const costOf = ({ wrapping, size }: Way): number =>
    sideOf(size, aspect) *
    (count <= COMPOSED && wrapping.goal.crownAspect !== null ? CROWN_COST : 1) *
    (size.width > WIDEST * size.height ? TOO_WIDE_COST : 1);

  const drawn = waysToDraw(pieces, tops, aspect, costOf).map((wrapping) => {
    const blocks = tops.map((top) => blockOf(forest, wrapping, top));
    return { wrapping, blocks, size: arrangePieces(pieces, blocks, aspect) };
  });
  const widest = count <= HANDFUL ? WIDEST_HANDFUL : WIDEST_AS_IT_IS;
  const fitsAsItIs = ({ wrapping: { goal }, size }: Way): boolean =>
    count <= COMPOSED && goal.aspect === Infinity && size.width <= widest * size.height;
  const least = drawn.reduce((cost, way) => Math.min(cost, costOf(way)), Infinity);
  const nearly = least * (count <= COMPOSED ? NEARLY_IF_COMPOSED : NEARLY);
  const chosen = drawn.find((way) => fitsAsItIs(way) || costOf(way) <= nearly);
  if (chosen === undefined) return { width: 0, height: 0, headHeight: 0, cards: [], blocks: [] };

  const { width, height, x, y } = chosen.size;
  const blocks = chosen.blocks.map((block, i) => ({ block, drop: 0, x: x[i] ?? 0, y: y[i] ?? 0 }));
  return { width, height, headHeight: 0, cards: [], blocks };
}

/** Returns the wrappings that are worth drawing, the least wrapped first. */
function waysToDraw(pieces: Pieces, tops: readonly Unit[], aspect: number, costOf: (way: Way) => number): Wrapping[] {
  const wrappings = waysToWrap(pieces.forest, tops, aspect);
  const count = pieces.forest.width.length;
  if (count <= DRAWN) return wrappings;
  const costs = wrappings.map((wrapping) => {
    const size = arrangePieces(pieces, tops.map(wrapping.sizeOf), aspect);
    return costOf({ wrapping, size });
  });
  const limit = costs.toSorted((a, b) => a - b)[(count <= HUGE ? SHORTLIST : 1) - 1] ?? Infinity;
  return wrappings.filter((_, i) => (costs[i] ?? Infinity) <= limit);
}

/** Lists the wrappings from none at all to the narrowest. */
function waysToWrap(forest: Forest, tops: readonly Unit[], aspect: number): Wrapping[] {
  const order = fromTheTop(forest, tops);
  const crowns = new Set(tops.flatMap((top) => firstParentOfSeveral(forest, top) ?? []));
  const isComposed = forest.width.length <= COMPOSED;
  const rowCosts = isComposed ? ROW_COSTS : ROW_COSTS_OF_MANY;
  const aspects = isComposed ? ASPECTS : ASPECTS_OF_MANY;
  const goals: WrapGoal[] = [{ aspect: Infinity, rowCost: 0, crowns, crownAspect: null }];
  for (const crownAspect of [null, aspect]) {
    for (const rowCost of rowCosts) {
      for (const part of aspects) goals.push({ aspect: part * aspect, rowCost, crowns, crownAspect });
    }
  }
  return goals.map((goal) => wrapTo(goal, forest, order));
}

/** Returns the topmost box of a tree that has more than one card in a row below it. */
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
