import { CHANNEL, GUTTER, gutterFor } from './layout-box.ts';

/** What is wrapped as a whole: cards side by side with all that stands below them. */
export interface WrapItem {
  readonly width: number;
  readonly height: number;
  readonly cards: number;
  /** Whether more than one row of cards. */
  readonly tall: boolean;
}

/** Items in rows, one below the other. The trunk is the vertical line x = 0, under the middle of the card they belong to. */
export interface WrappedRows {
  /** How far the rows reach to both sides of the trunk. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Whether a row other than the last holds tall items: lines pass by a whole subtree. */
  readonly passesTall: boolean;
  /** Top left corners, from the trunk and from the upper edge of the first row; by item. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Widths that differ by less than this factor can stand in columns. */
const ALIKE = 1.3;
/** A row may be this much wider than its share. */
const SLACK = 1.05;

/**
 * Wraps items into about `rowCount` rows, in their order, but single cards first and subtrees last. The rows are apart by
 * `CHANNEL`. Lines pass rows above theirs without a bend: single cards stand in columns with aligned gutters (a shorter last row
 * stands centred), anything else stands to both sides of a trunk that no row but the last covers.
 */
export function wrapIntoRows(items: readonly WrapItem[], rowCount: number): WrappedRows {
  return inColumns(items, rowCount) ?? aroundTrunk(items, rowCount);
}

function inColumns(items: readonly WrapItem[], rowCount: number): WrappedRows | null {
  const columns = Math.ceil(items.length / rowCount);
  if (columns < 2 || items.some((item) => item.cards > 1 || item.tall)) return null;
  let widest = 0;
  let narrowest = Infinity;
  for (const { width } of items) {
    widest = Math.max(widest, width);
    narrowest = Math.min(narrowest, width);
  }
  if (widest > ALIKE * narrowest) return null;

  const gutter = gutterFor(Math.ceil((items.length - columns) / (columns - 1)));
  const x = new Float64Array(items.length);
  const y = new Float64Array(items.length);
  let height = -CHANNEL;
  for (let start = 0; start < items.length; start += columns) {
    const row = items.slice(start, start + columns);
    const top = height + CHANNEL;
    const first = -(row.length * widest + (row.length - 1) * gutter) / 2;
    for (const [i, item] of row.entries()) {
      x[start + i] = first + i * (widest + gutter) + (widest - item.width) / 2;
      y[start + i] = top;
      height = Math.max(height, top + item.height);
    }
  }
  const half = (columns * widest + (columns - 1) * gutter) / 2;
  return { left: half, right: half, height, passesTall: false, x, y };
}

function aroundTrunk(items: readonly WrapItem[], rowCount: number): WrappedRows {
  const rows = fillRows(items, rowCount);
  const passing = rows.slice(1).flat();
  const half = gutterFor(passing.reduce((lines, item) => lines + (items[item]?.cards ?? 0), 0)) / 2;
  const x = new Float64Array(items.length);
  const y = new Float64Array(items.length);
  let left = 0;
  let right = 0;
  let height = -CHANNEL;
  const place = (row: readonly number[], start: number, top: number): void => {
    let at = start;
    for (const item of row) {
      x[item] = at;
      y[item] = top;
      at += (items[item]?.width ?? 0) + GUTTER;
      height = Math.max(height, top + (items[item]?.height ?? 0));
    }
    left = Math.max(left, -start);
    right = Math.max(right, at - GUTTER);
  };
  for (const row of rows.slice(0, -1)) {
    const top = height + CHANNEL;
    const split = middleOf(items, row);
    if (split > 0) place(row.slice(0, split), -half - lengthOf(items, row.slice(0, split)), top);
    place(row.slice(split), half, top);
  }
  const last = rows.at(-1) ?? [];
  place(last, startOfLastRow(lengthOf(items, last), left, right), height + CHANNEL);
  return { left, right, height, passesTall: rows.slice(0, -1).some((row) => row.some((i) => items[i]?.tall)), x, y };
}

/** Indexes of items, row by row: single cards first, subtrees last, and those in rows of their own. */
function fillRows(items: readonly WrapItem[], rowCount: number): number[][] {
  const indexes = items.map((_, i) => i);
  const isTall = (i: number): boolean => items[i]?.tall === true;
  const isSingle = (i: number): boolean => !isTall(i) && items[i]?.cards === 1;
  const sorted = [
    ...indexes.filter(isSingle),
    ...indexes.filter((i) => !isSingle(i) && !isTall(i)),
    ...indexes.filter(isTall),
  ];
  const most = (lengthOf(items, indexes) / rowCount) * SLACK;
  const rows: number[][] = [];
  let length = 0;
  for (const [n, i] of sorted.entries()) {
    const width = items[i]?.width ?? 0;
    const row = rows.at(-1);
    if (row === undefined || length + GUTTER + width > most || (isTall(i) && !isTall(sorted[n - 1] ?? i))) {
      rows.push([i]);
      length = width;
    } else {
      row.push(i);
      length += GUTTER + width;
    }
  }
  return rows;
}

function lengthOf(items: readonly WrapItem[], row: readonly number[]): number {
  return row.reduce((sum, i) => sum + GUTTER + (items[i]?.width ?? 0), -GUTTER);
}

/** Where to split a row so that it reaches about as far to both sides; a single item stands on the right. */
function middleOf(items: readonly WrapItem[], row: readonly number[]): number {
  const total = lengthOf(items, row);
  let best = 0;
  let furthest = total;
  let length = 0;
  for (const [n, i] of row.entries()) {
    length += GUTTER + (items[i]?.width ?? 0);
    const reach = Math.max(length, total - length);
    if (reach < furthest) [best, furthest] = [n + 1, reach];
  }
  return best;
}

/** No line has to pass the last row, so it is centred under the trunk as far as it fits between the ends of those above. */
function startOfLastRow(length: number, left: number, right: number): number {
  if (length > left + right) return (right - left - length) / 2;
  return Math.min(right - length, Math.max(-left, -length / 2));
}
