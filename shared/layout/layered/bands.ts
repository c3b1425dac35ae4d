import type { Shape } from '../compact/shape.ts';
import type { Family } from './parts.ts';

/** A family that is to be placed: the shapes that it can have, the narrowest first. */
export interface Sized {
  readonly family: Family;
  readonly shapes: readonly Shape[];
}

/** A family in the shape that was chosen for it. */
export interface Shaped extends Sized {
  readonly shape: Shape;
}

/** The families of one layer: the rows in which they stand, one below the other. */
export type Band = readonly (readonly Shaped[])[];

/** Pixels between families in one row. */
export const COUSINS_APART = 48;
/** Pixels more for lines that come up between them, from another row of their layer. */
export const PASSAGE = 26;
/** What another row of a layer is counted as, for the lines that have to pass the rows above it: in its own height. */
const COST_OF_ROW = 0.2;
/** With more, lines are a brush: each row more has those of all rows below it pass. */
const MOST_ROWS = 2;
/** The most heights that are tried for a row. */
const MOST_HEIGHTS = 24;

/**
 * Arranges the families of a layer in as little height as there is, in rows no wider than `room` if possible: in one row, in which they
 * are the narrower the higher it may be, or in two.
 */
export function bandWithin(families: readonly Sized[], room: number): Band {
  const heights = spreadOf(new Set(families.flatMap(({ shapes }) => shapes.map(({ height }) => height))));
  const most = Math.min(families.length, MOST_ROWS);
  let best: { band: Band; cost: number } | null = null;
  for (let rows = 1; rows <= most; rows++) {
    const gap = rows > 1 ? COUSINS_APART + PASSAGE : COUSINS_APART;
    for (const height of heights) {
      const shaped = families.map((each): Shaped => ({ ...each, shape: narrowestWithin(each.shapes, height) }));
      const band = fill(shaped, rows, gap, room);
      const isLast = best === null && rows === most && height === heights.at(-1);
      if (band === null && !isLast) continue;
      const found = band ?? fill(shaped, rows, gap, Infinity) ?? [];
      const cost = heightOf(found) * (1 + COST_OF_ROW * (rows - 1));
      if (best === null || cost < best.cost) best = { band: found, cost };
      break;
    }
    // More rows would be no lower.
    if (best !== null && rows * (heights[0] ?? 0) * (1 + COST_OF_ROW * rows) >= best.cost) break;
  }
  return best?.band ?? [];
}

function heightOf(band: Band): number {
  return band.reduce((sum, row) => sum + row.reduce((most, { shape }) => Math.max(most, shape.height), 0), 0);
}

/** Sets families in rows, each in the row that is filled least; null when that takes more room than there is. */
function fill(families: readonly Shaped[], rows: number, gap: number, room: number): Band | null {
  const band = Array.from({ length: rows }, (): Shaped[] => []);
  const ends = new Array<number>(rows).fill(0);
  for (const family of families) {
    const { width } = family.shape;
    let at = 0;
    for (let i = 1; i < rows; i++) if ((ends[i] ?? 0) < (ends[at] ?? 0)) at = i;
    const end = ends[at] ?? 0;
    if (end + width > room) return null;
    ends[at] = end + width + gap;
    band[at]?.push(family);
  }
  return band;
}

function narrowestWithin(shapes: readonly Shape[], height: number): Shape {
  return shapes.find((shape) => shape.height <= height) ?? (shapes.at(-1) as Shape);
}

function spreadOf(values: ReadonlySet<number>): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length <= MOST_HEIGHTS) return sorted;
  const step = (sorted.length - 1) / (MOST_HEIGHTS - 1);
  return Array.from({ length: MOST_HEIGHTS }, (_, i) => sorted[Math.round(i * step)] as number);
}
