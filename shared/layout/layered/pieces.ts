import { ASIDE } from '../compact/distances.ts';
import type { Shape } from '../compact/shape.ts';
import type { Place } from '../compact/subtrees.ts';
import { COUSINS_APART, type Shaped, type Sized } from './bands.ts';
import { membersOf } from './parts.ts';

/** What is known of the cards and the families in which they stand. */
export interface Cards {
  readonly widthOf: (box: number) => number;
  readonly heightOf: (box: number) => number;
  /** Tells where the cards of a family in this shape stand, with its top left corner at `x`, `y`. */
  readonly unrolled: (family: Sized, shape: Shape, x: number, y: number, place: Place) => void;
}

/** Cards of a family that keep their places to each other: a step of those that stand in a row, or all of it. */
export interface Piece {
  readonly parent: number | null;
  /** Where the piece begins, beside the middle of the parent, if the family stays together. */
  readonly aside: number;
  readonly width: number;
  readonly height: number;
  /** The pixels to the piece before it. */
  readonly before: number;
  /** By card: its left edge and its top in the piece. */
  readonly cards: ReadonlyMap<number, { readonly x: number; readonly y: number }>;
  /** The pixels kept free above its first card. */
  readonly drop: number;
}

/** A row of a layer. */
export type Row = readonly Piece[];

/** Divides the families of a row into pieces. */
export function piecesOf(row: readonly Shaped[], cards: Cards, passage: number): Row {
  return row.flatMap((shaped) => {
    const { family, shape } = shaped;
    const at = new Map<number, { x: number; y: number }>();
    cards.unrolled(shaped, shape, 0, 0, (box, x, y) => at.set(box, { x, y }));
    const drop = Math.min(...[...at.values()].map(({ y }) => y));
    const groups = shape.plan.form === 'row' ? family.steps.map(membersOf) : [[...at.keys()]];
    return groups.map((members, i): Piece => {
      const left = Math.min(...members.map((box) => at.get(box)?.x ?? 0));
      const right = Math.max(...members.map((box) => (at.get(box)?.x ?? 0) + cards.widthOf(box)));
      const start = groups.length === 1 ? 0 : left;
      return {
        parent: family.parent,
        aside: start - shape.head,
        width: groups.length === 1 ? shape.width : right - left,
        height: Math.max(...members.map((box) => (at.get(box)?.y ?? 0) - drop + cards.heightOf(box))),
        before: i > 0 ? ASIDE : COUSINS_APART + passage,
        cards: new Map(
          members.map((box) => [box, { x: (at.get(box)?.x ?? 0) - start, y: (at.get(box)?.y ?? 0) - drop }] as const),
        ),
        drop,
      };
    });
  });
}
