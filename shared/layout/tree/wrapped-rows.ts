import type { RelationKind } from '../../model/entities.ts';
import { CHANNEL, GUTTER, GUTTER_OF_ONE_KIND, GUTTER_OF_TWO_KINDS, gutterFor, SUBTREE_CHANNEL } from '../layout-box.ts';

/** An item that is wrapped as a whole: cards side by side with everything below them. */
export interface WrapItem {
  readonly width: number;
  readonly height: number;
  readonly cards: number;
  /** The kind of the relation by which it stands where it does, where known. */
  readonly kind?: RelationKind | undefined;
  /** True if it has more than one row of cards. */
  readonly tall: boolean;
}

/**
 * How items are wrapped: into rows as wide as that share of all of them, in their order or sorted, or sorted with the
 * tall ones in so many columns.
 */
export type Wrap = { readonly rows: number; readonly sorted: boolean } | { readonly columns: number };

/** Items in rows, one below the other. The trunk is the vertical line x = 0, under the middle of the card they belong to. */
export interface WrappedRows {
  /** How far the rows reach to either side of the trunk. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** How many items stand one below the other. */
  readonly rows: number;
  /** Top left corners, from the trunk and from the upper edge of the first row; by item. */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Widths that differ by less than this factor can stand in a grid. */
const ALIKE = 1.3;
/** A row may be this much wider than its share. */
const SLACK = 1.05;

/**
 * Wraps items into rows that are apart by `CHANNEL`, or `SUBTREE_CHANNEL` below subtrees; sorted, single cards come first, and subtrees last with the tallest of
 * them first. Lines pass the rows above theirs without going under a card: single cards stand in a grid with aligned
 * gutters (a shorter last row stands centred under it); else every row but the last leaves free a trunk, straight under the
 * card above, and every row has gutters, as high as the row, between its columns.
 */
export function wrapItems(items: readonly WrapItem[], wrap: Wrap): WrappedRows {
  if ('columns' in wrap) return aroundTrunk(items, fillColumns(items, wrap.columns));
  const { rows, sorted } = wrap;
  return inGrid(items, rows) ?? aroundTrunk(items, sorted ? fillRows(items, rows) : breakRows(items, rows));
}

function inGrid(items: readonly WrapItem[], rowCount: number): WrappedRows | null {
  const columns = Math.ceil(items.length / rowCount);
  if (columns < 2 || items.some((item) => item.cards > 1 || item.tall)) return null;
  let widest = 0;
  let narrowest = Infinity;
  for (const { width } of items) {
    widest = Math.max(widest, width);
    narrowest = Math.min(narrowest, width);
  }
  if (widest > ALIKE * narrowest) return null;

  const hanging = meet(items, columns) ? GUTTER_OF_TWO_KINDS : GUTTER_OF_ONE_KIND;
  const gutter = Math.max(hanging, gutterFor(Math.ceil((items.length - columns) / (columns - 1))));
  const x = new Array<number>(items.length).fill(0);
  const y = new Array<number>(items.length).fill(0);
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
  return { left: half, right: half, height, rows: Math.ceil(items.length / columns), x, y };
}

/** Tells whether items of two kinds stand side by side in a row below the first: the lines of both run between them. */
function meet(items: readonly WrapItem[], columns: number): boolean {
  return items.some((item, i) => i > columns && i % columns > 0 && items[i - 1]?.kind !== item.kind);
}

/** Indexes of items that stand one below the other. */
interface Column {
  readonly items: number[];
  width: number;
  height: number;
}
type Row = Column[];

/** Breaks items into rows as wide as an even share, in their order. */
function breakRows(items: readonly WrapItem[], rowCount: number): Row[] {
  return rowsOf(items, [...items.keys()], shareOf(items, rowCount));
}

function shareOf(items: readonly WrapItem[], rowCount: number): number {
  return (items.reduce((sum, item) => sum + item.width + GUTTER, -GUTTER) / rowCount) * SLACK;
}

/** Fills rows as wide as an even share of the items; tall ones also stand below each other where a row has room. */
function fillRows(items: readonly WrapItem[], rowCount: number): Row[] {
  const { flat, tall } = sortedByShape(items);
  const most = shareOf(items, rowCount);
  const rows = rowsOf(items, flat, most);
  let row: Row = [];
  let length = Infinity;
  for (const i of tall) {
    const { width = 0, height = 0 } = items[i] ?? {};
    const rowHeight = row[0]?.height ?? 0;
    const below = row.find((column) => column.width >= width && column.height + SUBTREE_CHANNEL + height <= rowHeight);
    if (below !== undefined) {
      below.items.push(i);
      below.height += SUBTREE_CHANNEL + height;
      continue;
    }
    length += GUTTER + width;
    if (length > most) {
      row = [];
      rows.push(row);
      length = width;
    }
    row.push({ items: [i], width, height });
  }
  return rows;
}

/**
 * Sets the tall items in columns of about the same height, those of similar width together, under rows of the others.
 */
function fillColumns(items: readonly WrapItem[], columnCount: number): Row[] {
  const { flat, tall } = sortedByShape(items);
  const heightOf = (i: number): number => (items[i]?.height ?? 0) + SUBTREE_CHANNEL;
  const total = tall.reduce((sum, i) => sum + heightOf(i), 0);
  const columns: Column[] = [];
  let sum = 0;
  for (const i of tall.toSorted((a, b) => (items[b]?.width ?? 0) - (items[a]?.width ?? 0) || a - b)) {
    const { width = 0, height = 0 } = items[i] ?? {};
    const column = columns.at(-1);
    if (column === undefined || (sum + heightOf(i) / 2) * columnCount > total * columns.length) {
      columns.push({ items: [i], width, height });
    } else {
      column.items.push(i);
      column.height += SUBTREE_CHANNEL + height;
    }
    sum += heightOf(i);
  }
  return [...rowsOf(items, flat, lengthOf(columns, gutterIn(columns))), columns];
}

/** Sorts items: single cards, then several side by side; subtrees by height. */
function sortedByShape(items: readonly WrapItem[]): { flat: number[]; tall: number[] } {
  const single: number[] = [];
  const sideBySide: number[] = [];
  const tall: number[] = [];
  for (const [i, item] of items.entries()) (item.tall ? tall : item.cards > 1 ? sideBySide : single).push(i);
  tall.sort((a, b) => (items[b]?.height ?? 0) - (items[a]?.height ?? 0) || a - b);
  return { flat: [...single, ...sideBySide], tall };
}

function rowsOf(items: readonly WrapItem[], indexes: readonly number[], most: number): Row[] {
  const rows: Row[] = [];
  let length = Infinity;
  for (const i of indexes) {
    const { width = 0, height = 0 } = items[i] ?? {};
    length += GUTTER + width;
    if (length > most) {
      rows.push([]);
      length = width;
    }
    rows.at(-1)?.push({ items: [i], width, height });
  }
  return rows;
}

function aroundTrunk(items: readonly WrapItem[], rows: readonly Row[]): WrappedRows {
  const cardsIn = (column: Column): number => column.items.reduce((sum, i) => sum + (items[i]?.cards ?? 0), 0);
  const passing = rows
    .slice(1)
    .reduce((sum, row) => sum + row.reduce((cards, column) => cards + cardsIn(column), 0), 0);
  const trunk = gutterFor(passing);
  const x = new Array<number>(items.length).fill(0);
  const y = new Array<number>(items.length).fill(0);
  let left = 0;
  let right = 0;
  let height = -CHANNEL;
  const place = (row: Row, gutter: number, start: number, top: number): void => {
    let at = start;
    for (const column of row) {
      let down = top;
      for (const i of column.items) {
        x[i] = at;
        y[i] = down;
        height = Math.max(height, down + (items[i]?.height ?? 0));
        down += (items[i]?.height ?? 0) + SUBTREE_CHANNEL;
      }
      left = Math.max(left, -at);
      right = Math.max(right, at + column.width);
      at += column.width + gutter;
    }
  };
  for (const [n, row] of rows.entries()) {
    const isBelowTall = rows[n - 1]?.some((column) => items[column.items[0] ?? 0]?.tall);
    const top = height + (isBelowTall ? SUBTREE_CHANNEL : CHANNEL);
    const gutter = gutterIn(row);
    if (n === rows.length - 1) {
      place(row, gutter, startOfLastRow(lengthOf(row, gutter), left, right), top);
    } else {
      const split = middleOf(row, gutter);
      const toTheLeft = row.slice(0, split);
      place(toTheLeft, gutter, -trunk / 2 - lengthOf(toTheLeft, gutter), top);
      place(row.slice(split), gutter, trunk / 2, top);
    }
  }
  const rowCount = rows.reduce(
    (sum, row) => sum + row.reduce((most, column) => Math.max(most, column.items.length), 1),
    0,
  );
  return { left, right, height, rows: rowCount, x, y };
}

/** Returns the gutter between the columns of a row, where the lines of everything that does not stand on top run. */
function gutterIn(row: Row): number {
  return gutterFor(row.reduce((most, column) => Math.max(most, column.items.length), 1) - 1);
}

function lengthOf(row: Row, gutter: number): number {
  return row.reduce((sum, column) => sum + gutter + column.width, -gutter);
}

/**
 * Returns the index at which to split a row so that it reaches about as far to either side; a single column stands on
 * the right.
 */
function middleOf(row: Row, gutter: number): number {
  const total = lengthOf(row, gutter);
  let best = 0;
  let furthest = total;
  let length = 0;
  for (const [n, column] of row.entries()) {
    length += gutter + column.width;
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
