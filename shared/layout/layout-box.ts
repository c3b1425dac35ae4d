import type { Direction, MapStyle, RelationKind } from '../model/entities.ts';
import type { Box, Point } from '../scene/scene.ts';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A card to be placed: pixels. */
export interface LayoutBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Rank among trees: those whose root has a lower one come first. 0 when left out. */
  readonly order?: number;
}

/** A relation between cards: premises stand below what they bear on (in the direction `down`). */
export interface LayoutLink {
  readonly id: string;
  readonly premises: readonly string[];
  readonly target: { readonly box: string } | { readonly link: string };
  /** The relation's kind; when left out it is taken for a support. */
  readonly kind?: RelationKind;
}

export interface LayoutOptions {
  readonly direction: Direction;
  /** `DEFAULT_STYLE` when left out. */
  readonly style?: MapStyle;
  /** For `compact` and `layered`: the size of the surface on which the map is shown, in any unit; a window's canvas when left out. */
  readonly sheet?: { readonly width: number; readonly height: number };
  /** Top left corners of cards that stay where they are. */
  readonly fixed?: ReadonlyMap<string, Point>;
  /** Cards that are not laid out, and that none may overlap. */
  readonly around?: readonly Box[];
  /** The top left corner of the whole, if no card is fixed; 0, 0 when left out. */
  readonly at?: Point;
  /**
   * The place of the trees without a fixed card: as in a layout of all (when left out), or all together beside the
   * others.
   */
  readonly others?: 'beside';
}

/** The arguments of `layoutMap`, as plain values that can be sent to another thread. */
export interface LayoutTask {
  readonly boxes: readonly LayoutBox[];
  readonly links: readonly LayoutLink[];
  readonly options: LayoutOptions;
}

/** Pixels kept free between a card and the premises below it: lines bend there, and signs and junctions stand there. */
export const CHANNEL = 96;
/**
 * Pixels kept free between a subtree and one below it that does not belong to it: more, so that the first does not seem
 * to go on.
 */
export const SUBTREE_CHANNEL = 136;
/** Pixels kept free between cards side by side: a line passes there. */
export const GUTTER = 40;
/** Pixels kept free between columns of cards that hang on trunks between them, with a sign at each card: of one kind, and of two. */
export const GUTTER_OF_ONE_KIND = 64;
export const GUTTER_OF_TWO_KINDS = 84;
/** Pixels between cards of different parents in one row. */
export const COUSIN_GUTTER = 64;
/** Pixels between separate trees of one map. */
export const TREE_GUTTER = 80;
/** Pixels that a line takes in a gutter that many lines pass. */
const LANE = 12;
/** Lines that would need a wider gutter than this all run to one card, and can share their lanes. */
const WIDEST_GUTTER = 160;

/** Returns the width in pixels of a gutter that `lines` pass. */
export function gutterFor(lines: number): number {
  return Math.min(WIDEST_GUTTER, Math.max(GUTTER, LANE * (lines + 1)));
}
