import type { Size } from '../layout-box.ts';
import { type Columns, type Hanging, type Hung, oneColumn, severalColumns } from './columns.ts';
import { ASIDE, ATTACKED_DROP, GAP, JUNCTION_INDENT, ROW_DROP, UNDERCUT_INDENT } from './distances.ts';
import { bestShapes, noTaller, type Shape, spread, within } from './shape.ts';
import type { Step, Steps } from './steps.ts';

/** Receives the top left corner of a box. */
export type Place = (box: number, x: number, y: number) => void;

/** How thoroughly to look for shapes: few parts of a map are large, and what is lost there is lost on the whole map. */
interface Effort {
  /** Applies up to so many cards. */
  readonly cards: number;
  /** Number of row heights and column widths that are tried for what stands below a card. */
  readonly limits: number;
  /** Number of shapes that are kept. */
  readonly shapes: number;
}
/** On a map of at most so many cards, all parts are large. */
const FEW = 300;
const LARGEST: Effort = { cards: Infinity, limits: 90, shapes: 64 };
const EFFORTS: readonly Effort[] = [
  { cards: 12, limits: 14, shapes: 16 },
  { cards: 80, limits: 32, shapes: 28 },
  LARGEST,
];
/** Up to so many columns, every number is tried. */
const EVERY_COUNT = 6;
const ONE_WAY = [false] as const;
const BOTH_WAYS = [false, true] as const;

/** A part of a map with the shape that it is to have, its top left corner, and whether it is set from right to left. */
interface Waiting {
  readonly of: number | Step;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly mirrored: boolean;
}

/**
 * Everything that stands below each card of a map, in every shape that it can have. Works without recursion: arguments
 * can be 10,000 steps long.
 */
export class Subtrees {
  readonly #steps: (readonly Step[])[];
  readonly #sizes: readonly Size[];
  readonly #cardsIn: readonly number[];
  readonly #isLast: (box: number) => boolean;
  readonly #hasStraightChains: boolean;
  readonly #shapes: Shape[][] = [];
  /** The shapes of steps of several cards, in a row and in a column. */
  readonly #abreast = new Map<Step, Shape[]>();
  readonly #inColumn = new Map<Step, Shape[]>();

  /**
   * `sizes` are those of the cards, in whole pixels and in the frame of `down`; `steps` are what stands below each, and `cardsIn` the
   * number of cards there, itself included. Nothing stands in a column below a card that `isLast`, and
   * of a chain, all but the last stand straight below each other if it is to have straight ones.
   */
  constructor(
    sizes: readonly Size[],
    {
      steps,
      cardsIn,
      isLast = () => false,
      hasStraightChains = false,
    }: {
      readonly steps: Steps;
      readonly cardsIn: readonly number[];
      readonly isLast?: (box: number) => boolean;
      readonly hasStraightChains?: boolean;
    },
  ) {
    this.#hasStraightChains = hasStraightChains;
    this.#sizes = sizes;
    this.#isLast = isLast;
    this.#cardsIn = cardsIn;
    this.#steps = [...steps];
  }

  get steps(): Steps {
    return this.#steps;
  }

  /**
   * Works out the shapes of a box from those of everything below it, which are known. Cuts off, and returns, the steps
   * that would make it taller than `tallest` in all of them.
   */
  shape(box: number, tallest: number): Step[] {
    const { height } = this.#sizeOf(box);
    const isTooTall = (step: Step): boolean =>
      height + ROW_DROP + (this.#inRow(step).at(-1)?.height ?? 0) > tallest && step.kind !== 'answers';
    const steps = this.#steps[box] ?? [];
    const cutOff = steps.filter(isTooTall);
    if (cutOff.length > 0) this.#steps[box] = steps.filter((step) => !cutOff.includes(step));
    this.#shapes[box] = this.#shapesOf(box);
    return cutOff;
  }

  /** Returns the shapes of a step, whose cards are known: the narrowest first. */
  shapesOf(step: Step): readonly Shape[] {
    return this.#inRow(step);
  }

  /** Gives every card of a step its place, with the step's top left corner at `x`, `y`. */
  unroll(step: Step, shape: Shape, x: number, y: number, place: Place): void {
    const waiting: Waiting[] = [this.#member(step, shape, x, y, false)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (typeof next.of === 'number') this.#unrollBox(next.of, next, place, waiting);
      else this.#unrollStep(next.of, next, waiting);
    }
  }

  #sizeOf(box: number): Size {
    return this.#sizes[box] ?? { width: 0, height: 0 };
  }

