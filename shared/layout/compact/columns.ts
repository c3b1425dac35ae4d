import { ASIDE, BESIDE_TRUNK, BUS_DROP, DROP, GAP, HANG, TRUNK_DISTANCE, TRUNK_INSET } from './distances.ts';
import { type Shape, within } from './shape.ts';

/** The things that hang on the trunks of one kind, in order. */
export type Hanging = readonly Hung[];

/** Something that hangs on a trunk. */
export interface Hung {
  /** Its possible shapes, the narrowest first. */
  readonly shapes: readonly Shape[];
  /** True if nothing may stand below it in its column. */
  readonly isLast: boolean;
}

/** Columns of cards on trunks below a card. */
export interface Columns {
  readonly width: number;
  readonly height: number;
  /** Left edge of the card above. */
  readonly cardX: number;
  /**
   * For everything that hangs there, in the order given: its shape, its top left corner, and whether its trunk is on
   * its right.
   */
  readonly shapes: readonly Shape[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly mirrored: readonly boolean[];
}

/** A column: a range of the things that hang there. */
interface Column {
  readonly from: number;
  to: number;
  width: number;
  height: number;
  /** The first kind in it, and how many kinds there are. */
  readonly kind: number;
  kinds: number;
}

/** The side of a column on which its trunk is, and whether the column before shares that gap. */
interface Placing {
  readonly trunkOnRight: boolean;
  /** Pixels between the column and the one before it. */
  readonly before: number;
}

/**
 * Sets all of `kinds` in one column below the left corner of a card of this size, each kind on a trunk of its own: a
 * later kind, which leads further down, has its trunk to the left of an earlier one. Null when that cannot be.
 */
export function oneColumn(
  card: { width: number; height: number },
  kinds: readonly Hanging[],
  limit: number,
): Columns | null {
  const hanging = kinds.flat();
  if (hanging.some(({ isLast }, i) => isLast && i < hanging.length - 1)) return null;
  const indent = TRUNK_INSET + HANG + TRUNK_DISTANCE * (kinds.length - 1);
  const x: number[] = [];
  const y: number[] = [];
  let width = 0;
  let at = card.height + DROP;
  const shapes = hanging.map((each) => within(each.shapes, limit));
  for (const shape of shapes) {
    x.push(indent);
    y.push(at);
    at += shape.height + GAP;
    width = Math.max(width, shape.width);
  }
  return {
    width: Math.max(card.width, indent + width),
    height: at - GAP,
    cardX: 0,
    shapes,
    x,
    y,
    mirrored: x.map(() => false),
  };
}

/**
 * Sets the kinds in so many columns, each of one kind, two by two on the trunk between them; the card stands over the
 * middle of the trunks. If they are `mixed`, a kind may begin below another in the same column, which then has several
 * trunks. Null when there are fewer columns than kinds (unless mixed), or fewer things than columns. Without `places`,
 * only the size is worked out.
 */
export function severalColumns(
  card: { width: number; height: number },
  kinds: readonly Hanging[],
  limit: number,
  count: number,
  mixed: boolean,
  places: boolean,
): Columns | null {
  const hanging = kinds.flat();
  if (mixed ? kinds.length === 1 : count < kinds.length) return null;
  if (count > hanging.length) return null;
  const shapes = hanging.map((each) => within(each.shapes, limit));
  const columns = broken(kinds, shapes, count, mixed);
  if (columns === null) return null;
  narrow(columns, hanging, shapes);
  const placings = paired(columns);
  const lefts: number[] = [];
  let at = 0;
  let firstTrunk = Infinity;
  let lastTrunk = -Infinity;
  let tallest = 0;
  for (const [i, { width, height }] of columns.entries()) {
    const { before, trunkOnRight } = placings[i] as Placing;
    at += before;
    lefts.push(at);
    const trunk = trunkOnRight ? at + width + HANG : at - HANG;
    firstTrunk = Math.min(firstTrunk, trunk);
    lastTrunk = Math.max(lastTrunk, trunk);
    at += width;
    tallest = Math.max(tallest, height);
  }
  const end = placings.at(-1)?.trunkOnRight ? at + HANG : at;
  const isStraight = lastTrunk - firstTrunk <= card.width - 2 * TRUNK_INSET && columns.length <= 2;
  const cardX = Math.max(0, Math.min(end - card.width, (firstTrunk + lastTrunk) / 2 - card.width / 2));
  const shift = Math.max(0, (card.width - end) / 2);
  const top = card.height + (isStraight ? DROP : BUS_DROP);
  const size = { width: Math.max(end, card.width), height: top + tallest, cardX };
  if (!places) return { ...size, shapes, x: [], y: [], mirrored: [] };
  const x: number[] = [];
  const y: number[] = [];
  const mirrored: boolean[] = [];
  for (const [i, { from, to, width }] of columns.entries()) {
    const { trunkOnRight } = placings[i] as Placing;
    let down = top;
    for (let n = from; n < to; n++) {
      const shape = shapes[n] as Shape;
      x[n] = shift + (lefts[i] ?? 0) + (trunkOnRight ? width - shape.width : 0);
      y[n] = down;
      mirrored[n] = trunkOnRight;
      down += shape.height + GAP;
    }
  }
  return { ...size, shapes, x, y, mirrored };
}

/**
 * Gives whatever hangs in the lower columns narrower shapes, as long as those columns do not become the tallest.
 * Changes columns and shapes.
 */
function narrow(columns: readonly Column[], hanging: Hanging, shapes: Shape[]): void {
  const tallest = columns.reduce((most, { height }) => Math.max(most, height), 0);
  for (const column of columns) {
    const { from, to } = column;
    if (tallest - column.height < WORTH_NARROWING) continue;
    let least = 0;
    for (let n = from; n < to; n++) least = Math.max(least, hanging[n]?.shapes[0]?.width ?? 0);
    let best = column.width;
    for (let step = 0; step < NARROWING_STEPS && best - least > 1; step++) {
      const middle = (least + best) / 2;
      let height = -GAP;
      let width = 0;
      for (let n = from; n < to; n++) {
        const shape = within(hanging[n]?.shapes ?? [], middle);
        height += shape.height + GAP;
        width = Math.max(width, shape.width);
      }
      if (height <= tallest) best = width;
      else least = middle;
    }
    if (best === column.width) continue;
    column.width = best;
    column.height = -GAP;
    for (let n = from; n < to; n++) {
      const shape = within(hanging[n]?.shapes ?? [], best);
      shapes[n] = shape;
      column.height += shape.height + GAP;
    }
  }
}

/**
 * Pairs columns two by two on a trunk; a column left over shares its gap with the first of the next kind, if that is
 * alone too.
 */
function paired(columns: readonly Column[]): Placing[] {
  const placings: Placing[] = [];
  for (let start = 0; start < columns.length; ) {
    const { kind, kinds } = columns[start] as Column;
    const follows = placings.at(-1)?.trunkOnRight === true;
    if (kinds > 1) {
      const own = HANG + TRUNK_DISTANCE * (kinds - 1);
      const before = start === 0 ? own : own + (follows ? HANG + TRUNK_DISTANCE : BESIDE_TRUNK);
      placings.push({ trunkOnRight: false, before });
      start++;
      continue;
    }
    let end = start;
    while (columns[end]?.kind === kind && columns[end]?.kinds === 1) end++;
    const isOdd = (end - start) % 2 === 1;
    const sharesLast = follows;
    // With an odd number, the first column stands alone where it can share the gap with a lone column before it;
    // otherwise the last does.
    const isFirstAlone = isOdd && start > 0 && (sharesLast || end === columns.length);
    for (let i = start; i < end; i++) {
      const isAlone = isOdd && i === (isFirstAlone ? start : end - 1);
      const n = isFirstAlone ? i - start - 1 : i - start;
      if (isAlone && (isFirstAlone || end === columns.length)) {
        const before = sharesLast && isFirstAlone ? 2 * HANG + TRUNK_DISTANCE : i === 0 ? HANG : BESIDE_TRUNK + HANG;
        placings.push({ trunkOnRight: false, before });
      } else if (isAlone || n % 2 === 0) {
        const before = i === 0 ? 0 : placings.at(-1)?.trunkOnRight ? HANG + BESIDE_TRUNK : ASIDE;
        placings.push({ trunkOnRight: true, before });
      } else placings.push({ trunkOnRight: false, before: 2 * HANG });
    }
    start = end;
  }
  return placings;
}

const SEARCH_STEPS = 14;
const NARROWING_STEPS = 7;
/** A column that is hardly lower than the tallest cannot be made narrower. */
const WORTH_NARROWING = 40;

/** Breaks the shapes of every kind, in their order, into at most `count` columns of similar height; null where it takes more. */
function broken(kinds: readonly Hanging[], shapes: readonly Shape[], count: number, mixed: boolean): Column[] | null {
  const isLast = kinds.flatMap((hanging) => hanging.map((each) => each.isLast));
  let low = 0;
  let high = 0;
  for (const { height } of shapes) {
    low = Math.max(low, height);
    high += height + GAP;
  }
  const lengths = mixed ? [shapes.length] : kinds.map(({ length }) => length);
  const kindOf = kinds.flatMap(({ length }, kind) => new Array<number>(length).fill(kind));
  if (columnsOf(lengths, shapes, isLast, high) > count) return null;
  if (columnsOf(lengths, shapes, isLast, low) <= count) high = low;
  for (let step = 0; step < SEARCH_STEPS && high - low > 1; step++) {
    const middle = (low + high) / 2;
    if (columnsOf(lengths, shapes, isLast, middle) <= count) high = middle;
    else low = middle;
  }
  const columns: Column[] = [];
  let n = 0;
  for (const length of lengths) {
    let column: Column = { from: n, to: n, width: 0, height: 0, kind: kindOf[n] ?? 0, kinds: 1 };
    columns.push(column);
    for (const end = n + length; n < end; n++) {
      const { width, height } = shapes[n] as Shape;
      if (column.height > 0 && (isLast[n - 1] || column.height + GAP + height > high)) {
        column = { from: n, to: n, width: 0, height: 0, kind: kindOf[n] ?? 0, kinds: 1 };
        columns.push(column);
      }
      column.height += (column.height > 0 ? GAP : 0) + height;
      column.width = Math.max(column.width, width);
      column.to = n + 1;
      column.kinds = (kindOf[n] ?? 0) - column.kind + 1;
    }
  }
  return columns;
}

function columnsOf(
  lengths: readonly number[],
  shapes: readonly Shape[],
  isLast: readonly boolean[],
  most: number,
): number {
  let count = 0;
  let n = 0;
  for (const length of lengths) {
    let filled = 0;
    count++;
    for (const end = n + length; n < end; n++) {
      const { height } = shapes[n] as Shape;
      if (filled > 0 && (isLast[n - 1] || filled + GAP + height > most)) {
        count++;
        filled = 0;
      }
      filled += (filled > 0 ? GAP : 0) + height;
    }
  }
  return count;
}
