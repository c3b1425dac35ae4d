import type { Box } from '../../scene/scene.ts';
import type { LayoutBox, LayoutLink, Size } from '../layout-box.ts';
import { type Attachments, attachmentsOf } from '../spanning-forest.ts';
import { ASIDE, ROW_DROP } from './distances.ts';
import { columnCounts, type Grid, gridOf } from './loose-cards.ts';
import { pack, reduction, type Sizes } from './pack.ts';
import type { Shape } from './shape.ts';
import { type Step, stepsOf, stepsOfGroup } from './steps.ts';
import { type Place, Subtrees } from './subtrees.ts';

/**
 * The tallest that a part of an argument may be: in heights of a sheet that would hold the whole map, and in rows at
 * least.
 */
const TALLEST = 1.2;
const FEWEST_ROWS = 9;

/** Up to so many cards, a map is also laid out with chains that step aside, and takes that form if it is shown so much larger. */
const FEW = 300;
const WORTH_STRAIGHT = 1.015;

/** Something that is placed as a whole: an argument, or part of one; or all the cards that are linked to nothing. */
interface Part {
  readonly sizes: Sizes;
  unroll(size: number, x: number, y: number, place: Place): void;
}

/**
 * Lays out boxes, whose sizes are whole pixels in the frame of `down`, as a map that can be shown as large as possible
 * on a sheet of the proportions of `sheet`.
 *
 * - Everything hangs below what it bears on, along the relations that `attachmentsOf` names: in a row, or below each
 *   other on trunks, in the columns that take least room. Supports come before attacks, else all is in the order given.
 *   Answers to a question always share a row.
 * - A chain, of one card on one card on another, runs straight down, unless the whole could be shown clearly larger otherwise.
 * - Linked premises (up to six) stand side by side or below each other, and what undercuts their step comes right after
 *   them.
 * - Separate arguments, and what would make one too tall, stand `APART` from each other; what is linked to nothing
 *   stands in a grid.
 * - No two boxes overlap: side by side they are at least `ASIDE` apart, one above the other at least `GAP`. A trunk has
 *   `HANG` pixels to the cards on it, and where it comes down no card stands; a card and the row below it are
 *   `ROW_DROP` apart.
 *
 * The time that it takes grows with the number of boxes alone, and so does the memory: it does not recurse.
 */
export function layOutCompactly(boxes: readonly LayoutBox[], links: readonly LayoutLink[], sheet: Size): Box[] {
  const laidOut = boxes.map(({ width, height }): Box => ({ x: 0, y: 0, width, height }));
  const attachments = attachmentsOf(boxes, links);
  const straight = composed(boxes, attachments, sheet, true);
  const free = boxes.length <= FEW ? composed(boxes, attachments, sheet, false) : straight;
  // What fits as it is would not be shown larger.
  const shrunk = (map: Size): number => Math.max(1, reduction(map, sheet));
  const best = shrunk(straight) <= WORTH_STRAIGHT * shrunk(free) ? straight : free;
  best.places((i, x, y) => {
    laidOut[i] = { ...(laidOut[i] as Box), x: Math.floor(x), y: Math.floor(y) };
  });
  return laidOut;
}

/** A map whose parts have been packed. */
interface Composed extends Size {
  places(place: Place): void;
}

function composed(
  boxes: readonly LayoutBox[],
  attachments: Attachments,
  sheet: Size,
  hasStraightChains: boolean,
): Composed {
  const { cardsIn } = attachments;
  const subtrees = new Subtrees(boxes, { steps: stepsOf(attachments, cardsIn), cardsIn, hasStraightChains });
  const tops = attachments.roots.map((root) => stepsOfGroup([root], attachments, cardsIn));
  const order = fromTheTop(tops.flat(), subtrees);
  const cutOff = shapesWithin(tallestPart(boxes, sheet), order, subtrees);

  const loose: number[] = [];
  const parts: Part[] = [];
  const argument = (step: Step): void => {
    const shapes = subtrees.shapesOf(step);
    parts.push({ sizes: shapes, unroll: (i, x, y, to) => subtrees.unroll(step, shapes[i] as Shape, x, y, to) });
    for (const box of fromTheTop([step], subtrees)) for (const part of cutOff.get(box) ?? []) waiting.push(part);
  };
  const waiting: Step[] = [];
  for (const steps of tops) {
    const [only] = steps;
    if (steps.length === 1 && only !== undefined && isLoose(only, subtrees, cutOff)) {
      loose.push(...only.premises);
      continue;
    }
    for (const step of steps) argument(step);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) argument(next);
  }
  if (loose.length > 0) parts.push(gridPart(loose, boxes));

  const packed = pack(
    parts.map(({ sizes }) => sizes),
    sheet,
  );
  const { width, height, chosen, x, y } = packed;
  return {
    width,
    height,
    places: (place) => {
      for (const [i, part] of parts.entries()) part.unroll(chosen[i] ?? 0, x[i] ?? 0, y[i] ?? 0, place);
    },
  };
}

/** Lists every box below some steps; of each step, before what is below it. */
function fromTheTop(tops: readonly Step[], subtrees: Subtrees): number[] {
  const order: number[] = tops.flatMap(({ premises, undercutters }) => [...premises, ...undercutters]);
  for (const box of order) {
    for (const { premises, undercutters } of subtrees.steps[box] ?? []) order.push(...premises, ...undercutters);
  }
  return order;
}

/**
 * Works out all shapes, and cuts off steps that would make an argument too tall in every shape; returns them by the box
 * they stood below.
 */
function shapesWithin(tallest: number, order: readonly number[], subtrees: Subtrees): ReadonlyMap<number, Step[]> {
  const cutOff = new Map<number, Step[]>();
  for (const box of order.toReversed()) {
    const steps = subtrees.shape(box, tallest);
    if (steps.length > 0) cutOff.set(box, steps);
  }
  return cutOff;
}

function tallestPart(boxes: readonly LayoutBox[], sheet: Size): number {
  let area = 0;
  let column = 0;
  for (const { width, height } of boxes) {
    area += (width + ASIDE) * (height + ROW_DROP);
    column += height + ROW_DROP;
  }
  const row = column / Math.max(1, boxes.length);
  return Math.max(TALLEST * Math.sqrt((area * sheet.height) / sheet.width), FEWEST_ROWS * row);
}

function isLoose({ premises, undercutters }: Step, subtrees: Subtrees, cutOff: ReadonlyMap<number, unknown>): boolean {
  return undercutters.length === 0 && premises.every((box) => subtrees.steps[box]?.length === 0 && !cutOff.has(box));
}

function gridPart(loose: readonly number[], boxes: readonly LayoutBox[]): Part {
  const cards = loose.map((box) => boxes[box] as LayoutBox);
  const grids: Grid[] = columnCounts(cards.length).map((columns) => gridOf(cards, columns));
  return {
    sizes: grids,
    unroll: (i, x, y, place) => {
      const grid = grids[i] as Grid;
      for (const [n, box] of loose.entries()) place(box, x + (grid.x[n] ?? 0), y + (grid.y[n] ?? 0));
    },
  };
}
