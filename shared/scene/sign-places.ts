import { BoxGrid } from './box-grid.ts';
import { aroundPoint, boundsOfPoints, lengthOf, pointAlong, segmentCrosses } from './geometry.ts';
import type { Route } from './routing/route.ts';
import type { Box, Point } from './scene.ts';
import { SIGN_RADIUS } from './signs.ts';

/** Pixels between the places on a line that are tried for its sign where its usual places are taken. */
const STEP = 4;
/** The fewest places that are tried so. */
const PLACES = 60;

/** The width and height in pixels of the cells in which pieces of lines are found: rounded corners have many short ones. */
const CELL = 64;

const FROM_THE_MIDDLE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const NEAR_THE_END = [0.74, 0.7, 0.66, 0.8, 0.62, 0.58, 0.5, 0.42, 0.34, 0.26];

/** Finds places for signs on lines. */
export class SignPlaces {
  readonly #segments = new BoxGrid<Segment>([], CELL);
  readonly #isFree: (point: Point, margin: number) => boolean;

  /** `isFree` says whether no card and no sign stands within so many pixels of a point. */
  constructor(isFree: (point: Point, margin: number) => boolean) {
    this.#isFree = isFree;
  }

  /** Has signs keep off a line, but for its own. */
  keepOff(route: Route): void {
    for (const segment of segmentsOf(route)) this.#segments.add(segment);
  }

  /**
   * Returns the place of a line's sign, in pixels from its start: in the middle, or as near to it as no other sign,
   * line or card is in the way; with `leavesRoom`, near its end, so that others can end on it. The line is the route
   * `of`, as a whole or in part.
   */
  placeOn(points: readonly Point[], of: Route, leavesRoom = false): number {
    const whole = lengthOf(points);
    const isFree = (at: number, margin: number) => this.#isFree(pointAlong(points, at), SIGN_RADIUS + margin);
    const places = (leavesRoom ? NEAR_THE_END : FROM_THE_MIDDLE).map((share) => whole * share);
    const free = places.filter((at) => isFree(at, 6));
    const isClear = (at: number, margin: number) => !this.#isOnAnotherLine(pointAlong(points, at), of, margin);
    const usual = free.find((at) => isClear(at, 3));
    if (usual !== undefined) return usual;
    const all = outwards(whole);
    // Rather near a card than on a line.
    const best = all.find((at) => isFree(at, 1) && isClear(at, 1)) ?? free[0];
    if (best !== undefined) return best;
    return all.find((at) => isFree(at, 6)) ?? all.find((at) => isFree(at, 0)) ?? whole / 2;
  }

  #isOnAnotherLine(point: Point, own: Route, margin: number): boolean {
    const around = aroundPoint(point, SIGN_RADIUS + margin);
    return this.#segments.some(around, ({ route, a, b }) => route !== own && segmentCrosses(a, b, around));
  }
}

/** A straight piece of a routed line, to be found by place. */
interface Segment extends Box {
  readonly route: Route;
  readonly a: Point;
  readonly b: Point;
}

function segmentsOf(route: Route): Segment[] {
  return route.points.slice(1).map((b, i) => {
    const a = route.points[i] as Point;
    return { ...boundsOfPoints([a, b]), route, a, b };
  });
}

/** Returns places along a line of that length, a few pixels apart, the middle first. */
function outwards(whole: number): number[] {
  const step = Math.min(STEP, whole / PLACES);
  const steps = Array.from({ length: Math.floor(whole / 2 / step) + 1 }, (_, i) => i * step);
  return steps.flatMap((away) => [whole / 2 - away, whole / 2 + away]);
}
