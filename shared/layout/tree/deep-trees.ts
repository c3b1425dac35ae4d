import { CHANNEL, GUTTER } from '../layout-box.ts';
import { type Forest, fromTheTop, type Root, type Unit } from '../spanning-forest.ts';

/** The part of a tree that is laid out at once: its top row of cards, the number of its tree, and that tree's rank. */
export interface Piece {
  readonly top: Unit;
  readonly tree: number;
  readonly rank: number;
}

/** A forest whose trees are cut into pieces. Those of a tree follow each other, from its root down. */
export interface Pieces {
  readonly forest: Forest;
  readonly pieces: readonly Piece[];
}

/** Trees of fewer rows are never broken, trees of more always are: the code that follows recurses along them. */
const FEWEST_ROWS = 8;
const MOST_ROWS = 600;
/** How tall a tree may be, and how tall its parts are made: in sides of a square that would hold the whole map. */
const TALL = 1.5;
const PART = 0.85;

/**
 * Breaks trees that would make the map far taller than wide into parts about as tall as a square map. A part starts with cards
 * whose lines run back to their parent, in the part before.
 */
export function breakDeepTrees(forest: Forest): Pieces {
  const order = fromTheTop(
    forest,
    forest.roots.map((root) => root.top),
  );
  let area = 0;
  let column = 0;
  for (const i of order) {
    const height = (forest.height[i] ?? 0) + CHANNEL;
    area += ((forest.width[i] ?? 0) + GUTTER) * height;
    column += height;
  }
  const row = column / Math.max(1, order.length);
  const side = Math.sqrt(area);
  const { height, rows } = extentOf(forest, order);
  if (height <= Math.max(TALL * side, FEWEST_ROWS * row) && rows <= MOST_ROWS) {
    return { forest, pieces: forest.roots.map(({ top, rank }, tree) => ({ top, rank, tree })) };
  }
  const parts = Math.ceil(height / Math.max(PART * side, FEWEST_ROWS * row));
  return cut(forest, order, height / parts + row);
}

/** Returns the height in pixels and in rows of the tallest tree if nothing were wrapped. */
function extentOf(forest: Forest, order: readonly number[]): { height: number; rows: number } {
  const heights = new Float64Array(order.length);
  const rows = new Int32Array(order.length);
  let tallest = 0;
  let most = 0;
  for (const i of order.toReversed()) {
    let below = 0;
    for (const unit of forest.units[i] ?? []) {
      for (const child of unit) {
        below = Math.max(below, CHANNEL + (heights[child] ?? 0));
        rows[i] = Math.max(rows[i] ?? 0, rows[child] ?? 0);
      }
    }
    heights[i] = (forest.height[i] ?? 0) + below;
    rows[i] = (rows[i] ?? 0) + 1;
    tallest = Math.max(tallest, heights[i] ?? 0);
    most = Math.max(most, rows[i] ?? 0);
  }
  return { height: tallest, rows: most };
}

/** Cuts off, from the leaves up, every unit that makes the tree above it taller than `mostHeight`. */
function cut(forest: Forest, order: readonly number[], mostHeight: number): Pieces {
  const heights = new Float64Array(order.length);
  const rows = new Int32Array(order.length);
  const units = forest.units.map((own) => own);
  const takenOff = new Map<number, Unit[]>();
  for (const i of order.toReversed()) {
    const own = forest.height[i] ?? 0;
    const fits = (unit: Unit): boolean =>
      unit.every((child) => own + CHANNEL + (heights[child] ?? 0) <= mostHeight && (rows[child] ?? 0) < MOST_ROWS);
    const kept = (forest.units[i] ?? []).filter(fits);
    units[i] = kept;
    if (kept.length < (forest.units[i] ?? []).length)
      takenOff.set(
        i,
        (forest.units[i] ?? []).filter((u) => !fits(u)),
      );
    const children = kept.flat();
    heights[i] = children.reduce((tallest, child) => Math.max(tallest, own + CHANNEL + (heights[child] ?? 0)), own);
    rows[i] = children.reduce((most, child) => Math.max(most, 1 + (rows[child] ?? 0)), 1);
  }
  const broken = { ...forest, units };
  return { forest: broken, pieces: forest.roots.flatMap((root, tree) => piecesOf(broken, takenOff, root, tree)) };
}

function piecesOf(forest: Forest, takenOff: ReadonlyMap<number, Unit[]>, root: Root, tree: number): Piece[] {
  const pieces: Piece[] = [];
  const waiting: Unit[] = [root.top];
  for (let top = waiting.pop(); top !== undefined; top = waiting.pop()) {
    pieces.push({ top, tree, rank: root.rank });
    const next = fromTheTop(forest, [top]).flatMap((i) => takenOff.get(i) ?? []);
    waiting.push(...next.reverse());
  }
  return pieces;
}
