import type { Box } from '../../scene/scene.ts';
import { columnCounts, type Grid, gridOf } from '../compact/loose-cards.ts';
import { pack, type Sizes } from '../compact/pack.ts';
import { type Place, Subtrees } from '../compact/subtrees.ts';
import type { LayoutBox, LayoutLink, Size } from '../layout-box.ts';
import type { Sized } from './bands.ts';
import { partsOf } from './parts.ts';
import { type Stack, stacksOf } from './stacks.ts';

/** Pixels kept free below a card that others bear on, where another stands below it in the same layer. */
const OPEN_BELOW = 24;

/** Something that is placed as a whole: a connected part of a map, or all the cards that are linked to nothing. */
interface Thing {
  readonly sizes: Sizes;
  unroll(size: number, x: number, y: number, place: Place): void;
}

/**
 * Lays out boxes, whose sizes are whole pixels in the frame of `down`, in layers, as a map that can be shown as large as possible on a
 * sheet of the proportions of `sheet`.
 *
 * - Every box stands below all that it bears on, circles aside: in a layer below the lowest of that. The positions of a question share
 *   a layer, and a row.
 * - The cards of a layer that bear on one card stand together, in a row or in columns on trunks, set as the compact layout sets what
 *   bears on one card: supports before attacks, else in the order given; linked premises together, with what undercuts their step.
 * - A layer that is wider than the sheet has several rows.
 * - Connected parts of the map stand apart, and what is linked to nothing stands in a grid.
 *
 * The time that it takes grows with the number of boxes, times its logarithm.
 */
export function layOutInLayers(boxes: readonly LayoutBox[], links: readonly LayoutLink[], sheet: Size): Box[] {
  const laidOut = boxes.map(({ width, height }): Box => ({ x: 0, y: 0, width, height }));
  const { parts, loose } = partsOf(boxes, links);
  const families = parts.flatMap((part) => part.families);
  const isOpen = new Set(families.map(({ parent }) => parent));
  const sizes = boxes.map(({ width, height }, i) => ({ width, height: height + (isOpen.has(i) ? OPEN_BELOW : 0) }));
  /** A family hangs below a card of no height, which is as wide as its parent. */
  const hung = families.filter(({ parent }) => parent !== null);
  const headOf = new Map(hung.map((family, i) => [family, boxes.length + i] as const));
  const heads = hung.map(({ parent }) => ({ width: boxes[parent ?? 0]?.width ?? 0, height: 0 }));
  const steps = [...boxes.map(() => []), ...hung.map((family) => family.steps)];
  const subtrees = new Subtrees([...sizes, ...heads], {
    steps,
    cardsIn: steps.map((below) => below.length + 1),
    isLast: (box) => isOpen.has(box),
  });
  for (const box of boxes.keys()) subtrees.shape(box, Infinity);
  for (const head of headOf.values()) subtrees.shape(head, Infinity);

  const stepOf = (family: (typeof families)[number]) => {
    const head = headOf.get(family);
    return head === undefined
      ? (family.steps[0] as (typeof family.steps)[number])
      : { kind: undefined, premises: [head], undercutters: [], isAttacked: false };
  };
  const widthOf = (box: number): number => boxes[box]?.width ?? 0;
  const heightOf = (box: number): number => sizes[box]?.height ?? 0;
  const things = parts.map((part): Thing => {
    const sized = part.families.map((family): Sized => ({ family, shapes: subtrees.shapesOf(stepOf(family)) }));
    const unrolled = (each: Sized, shape: Sized['shapes'][number], x: number, y: number, place: Place): void =>
      subtrees.unroll(stepOf(each.family), shape, x, y, (box, left, top) => {
        if (box < boxes.length) place(box, left, top);
      });
    const stacks = stacksOf(sized, part.ties, { widthOf, heightOf, unrolled });
    return {
      sizes: stacks,
      unroll: (i, x, y, place) => (stacks[i] as Stack).places((box, left, top) => place(box, x + left, y + top)),
    };
  });
  if (loose.length > 0) {
    const cards = loose.map((box) => boxes[box] as LayoutBox);
    const grids: Grid[] = columnCounts(cards.length).map((columns) => gridOf(cards, columns));
    things.push({
      sizes: grids,
      unroll: (i, x, y, place) => {
        const grid = grids[i] as Grid;
        for (const [n, box] of loose.entries()) place(box, x + (grid.x[n] ?? 0), y + (grid.y[n] ?? 0));
      },
    });
  }
  const packed = pack(
    things.map((thing) => thing.sizes),
    sheet,
  );
  for (const [i, thing] of things.entries()) {
    thing.unroll(packed.chosen[i] ?? 0, packed.x[i] ?? 0, packed.y[i] ?? 0, (box, x, y) => {
      laidOut[box] = { ...(laidOut[box] as Box), x: Math.floor(x), y: Math.floor(y) };
    });
  }
  return laidOut;
}
