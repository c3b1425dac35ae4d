import type { Size } from '../layout-box.ts';
import { APART } from './distances.ts';

/** The sizes that something to be packed can have, the narrowest first. */
export type Sizes = readonly Size[];

/** The places of packed things: by index, the size that was chosen and the top left corner. */
export interface Packed extends Size {
  readonly chosen: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The factor by which the next sheet is larger than one that was too small. */
const GROWTH = 1.035;
/** Pixels of paper around a map that is fitted to a sheet. */
const MARGIN = 40;
/** Up to so many things, the largest is tried in each of its sizes, and all in columns; with more, only in a few. */
const FEW = 60;
const TRIES_OF_MANY = 3;

/** Returns the factor by which a map is made smaller to fit a sheet: over 1 when it has to be. */
export function reduction({ width, height }: Size, sheet: Size): number {
  return Math.max((width + 2 * MARGIN) / sheet.width, (height + 2 * MARGIN) / sheet.height);
}

/**
 * Packs things, each in one of its sizes, so that the whole is shown as large as it can be on a sheet of the shape of `sheet`. They are
 * placed in the order given, each as high up as there is room, and `APART` from all others.
 */
export function pack(things: readonly Sizes[], sheet: Size): Packed {
  const [only] = things;
  if (things.length <= 1) {
    const chosen = only === undefined ? 0 : largestShown(only, sheet);
    return { ...(only?.[chosen] ?? { width: 0, height: 0 }), chosen: [chosen], x: [0], y: [0] };
  }
  let area = 0;
  let least = 0;
  for (const sizes of things) {
    area += Math.min(...sizes.map(({ width, height }) => (width + APART) * (height + APART)));
    least = Math.max(
      least,
      Math.min(...sizes.map((size) => Math.max(size.width / sheet.width, size.height / sheet.height))),
    );
  }
  const first = things.reduce((most, sizes, i) => (areaOf(sizes) > areaOf(things[most] ?? []) ? i : most), 0);
  for (let scale = Math.max(least, Math.sqrt(area / (sheet.width * sheet.height))); ; scale *= GROWTH) {
    const room = { width: sheet.width * scale, height: sheet.height * scale };
    const best = packedInto(things, first, room, sheet);
    if (best !== null) return best;
  }
}

function areaOf(sizes: Sizes): number {
  const [size] = sizes;
  return size === undefined ? 0 : size.width * size.height;
}

function largestShown(sizes: Sizes, sheet: Size): number {
  let best = 0;
  let least = Infinity;
  for (const [i, size] of sizes.entries()) {
    const by = reduction(size, sheet);
    if (by >= least) continue;
    [best, least] = [i, by];
  }
  return best;
}

/** Returns the best packing into a room that has the thing `first` in one size or another; null when nothing fits. */
function packedInto(things: readonly Sizes[], first: number, room: Size, sheet: Size): Packed | null {
  const fitting = [...(things[first] ?? []).keys()].filter((i) => {
    const size = things[first]?.[i] as Size;
    return size.width <= room.width && size.height <= room.height;
  });
  const tries = things.length <= FEW ? fitting : fitting.slice(0, TRIES_OF_MANY);
  let best: Packed | null = null;
  for (const size of tries) {
    for (const inColumns of things.length <= FEW ? [true, false] : [false]) {
      const packed = fill(things, { first, size, inColumns }, room);
      if (packed !== null && (best === null || reduction(packed, sheet) < reduction(best, sheet))) best = packed;
    }
  }
  return best;
}

/** A stretch of the outline of everything placed so far, seen from above: what is placed there begins at `y`. */
interface Level {
  x: number;
  width: number;
  y: number;
}

interface Filling {
  /** The thing that has to have that one of its sizes. */
  readonly first: number;
  readonly size: number;
  /** True if a width is worth as many as it takes of the columns in which the narrowest stand, so that edges align. */
  readonly inColumns: boolean;
}

function fill(things: readonly Sizes[], { first, size: sizeOfFirst, inColumns }: Filling, room: Size): Packed | null {
  const outline: Level[] = [{ x: 0, width: room.width + APART, y: 0 }];
  const chosen: number[] = [];
  const x: number[] = [];
  const y: number[] = [];
  let width = 0;
  let height = 0;
  const column = APART + things.reduce((least, [narrowest]) => Math.min(least, narrowest?.width ?? Infinity), Infinity);
  for (const [i, sizes] of things.entries()) {
    let best: { n: number; x: number; y: number; cost: number } | null = null;
    for (const [n, size] of sizes.entries()) {
      if (i === first && n !== sizeOfFirst) continue;
      const spot = highest(outline, size.width + APART);
      if (spot === null || spot.y + size.height > room.height) continue;
      const across = inColumns ? Math.ceil((size.width + APART) / column) * column : size.width;
      const cost = spot.y * room.width + across * size.height + size.width;
      if (best === null || cost < best.cost) best = { n, ...spot, cost };
    }
    if (best === null) return null;
    const size = sizes[best.n] as Size;
    raise(outline, best.x, size.width + APART, best.y + size.height + APART);
    chosen.push(best.n);
    x.push(best.x);
    y.push(best.y);
    width = Math.max(width, best.x + size.width);
    height = Math.max(height, best.y + size.height);
  }
  return { width, height, chosen, x, y };
}

/**
 * Finds the highest place along an outline for something of this width, and of equals the leftmost; null when it is too
 * wide.
 */
function highest(outline: readonly Level[], width: number): { x: number; y: number } | null {
  let best: { x: number; y: number } | null = null;
  for (const [i, { x }] of outline.entries()) {
    let y = 0;
    let covered = 0;
    for (let j = i; j < outline.length && covered < width; j++) {
      y = Math.max(y, outline[j]?.y ?? 0);
      covered += outline[j]?.width ?? 0;
    }
    if (covered < width - 0.001) break;
    if (best === null || y < best.y) best = { x, y };
  }
  return best;
}

function raise(outline: Level[], x: number, width: number, y: number): void {
  const end = x + width;
  const start = outline.findIndex((level) => level.x === x);
  let count = 0;
  let rest: Level | null = null;
  for (let i = start; i < outline.length; i++) {
    const level = outline[i] as Level;
    if (level.x >= end - 0.001) break;
    count++;
    const over = level.x + level.width - end;
    if (over > 0.001) rest = { x: end, width: over, y: level.y };
  }
  outline.splice(start, count, { x, width, y }, ...(rest === null ? [] : [rest]));
}
