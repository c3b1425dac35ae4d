import { boundsOfPoints, distance, inflate, lengthOf, pointAlong } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { corners, type Heading, orthogonalPath, type Port } from './orthogonal-path.ts';
import type { SearchSpace } from './search-space.ts';

/** The most pieces of a line that are drawn anew. */
const MOST_PIECES = 40;
/** Pixels before and after an obstacle between which a piece is drawn anew. */
const BEFORE = 30;
const STEP = 12;
/** Pixels around a piece within which a way is looked for: first near, then farther. */
const ROOM = [160, 480];

/** The obstacles of a line. */
export interface Surroundings {
  /** Returns the obstacles that a line comes too near to. */
  hits(line: readonly Point[]): ReadonlySet<Box>;
  /** Lists the obstacles in an area. */
  within(area: Box): readonly Box[];
}

/**
 * Returns a line of horizontals and verticals, found among only some of the cards, led around the others piece by piece,
 * each piece in its own surroundings. A piece without a way stays as it is.
 */
export function mended(line: readonly Point[], around: Surroundings, space: SearchSpace): Point[] {
  let points = [...line];
  let done = 0;
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    const blocked = firstBlocked(points, done, around);
    if (blocked === null) return points;
    const way = detour(points, blocked, around, space);
    if (way === null) {
      done = blocked.to;
      continue;
    }
    const length = lengthOf(points);
    const before = partOf(points, 0, blocked.from);
    const after = partOf(points, blocked.to, length);
    points = corners([...before, ...way, ...after].filter(isOther));
    done = blocked.from;
  }
  return points;
}

/** A stretch of a line, in pixels from its start. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Returns the first piece of a line after `done` pixels with an obstacle, from a free place to a free place; null if there is none. */
function firstBlocked(points: readonly Point[], done: number, around: Surroundings): Piece | null {
  const whole = lengthOf(points);
  let at = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const length = distance(a, b);
    const isDone = at + length <= done;
    if (!isDone && around.hits([a, b]).size > 0) {
      const free = (away: number) => around.hits(partOf(points, away, away + 1)).size === 0;
      const along = (away: number): Point => {
        const share = Math.min(1, (away - at) / length);
        return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
      };
      let from = Math.max(done, at);
      while (from < at + length && around.hits([along(from), along(from + STEP)]).size === 0) from += STEP;
      let to = Math.min(whole, from + STEP);
      from = Math.max(0, from - BEFORE);
      while (from > 0 && !free(from)) from = Math.max(0, from - STEP);
      to = Math.min(whole, to + STEP);
      while (to < whole && around.hits(partOf(points, to, Math.min(whole, to + BEFORE))).size > 0)
        to = Math.min(whole, to + STEP);
      to = Math.min(whole, to + BEFORE / 2);
      if (to > done) return { from, to };
    }
    at += length;
  }
  return null;
}

function detour(
  points: readonly Point[],
  { from, to }: Piece,
  around: Surroundings,
  space: SearchSpace,
): Point[] | null {
  const piece = partOf(points, from, to);
  const start = portAt(piece, 0);
  const end = portAt(piece, piece.length - 2);
  if (start === null || end === null) return null;
  for (const room of ROOM) {
    const obstacles = around.within(inflate(boundsOfPoints(piece), room));
    const found = orthogonalPath(start, { ...end, at: piece.at(-1) as Point }, obstacles, space);
    if (found !== null && around.hits(found).size === 0) return found;
  }
  return null;
}

/** Returns the beginning of stretch `i` of a piece, with its direction; null if the piece is too short to have one. */
function portAt(piece: readonly Point[], i: number): Port | null {
  const [a, b] = [piece[i], piece[i + 1]];
  if (a === undefined || b === undefined) return null;
  const isLevel = Math.abs(b.x - a.x) > Math.abs(b.y - a.y);
  const heading: Heading = isLevel ? (b.x > a.x ? 1 : 3) : b.y > a.y ? 2 : 0;
  return { at: a, heading };
}

/** Returns the part of a line between two places on it, in pixels from its start. */
function partOf(points: readonly Point[], from: number, to: number): Point[] {
  const part = [pointAlong(points, from)];
  let at = 0;
  for (let i = 1; i < points.length; i++) {
    at += distance(points[i - 1] as Point, points[i] as Point);
    if (at > from && at < to) part.push(points[i] as Point);
  }
  part.push(pointAlong(points, to));
  return part.filter(isOther);
}

function isOther({ x, y }: Point, i: number, points: readonly Point[]): boolean {
  const before = points[i - 1];
  return before === undefined || Math.abs(before.x - x) > 0.01 || Math.abs(before.y - y) > 0.01;
}
