/**
 * The way in which a card and what stands below it are set; together with the sizes of the cards it determines where
 * each stands.
 */
export type Plan =
  | { readonly form: 'card' }
  /** Everything that bears on the card side by side below it, none taller than `height`. */
  | { readonly form: 'row'; readonly height: number }
  /**
   * Everything below each other along trunks, in so many columns, none wider than `width`; if `mixed`, a column may
   * hold several kinds.
   */
  | { readonly form: 'columns'; readonly width: number; readonly columns: number; readonly mixed: boolean }
  /** The cards of one step: side by side, none taller than `height`, or below each other, none wider than `width`. */
  | { readonly form: 'abreast'; readonly height: number }
  | { readonly form: 'stacked'; readonly width: number };

/** One of the shapes that a part of a map can have, in pixels. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  /** The middle of the card at its top, from its left edge. */
  readonly head: number;
  readonly plan: Plan;
}

/**
 * When there are more shapes than are kept, those that take this many times the area of the smallest are dropped first.
 */
const WASTEFUL = 1.5;

/**
 * Returns the shapes that are worth keeping, the narrowest first: none is both wider and taller than another
 * (Stockmeyer, Optimal orientations of cells in slicing floorplan designs, 1983). Of more than `most`, a selection from
 * the narrowest to the widest.
 */
export function bestShapes(shapes: Shape[], most: number): Shape[] {
  shapes.sort((a, b) => a.width - b.width || a.height - b.height);
  const kept: Shape[] = [];
  let least = Infinity;
  for (const shape of shapes) {
    if (shape.height > least - 1) continue;
    kept.push(shape);
    least = shape.height;
  }
  if (kept.length <= most) return kept;
  const smallest = kept.reduce((area, { width, height }) => Math.min(area, width * height), Infinity);
  const last = kept.length - 1;
  return spread(
    kept.filter(({ width, height }, i) => i === 0 || i === last || width * height <= WASTEFUL * smallest),
    most,
  );
}

/** Returns at most `most` of `values`, evenly from the first to the last. */
export function spread<T>(values: readonly T[], most: number): T[] {
  if (values.length <= most) return [...values];
  const step = (values.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => values[Math.round(i * step)] as T);
}

/** Returns the lowest of `shapes` that is no wider than `width`; the narrowest where all are. */
export function within(shapes: readonly Shape[], width: number): Shape {
  let low = 0;
  let high = shapes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((shapes[middle] as Shape).width > width) high = middle;
    else low = middle;
  }
  return shapes[low] as Shape;
}

/** Returns the narrowest of `shapes` that is no taller than `height`; the lowest where all are. */
export function noTaller(shapes: readonly Shape[], height: number): Shape {
  return shapes.find((shape) => shape.height <= height) ?? (shapes.at(-1) as Shape);
}
