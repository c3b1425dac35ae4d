import { boundsOfPoints, inflate, lengthOf, pointAlong, segmentCrosses } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs.ts';
import { ahead, CORNER_COST, forward, type Heading, leastTurns, orthogonalPath, type Port } from './orthogonal-path.ts';
import { ARROW_LENGTH, edgePoint } from './ports.ts';
import { STUB, stubsOf, type Wire } from './route.ts';
import { CLEARANCE } from './routing-grid.ts';
import type { SearchSpace } from './search-space.ts';

/** Pixels added to the cost of a way on which the sign would stand on a card. */
const NO_ROOM_FOR_SIGN = 400;
/**
 * Pixels added to the cost of a way that does not leave upwards, or does not arrive so: premises stand below what they
 * bear on.
 */
const UNUSUAL = 10;
/** Pixels added to the cost of a way that does not leave from the middle of an edge. */
const ASIDE = 6;

/** Pixels before a port in which nothing may stand, for a line to turn there and keep its distance. */
const ROOM = STUB + CLEARANCE - 1;
/** Pixels kept free where a line leaves, with room for its sign too. */
const ROOM_TO_LEAVE = 2 * SIGN_RADIUS + CLEARANCE;

/** A possible end of a line, and its cost. */
export interface PossibleEnd {
  readonly port: Port;
  readonly cost: number;
}

const HEADINGS: readonly Heading[] = [0, 1, 2, 3];

/**
 * Tells whether a line between two ports reaches its end without turning back, by two corners at most. `isTaken` says
 * whether something stands directly before either port; obstacles farther off do not count.
 */
export function isPlain({ from, to }: Wire, isTaken: (place: Box) => boolean): boolean {
  const reach = Math.max(ROOM, Math.abs(forward(from, to.at)) - ARROW_LENGTH);
  if (
    isTaken(boundsOfPoints(before(from, Math.min(ROOM_TO_LEAVE, reach)))) ||
    isTaken(boundsOfPoints(before(to, -ROOM)))
  )
    return false;
  const [leaving, arriving] = [forward(from, to.at), -forward(to, from.at)];
  if (from.heading === to.heading) return leaving >= 2 * STUB || (leaving > 0 && isAligned(from, to));
  return from.heading % 2 !== to.heading % 2 && leaving >= STUB && arriving >= STUB;
}

/**
 * Lists the ends that a line may have at a card, heading away from it, `exit` pixels from the middle of an edge or a
 * third of the edge aside.
 */
export function leavingFrom(card: Box, exit: (heading: Heading) => number): PossibleEnd[] {
  return HEADINGS.flatMap((heading) => {
    const edge = ((heading + 2) % 4) as Heading;
    return alongEdge(card, heading, exit(heading)).map(({ offset, cost }) => ({
      port: { at: edgePoint(card, edge, offset), heading },
      cost,
    }));
  });
}

/** Lists the ends that a line may have at a card, heading towards it, with room for the arrow. */
export function arrivingAt(card: Box): PossibleEnd[] {
  return HEADINGS.flatMap((heading) =>
    alongEdge(card, heading, 0).map(({ offset, cost }) => {
      const at = edgePoint(card, heading, offset);
      return { port: { at: ahead({ at, heading }, -ARROW_LENGTH), heading }, cost };
    }),
  );
}

/** Lists the ends of lines that leave a junction (`side` 1) or arrive there (-1), leaving out the heading `except`. */
export function atJunction(junction: Point, side: 1 | -1, except: Heading | null = null): PossibleEnd[] {
  return HEADINGS.filter((heading) => heading !== except).map((heading) => ({
    port: { at: ahead({ at: junction, heading }, side * SIGN_RADIUS), heading },
    cost: 0,
  }));
}

function alongEdge(card: Box, heading: Heading, middle: number): { offset: number; cost: number }[] {
  const third = (heading % 2 === 0 ? card.width : card.height) / 3;
  const cost = heading === 0 ? 0 : UNUSUAL;
  return [
    { offset: middle, cost },
    { offset: -third, cost: cost + ASIDE },
    { offset: third, cost: cost + ASIDE },
  ];
}

/**
 * Finds the pair of ends with the cheapest way between them around `obstacles`, none of which they may lie in; null
 * when there is none. With `bearsSign`, ways with room for a sign are preferred.
 */
export function cheapestEnds(
  leaving: readonly PossibleEnd[],
  arriving: readonly PossibleEnd[],
  obstacles: readonly Box[],
  bearsSign: boolean,
  space: SearchSpace,
): Wire | null {
  const from = leaving.filter(({ port }) => isOpen(port, STUB, obstacles));
  const to = arriving.filter(({ port }) => isOpen(port, -STUB, obstacles));
  const pairs = from
    .flatMap((a) =>
      to.map((b) => ({
        wire: { from: a.port, to: b.port },
        least: a.cost + b.cost + leastCost(a.port, b.port),
        own: a.cost + b.cost,
      })),
    )
    .sort((a, b) => a.least - b.least);
  let best: Wire | null = null;
  let cheapest = Infinity;
  for (const { wire, least, own } of pairs) {
    if (least >= cheapest) break;
    const [start, end] = stubsOf(wire);
    const way = orthogonalPath(start, end, obstacles, space);
    if (way === null) continue;
    const whole = [wire.from.at, ...way, wire.to.at];
    const turns = way.length - 2 + Number(way.length === 1 && start.heading !== end.heading);
    const bare = bearsSign && !hasRoomForSign(whole, obstacles) ? NO_ROOM_FOR_SIGN : 0;
    const cost = own + lengthOf(whole) + Math.max(0, turns) * CORNER_COST + bare;
    if (cost >= cheapest) continue;
    best = wire;
    cheapest = cost;
  }
  return best;
}

function leastCost(from: Port, to: Port): number {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  return Math.abs(dx) + Math.abs(dy) + leastTurns(from.heading, dx, dy, to.heading) * CORNER_COST;
}

/** Tells whether a line can run straight at a port for `reach` pixels ahead of it, or behind it if negative. */
function isOpen(port: Port, reach: number, obstacles: readonly Box[]): boolean {
  const [near, far] = before(port, reach / 2);
  return obstacles.every((box) => !segmentCrosses(near, far, box));
}

/**
 * Returns the first stretch of a line at a port, from a little way off: an edge is not an obstacle to a line that
 * begins on it.
 */
function before(port: Port, reach: number): [Point, Point] {
  return [ahead(port, Math.sign(reach)), ahead(port, reach)];
}

function hasRoomForSign(way: readonly Point[], obstacles: readonly Box[]): boolean {
  const whole = lengthOf(way);
  for (let along = 0; along <= whole; along += 5) {
    const sign = inflate(boundsOfPoints([pointAlong(way, along)]), SIGN_RADIUS + 1);
    if (obstacles.every((box) => !overlaps(sign, box))) return true;
  }
  return false;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isAligned(from: Port, to: Port): boolean {
  return Math.abs(from.heading % 2 === 0 ? from.at.x - to.at.x : from.at.y - to.at.y) < 1;
}
