import { bottom, centreX, distance, lengthOf, pointAlong, right } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs.ts';
import { ahead, type Heading, type Port } from './orthogonal-path.ts';
import type { Wire } from './route.ts';

/** Pixels from a card's edge to the point where the line ends and its arrowhead begins. */
export const ARROW_LENGTH = 9;
const ARROW_HALF_WIDTH = 5;
/** Pixels between the ends of neighbouring relations at a card's edge, where there is room. */
export const PORT_DISTANCE = 30;
/** Pixels: a card that is less than this below another is not under it, but beside it. */
export const LEAST_CHANNEL = 40;

/** Pixels from a relation's sign within which others end on it. */
const FARTHEST_END = 600;

/** The drawn line of a relation from sign to target, with the ends of other relations on it. */
export interface TargetLine {
  readonly trunk: readonly Point[];
  /** Pixels along the trunk to the sign. */
  readonly signAt: number;
  /** True if the lines of linked premises come together below it: from there others would cross them. */
  readonly isOverBranches: boolean;
  readonly ends: Point[];
}

function isBelow(box: Box, target: Box): boolean {
  return box.y >= bottom(target) + LEAST_CHANNEL / 2;
}

/**
 * Returns the heading in which a line from `start` arrives at a card: upwards from below, otherwise from the side it
 * comes from.
 */
export function arrivalAt(target: Box, start: Box): Heading {
  return isBelow(start, target) ? 0 : besideOrAbove(start, target);
}

function besideOrAbove(start: Box, target: Box): Heading {
  if (start.x >= right(target) + LEAST_CHANNEL / 2) return 3;
  if (right(start) <= target.x - LEAST_CHANNEL / 2) return 1;
  return bottom(start) <= target.y ? 2 : 3;
}

/**
 * Returns the line from a card to `to`: it leaves upwards if it can, since premises stand below what they bear on,
 * otherwise towards where it goes.
 */
export function wireFrom(premise: Box, to: Port, exit: (heading: Heading) => number, ontoItself: boolean): Wire {
  const heading = ontoItself ? 1 : departureFrom(premise, to);
  return { from: { at: edgePoint(premise, ((heading + 2) % 4) as Heading, exit(heading)), heading }, to };
}

function departureFrom(premise: Box, to: Port): Heading {
  if (to.at.y <= premise.y - LEAST_CHANNEL / 4) {
    const isOver = Math.abs(to.at.x - centreX(premise)) < premise.width / 2 + LEAST_CHANNEL;
    return to.heading === 2 && isOver ? 1 : 0;
  }
  if (to.heading === 2 && to.at.y >= bottom(premise)) return 2;
  return to.at.x >= centreX(premise) ? 1 : 3;
}

/** Returns the point of a card's edge that a line heading so arrives at, `offset` pixels from the edge's middle. */
export function edgePoint(box: Box, heading: Heading, offset: number): Point {
  switch (heading) {
    case 0:
      return { x: centreX(box) + offset, y: bottom(box) };
    case 1:
      return { x: box.x, y: box.y + box.height / 2 + offset };
    case 2:
      return { x: centreX(box) + offset, y: box.y };
    case 3:
      return { x: right(box), y: box.y + box.height / 2 + offset };
  }
}

/** Returns the end at a junction of the line from a premise. */
export function junctionPort(premise: Box, junction: Point): Port {
  const heading: Heading =
    premise.y > junction.y ? 0 : bottom(premise) < junction.y ? 2 : centreX(premise) < junction.x ? 1 : 3;
  return { at: ahead({ at: junction, heading }, -SIGN_RADIUS), heading };
}

/** Returns the tip of the arrow at a port, and the two corners behind it. */
export function arrowAt(port: Port): [Point, Point, Point] {
  const behind = ahead(port, -ARROW_LENGTH);
  const side = ((port.heading + 1) % 4) as Heading;
  return [
    port.at,
    ahead({ at: behind, heading: side }, ARROW_HALF_WIDTH),
    ahead({ at: behind, heading: side }, -ARROW_HALF_WIDTH),
  ];
}

/**
 * Finds a place on a relation's line for another relation to end on: the nearest to `from` beside the sign, where other
 * ends are not too near and `isOpen` says that a line can arrive; without such a place, the nearest.
 */
export function portOnLine(line: TargetLine, from: Point, isOpen: (port: Port) => boolean): Port {
  const whole = lengthOf(line.trunk);
  const places: Point[] = [];
  for (let away = SIGN_RADIUS + 12; away <= FARTHEST_END; away += 14) {
    for (const along of [line.signAt - away, line.signAt + away]) {
      if (along >= 6 && along <= whole - 6) places.push(pointAlong(line.trunk, along));
    }
  }
  if (places.length === 0) places.push(pointAlong(line.trunk, whole / 2));
  const ports = places.map((at): Port => ({ at, heading: headingOnto(line.trunk, at, from) }));
  const apart = ports.filter(({ at }) => line.ends.every((end) => distance(end, at) >= 12));
  const fromAbove = line.isOverBranches
    ? apart.flatMap(({ at, heading }): Port[] => (heading === 0 ? [{ at, heading: 2 }] : [])).filter(isOpen)
    : [];
  const open = fromAbove.length > 0 ? fromAbove : apart.filter(isOpen);
  const choice = open.length > 0 ? open : apart.length > 0 ? apart : ports;
  const [port] = choice.slice(0, 2).sort((a, b) => distance(a.at, from) - distance(b.at, from)) as [Port, ...Port[]];
  line.ends.push(port.at);
  return port;
}

/** Returns a heading across the line that it ends on, so that the two are never taken for one. */
function headingOnto(trunk: readonly Point[], at: Point, from: Point): Heading {
  const i = trunk.findIndex(
    (point, j) =>
      j > 0 &&
      distance(point, at) + distance(trunk[j - 1] as Point, at) < distance(point, trunk[j - 1] as Point) + 0.01,
  );
  const a = trunk[Math.max(0, i - 1)] ?? at;
  const b = trunk[Math.max(0, i)] ?? at;
  const runsSideways = Math.abs(b.x - a.x) > 2.5 * Math.abs(b.y - a.y);
  if (runsSideways) return from.y >= at.y ? 0 : 2;
  return from.x >= at.x ? 3 : 1;
}
