import type { Boxes } from '../box-grid.ts';
import { bottom, boundsOfPoints, centreX, centreY, distance, inflate, pointAlong, right } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs.ts';
import type { TargetLine } from './ports.ts';

/** The line of one of several relations that end at one point of another's line. */
export interface SharedEnd {
  /** The whole line, from the premise to the end. */
  readonly whole: readonly Point[];
  /** The part that no other shares: its sign stands there. */
  readonly branch: readonly Point[];
  /** True if it draws the whole, with the part that others share. */
  readonly drawsWhole: boolean;
}

export interface SharedEnds {
  /** The point where all of them end. */
  readonly at: Point;
  /** By premise. */
  readonly lines: ReadonlyMap<Box, SharedEnd>;
}

/** What is in the way of lines: cards, junctions and signs; and other lines, beside which there is room, and across which lines may run. */
interface Obstacles {
  readonly grid: Boxes;
  readonly lines: Boxes;
}

/** Pixels of a branch, on which its sign stands. */
const LEAST_BRANCH = SIGN_RADIUS * 2 + 4;
/** Pixels between a shared line and what stands beside it. */
const CLEARANCE = 5;
/** Pixels from the sign of the line that they end on, and from its corners. */
const FROM_SIGN = SIGN_RADIUS + 8;
const FROM_CORNER = 5;
/** Pixels from that sign within which others end. */
const FARTHEST = 300;
/** Pixels between the places that are tried. */
const STEP = 2;

/** The way of one premise to the shared line, furthest away first. */
interface Branch {
  readonly premise: Box;
  /** From the premise to the shared line. */
  readonly points: readonly [Point, Point];
  /** The side of the end on which it stands. */
  readonly side: number;
  readonly length: number;
}

/**
 * Returns lines from premises below a line that come together before they end on it, at one point: on a trunk that comes down from it
 * beside them, or on a line along above them. Of the ways without an obstacle, that of the most premises with the shortest branches;
 * the other premises have no line. Null when no two come together.
 */
export function sharedEnds(premises: readonly Box[], line: TargetLine, obstacles: Obstacles): SharedEnds | null {
  if (premises.length < 2) return null;
  const sign = pointAlong(line.trunk, line.signAt);
  let best: { readonly at: Point; readonly branches: readonly Branch[]; readonly length: number } | null = null;
  for (const { at, isLevel } of placesOn(line, sign)) {
    const near = premises.flatMap((premise) => (isLevel ? besideTrunk(premise, at) : belowBus(premise, at)) ?? []);
    if (near.length < Math.max(2, best?.branches.length ?? 0)) continue;
    const branches = clearOf(near, at, obstacles);
    const length = branches.reduce((sum, branch) => sum + branch.length, 0);
    if (branches.length < 2) continue;
    const known = best?.branches.length ?? 0;
    if (branches.length > known || (branches.length === known && length < (best?.length ?? 0))) {
      best = { at, branches, length };
    }
  }
  return best === null ? null : { at: best.at, lines: linesOf(best.branches, best.at) };
}

/** Yields the places on the straight stretches of a line, not far from its sign, at which others can end. */
function* placesOn({ trunk }: TargetLine, sign: Point): Iterable<{ readonly at: Point; readonly isLevel: boolean }> {
  for (const [i, a] of trunk.entries()) {
    const b = trunk[i + 1];
    if (b === undefined) return;
    const isLevel = Math.abs(a.y - b.y) < 0.5;
    if (!isLevel && Math.abs(a.x - b.x) >= 0.5) continue;
    const length = distance(a, b);
    for (let along = FROM_CORNER; along <= length - FROM_CORNER; along += STEP) {
      const at = { x: a.x + ((b.x - a.x) * along) / length, y: a.y + ((b.y - a.y) * along) / length };
      const away = distance(at, sign);
      if (away >= FROM_SIGN && away <= FARTHEST) yield { at, isLevel };
    }
  }
}

/** Has a premise reach a trunk that comes down from a point sideways; null where it is not beside that. */
function besideTrunk(premise: Box, at: Point): Branch | null {
  const y = centreY(premise);
  const edge = at.x >= right(premise) ? right(premise) : premise.x;
  const length = at.x >= right(premise) ? at.x - edge : edge - at.x;
  if (length < LEAST_BRANCH || y < at.y + LEAST_BRANCH) return null;
  return {
    premise,
    points: [
      { x: edge, y },
      { x: at.x, y },
    ],
    side: 1,
    length,
  };
}

/** Has a premise come up to a line along from a point; null where it is not below that. */
function belowBus(premise: Box, at: Point): Branch | null {
  const x = centreX(premise);
  const length = premise.y - at.y;
  if (Math.abs(x - at.x) < LEAST_BRANCH || length < LEAST_BRANCH) return null;
  return {
    premise,
    points: [
      { x, y: premise.y },
      { x, y: at.y },
    ],
    side: Math.sign(x - at.x),
    length,
  };
}

/** Returns the branches that run over nothing, and from which the shared line does neither: those furthest away first. */
function clearOf(near: readonly Branch[], at: Point, obstacles: Obstacles): Branch[] {
  const away = ({ points }: Branch): number => distance(points[1], at);
  const found: Branch[] = [];
  const isShared = new Set<number>();
  for (const branch of near.toSorted((a, b) => away(b) - away(a))) {
    const { premise, points, side } = branch;
    if (!isClear(points, premise, obstacles, 0)) continue;
    if (!isShared.has(side) && !isClear([points[1], at], premise, obstacles, CLEARANCE + 1)) continue;
    isShared.add(side);
    found.push(branch);
  }
  return found;
}

function linesOf(branches: readonly Branch[], at: Point): ReadonlyMap<Box, SharedEnd> {
  const isShared = new Set<number>();
  const lines = new Map<Box, SharedEnd>();
  for (const { premise, points, side } of branches) {
    lines.set(premise, { whole: [...points, at], branch: points, drawsWhole: !isShared.has(side) });
    isShared.add(side);
  }
  return lines;
}

/** Tells whether a stretch, but for so many pixels at its ends, runs over nothing but its premise, and along no other line. */
function isClear(points: readonly [Point, Point], premise: Box, { grid, lines }: Obstacles, ends: number): boolean {
  const stretch = shortened(boundsOfPoints(points), ends);
  const around = inflate(stretch, CLEARANCE);
  if (grid.overlapping(around).some((box) => box !== premise)) return false;
  const isUpright = stretch.height > stretch.width;
  const beside = lines.overlapping(around).filter(({ width, height }) => height > width === isUpright);
  return beside.every((run) => Math.max(run.width, run.height) <= 3);
}

/** Returns a stretch without so many pixels at both of its ends: one of them is on the line that it ends on. */
function shortened(stretch: Box, by: number): Box {
  return stretch.height > stretch.width
    ? { ...stretch, y: stretch.y + by, height: Math.max(0, bottom(stretch) - stretch.y - 2 * by) }
    : { ...stretch, x: stretch.x + by, width: Math.max(0, right(stretch) - stretch.x - 2 * by) };
}
