import { bottom, centreX, centreY, right } from '../scene/geometry.ts';
import type { Box, Point } from '../scene/scene.ts';

/** A line along which a box is aligned with others: at `x`, or at `y`, from one end of them to the other. */
export type SnapGuide =
  | { readonly x: number; readonly from: number; readonly to: number }
  | { readonly y: number; readonly from: number; readonly to: number };

export interface Snap {
  /** The way that the box has to go. */
  readonly by: Point;
  readonly guides: readonly SnapGuide[];
}

/** An edge or middle of a box, and the part of its line that the box fills. */
interface Mark {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Pixels by which two marks may differ and still be on one line: corners are in whole pixels, middles may not be. */
const SAME = 0.5;

/** The edges and middles of boxes, in order, so that those near a box are found without looking at all of them. */
export class SnapLines {
  readonly #across: readonly Mark[];
  readonly #down: readonly Mark[];

  constructor(boxes: Iterable<Box>) {
    const all = [...boxes];
    this.#across = inOrder(all.flatMap(marksAcross));
    this.#down = inOrder(all.flatMap(marksDown));
  }

  /**
   * Returns how far a box has to go, each way by `reach` pixels at most, for one of its edges or middles to be in line with the nearest of
   * those of the others; and the lines on which it then is.
   */
  near(box: Box, reach: number): Snap {
    const by = {
      x: wayTo(this.#across, marksAcross(box), reach),
      y: wayTo(this.#down, marksDown(box), reach),
    };
    const there = { ...box, x: box.x + (by.x ?? 0), y: box.y + (by.y ?? 0) };
    const across = by.x === null ? [] : linesThrough(this.#across, marksAcross(there));
    const down = by.y === null ? [] : linesThrough(this.#down, marksDown(there));
    return {
      by: { x: by.x ?? 0, y: by.y ?? 0 },
      guides: [
        ...across.map(({ at, from, to }) => ({ x: at, from, to })),
        ...down.map(({ at, from, to }) => ({ y: at, from, to })),
      ],
    };
  }
}

function marksAcross(box: Box): Mark[] {
  const span = { from: box.y, to: bottom(box) };
  return [box.x, centreX(box), right(box)].map((at) => ({ at, ...span }));
}

function marksDown(box: Box): Mark[] {
  const span = { from: box.x, to: right(box) };
  return [box.y, centreY(box), bottom(box)].map((at) => ({ at, ...span }));
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.at - b.at);
}

/** Returns the shortest way from one of `own` to one of `marks`; null if none is within reach. */
function wayTo(marks: readonly Mark[], own: readonly Mark[], reach: number): number | null {
  let best: number | null = null;
  for (const { at } of own) {
    const i = firstFrom(marks, at);
    for (const mark of [marks[i - 1], marks[i]]) {
      if (mark === undefined) continue;
      const way = mark.at - at;
      if (Math.abs(way) <= reach && (best === null || Math.abs(way) < Math.abs(best))) best = way;
    }
  }
  return best;
}

/**
 * Returns the lines through marks of a box on which marks of others lie too, from the first of all to the last; not that through its
 * middle where its edges say as much.
 */
function linesThrough(marks: readonly Mark[], own: readonly Mark[]): Mark[] {
  const lines = own.flatMap(({ at, from, to }) => {
    const line = { at, from, to };
    let count = 0;
    for (let i = firstFrom(marks, at - SAME); ; i += 1) {
      const mark = marks[i];
      if (mark === undefined || mark.at > at + SAME) break;
      line.from = Math.min(line.from, mark.from);
      line.to = Math.max(line.to, mark.to);
      count += 1;
    }
    return count === 0 ? [] : [line];
  });
  return lines.length === own.length ? lines.filter((_, i) => i !== 1) : lines;
}

/** Returns the index of the first mark at or after a place. */
function firstFrom(marks: readonly Mark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