  #effortFor(boxes: readonly number[]): Effort {
    if (this.#sizes.length <= FEW) return LARGEST;
    const cards = boxes.reduce((sum, box) => sum + (this.#cardsIn[box] ?? 1), 0);
    return EFFORTS.find((effort) => cards <= effort.cards) ?? LARGEST;
  }

  #member(of: Step, shape: Shape, x: number, y: number, mirrored: boolean): Waiting {
    const [only] = of.premises;
    return { of: isOneCard(of) && only !== undefined ? only : of, shape, x, y, mirrored };
  }

  #shapesOf(box: number): Shape[] {
    const own = this.#sizeOf(box);
    const steps = this.#steps[box] ?? [];
    if (steps.length === 0) return [{ ...own, head: own.width / 2, plan: { form: 'card' } }];
    const found: Shape[] = [];
    const effort = this.#effortFor([box]);
    const inRow = steps.map((step) => this.#inRow(step));
    for (const height of limits(inRow, 'height', effort)) {
      const row = rowBelow(own, steps, inRow, height);
      found.push({ width: row.width, height: row.height, head: row.head, plan: { form: 'row', height } });
    }
    if (steps.some(({ kind }) => kind === 'answers') || this.#isChain(steps)) return bestShapes(found, effort.shapes);

    const inColumn = steps.map((step) => this.#inAColumn(step));
    const counts = columnCounts(steps.length);
    const kinds = this.#byKind(steps, inColumn);
    for (const width of limits(inColumn, 'width', effort)) {
      for (const columns of counts) {
        for (const mixed of columns === 1 ? ONE_WAY : BOTH_WAYS) {
          const set = columnsBelow(own, kinds, { width, columns, mixed }, false);
          if (set === null) continue;
          const head = set.cardX + own.width / 2;
          found.push({ width: set.width, height: set.height, head, plan: { form: 'columns', width, columns, mixed } });
        }
      }
    }
    return bestShapes(found, effort.shapes);
  }

  /**
   * Tells whether one card alone bears on another, and one alone on that: they stand straight below each other, for a chain that steps
   * aside again and again looks like branches.
   */
  #isChain(steps: readonly Step[]): boolean {
    const [only, ...others] = steps;
    if (!this.#hasStraightChains || only === undefined || others.length > 0 || !isOneCard(only)) return false;
    const [next, ...more] = this.#steps[only.premises[0] ?? 0] ?? [];
    return next !== undefined && more.length === 0 && isOneCard(next);
  }

  /** Returns the shapes of a step that stands in a row: its cards are side by side. */
  #inRow(step: Step): Shape[] {
    const members = membersOf(step);
    if (isOneCard(step)) return this.#shapes[members[0] ?? 0] ?? [];
    const known = this.#abreast.get(step);
    if (known !== undefined) return known;
    const shapes = members.map((box) => this.#shapes[box] ?? []);
    const effort = this.#effortFor(members);
    const found = bestShapes(
      limits(shapes, 'height', effort).map((height) => {
        const { width, height: tallest, head } = abreast(shapes, step, height);
        return { width, height: tallest, head, plan: { form: 'abreast', height } };
      }),
      effort.shapes,
    );
    this.#abreast.set(step, found);
    return found;
  }

  /**
   * Returns the shapes of a step that hangs on a trunk: its cards are below each other, or side by side under a gap for
   * their lines.
   */
  #inAColumn(step: Step): Shape[] {
    const members = membersOf(step);
    if (isOneCard(step)) return this.#shapes[members[0] ?? 0] ?? [];
    const known = this.#inColumn.get(step);
    if (known !== undefined) return known;
    const effort = this.#effortFor(members);
    const room = roomAbove(step) - GAP;
    const found = this.#inRow(step).map((shape): Shape => ({ ...shape, height: shape.height + room }));
    const leaves = members.slice(0, -1).every((box) => (this.#steps[box] ?? []).length === 0);
    if (leaves) {
      const shapes = members.map((box) => this.#shapes[box] ?? []);
      for (const width of limits(shapes, 'width', effort)) {
        const set = stacked(shapes, step, width);
        found.push({ width: set.width, height: set.height, head: set.head, plan: { form: 'stacked', width } });
      }
    }
    const best = bestShapes(found, effort.shapes);
    this.#inColumn.set(step, best);
    return best;
  }

  /** Groups what hangs below a card by kind: for each step, the shapes that it can have. */
  #byKind(steps: readonly Step[], inColumn: readonly (readonly Shape[])[]): Hanging[] {
    const kinds: Hung[][] = [];
    for (const [i, step] of steps.entries()) {
      if (i === 0 || steps[i - 1]?.kind !== step.kind) kinds.push([]);
      kinds.at(-1)?.push({ shapes: inColumn[i] ?? [], isLast: membersOf(step).some(this.#isLast) });
    }
    return kinds;
  }

  #unrollBox(box: number, { shape, x, y, mirrored }: Waiting, place: Place, waiting: Waiting[]): void {
    const own = this.#sizeOf(box);
    const steps = this.#steps[box] ?? [];
    if (shape.plan.form === 'row') {
      const inRow = steps.map((step) => this.#inRow(step));
      const row = rowBelow(own, steps, inRow, shape.plan.height);
      place(box, x + row.head - own.width / 2, y);
      for (const [i, step] of steps.entries()) {
        waiting.push(this.#member(step, row.shapes[i] as Shape, x + (row.x[i] ?? 0), y + row.top, false));
      }
    } else if (shape.plan.form === 'columns') {
      const inColumn = steps.map((step) => this.#inAColumn(step));
      const set = columnsBelow(own, this.#byKind(steps, inColumn), shape.plan, true) as Columns;
      const turns = mirrored && shape.plan.columns === 1;
      const from = (left: number, across: number): number => x + (turns ? set.width - left - across : left);
      place(box, from(set.cardX, own.width), y);
      for (const [i, hanging] of set.shapes.entries()) {
        const left = from(set.x[i] ?? 0, hanging.width);
        const isMirrored = set.mirrored[i] !== turns;
        waiting.push(this.#member(steps[i] as Step, hanging, left, y + (set.y[i] ?? 0), isMirrored));
      }
    } else place(box, x, y);
  }

  #unrollStep(step: Step, { shape, x, y, mirrored }: Waiting, waiting: Waiting[]): void {
    const members = membersOf(step);
    const shapes = members.map((box) => this.#shapes[box] ?? []);
    if (shape.plan.form === 'abreast') {
      const set = abreast(shapes, step, shape.plan.height);
      const top = y + shape.height - set.height;
      for (const [i, box] of members.entries()) {
        waiting.push({ of: box, shape: set.shapes[i] as Shape, x: x + (set.x[i] ?? 0), y: top, mirrored: false });
      }
    } else if (shape.plan.form === 'stacked') {
      const set = stacked(shapes, step, shape.plan.width);
      for (const [i, box] of members.entries()) {
        const member = set.shapes[i] as Shape;
        const left = mirrored ? set.width - set.indent - member.width : set.indent;
        waiting.push({ of: box, shape: member, x: x + left, y: y + (set.y[i] ?? 0), mirrored });
      }
    }
  }
}

function membersOf({ premises, undercutters }: Step): readonly number[] {
  return undercutters.length === 0 ? premises : [...premises, ...undercutters];
}

/** Tells whether a step is placed as its only card is. */
function isOneCard({ premises, undercutters, isAttacked }: Step): boolean {
  return premises.length === 1 && undercutters.length === 0 && !isAttacked;
}

/** Returns the pixels that are kept free above a row in which this step stands. */
function roomAbove({ isAttacked }: Step): number {
  return isAttacked ? ATTACKED_DROP : ROW_DROP;
}

/** Sets steps side by side below a card, which stands over the middle of their first cards. */
function rowBelow(own: Size, steps: readonly Step[], inRow: readonly (readonly Shape[])[], limit: number) {
  const shapes = inRow.map((each) => noTaller(each, limit));
  const x: number[] = [];
  let at = 0;
  let tallest = 0;
  for (const shape of shapes) {
    x.push(at);
    at += shape.width + ASIDE;
    tallest = Math.max(tallest, shape.height);
  }
  const width = at - ASIDE;
  const first = shapes[0]?.head ?? 0;
  const last = (x.at(-1) ?? 0) + (shapes.at(-1)?.head ?? 0);
  const wanted = (first + last) / 2 - own.width / 2;
  const cardX = width <= own.width ? (width - own.width) / 2 : Math.max(0, Math.min(width - own.width, wanted));
  const shift = Math.max(0, -cardX);
  const top = own.height + steps.reduce((most, step) => Math.max(most, roomAbove(step)), 0);
  return {
    shapes,
    x: shift === 0 ? x : x.map((left) => left + shift),
    top,
    width: Math.max(width, own.width),
    height: top + tallest,
    head: cardX + shift + own.width / 2,
  };
}

/** Sets the cards of a step side by side. */
function abreast(members: readonly (readonly Shape[])[], { premises }: Step, limit: number) {
  const shapes = members.map((each) => noTaller(each, limit));
  const x: number[] = [];
  let at = 0;
  let height = 0;
  for (const shape of shapes) {
    x.push(at);
    at += shape.width + ASIDE;
    height = Math.max(height, shape.height);
  }
  // Their junction stands over the middle of them.
  const head = premises.reduce((sum, _, i) => sum + (x[i] ?? 0) + (shapes[i]?.head ?? 0), 0) / premises.length;
  return { shapes, x, width: at - ASIDE, height, head };
}

/** Sets the cards of a step below each other, with room for their lines beside them. */
function stacked(members: readonly (readonly Shape[])[], { premises, isAttacked }: Step, limit: number) {
  const shapes = members.map((each) => within(each, limit));
  const indent = (premises.length > 1 ? JUNCTION_INDENT : 0) + (isAttacked ? UNDERCUT_INDENT : 0);
  const y: number[] = [];
  let at = 0;
  let width = 0;
  for (const shape of shapes) {
    y.push(at);
    at += shape.height + GAP;
    width = Math.max(width, shape.width);
  }
  return { shapes, y, indent, width: indent + width, height: at - GAP, head: indent + (shapes[0]?.head ?? 0) };
}

function columnsBelow(
  own: Size,
  kinds: readonly Hanging[],
  { width, columns, mixed }: { width: number; columns: number; mixed: boolean },
  places: boolean,
): Columns | null {
  return columns === 1 ? oneColumn(own, kinds, width) : severalColumns(own, kinds, width, columns, mixed, places);
}

/** Returns the distinct heights or widths of shapes, as limits for a row or a column. */
function limits(shapes: readonly (readonly Shape[])[], side: 'width' | 'height', effort: Effort): number[] {
  const found = new Set<number>();
  for (const each of shapes) for (const shape of each) found.add(shape[side]);
  return spread(
    [...found].sort((a, b) => a - b),
    effort.limits,
  );
}

function columnCounts(most: number): number[] {
  const counts: number[] = [];
  for (let count = 1; count <= most; count = count < EVERY_COUNT ? count + 1 : Math.ceil(count * 1.25))
    counts.push(count);
  return counts;
}
