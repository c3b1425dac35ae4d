import type { BoxGrid } from '../box-grid.ts';
import { boundsOfPoints, inflate } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs.ts';
import { type Draft, type Junction, ownCards, startBox } from './draft.ts';
import { arrivingAt, atJunction, cheapestEnds, isPlain, leavingFrom, type PossibleEnd } from './ends.ts';
import { ahead, type Heading, type Port } from './orthogonal-path.ts';
import { ARROW_LENGTH, arrivalAt, edgePoint, junctionPort, wireFrom } from './ports.ts';
import type { Wire } from './route.ts';
import type { SearchSpace } from './search-space.ts';

/**
 * The most cards around two ends that are taken into account in choosing them; if there are more, only those of the
 * argument count.
 */
const MOST_NEAR = 16;
/** Pixels from a junction down to its premises that leave room for their lines to turn and reach it from below. */
const LEAST_BRACKET = 38;
/** Pixels around two ends within which cards count. */
const NEIGHBOURHOOD = 30;
/** Pixels around each end within which cards count when there are too many to take into account. */
const AT_AN_END = 25;

/**
 * Chooses the ends between which the lines of a relation run: upwards from premises to a target above them, say, or
 * along a side; if cards stand too near each other for the usual ends, those with the cheapest way between them.
 */
export class WireChooser {
  readonly #grid: BoxGrid<Box>;
  readonly #exit: (draft: Draft, premise: number, heading: Heading) => number;
  readonly #isTaken: (port: Port) => boolean;
  readonly #space: SearchSpace;

  /**
   * `exit` gives the distance in pixels from the middle of a premise's edge at which a line heading so leaves it, and
   * `isTaken` tells whether another leaves there already.
   */
  constructor(
    grid: BoxGrid<Box>,
    exit: (draft: Draft, premise: number, heading: Heading) => number,
    isTaken: (port: Port) => boolean,
    space: SearchSpace,
  ) {
    this.#grid = grid;
    this.#isTaken = isTaken;
    this.#exit = exit;
    this.#space = space;
  }

  /**
   * Returns the side of its target on which a relation arrives: the side that it comes from. If cards stand too near
   * each other for that, the side to which the best way leads, and a point of its own there, in case it is alone on
   * that side.
   */
  arrival(draft: Draft, target: Box): { heading: Heading; at: Point | null } {
    const [own] = draft.premises;
    if (own === target && draft.junction === null) return { heading: 3, at: edgePoint(target, 3, target.height / 4) };
    const heading = arrivalAt(target, startBox(draft));
    const port = { at: ahead({ at: edgePoint(target, heading, 0), heading }, -ARROW_LENGTH), heading };
    const [premise] = draft.premises as [Box, ...Box[]];
    if (draft.junction === null) {
      const exit = (way: Heading) => this.#exit(draft, 0, way);
      if (this.#isPlain(draft, wireFrom(premise, port, exit, false))) return { heading, at: null };
      const best = this.#cheapest(draft, leavingFrom(premise, exit), arrivingAt(target), true);
      return best === null ? { heading, at: null } : tipOf(best.to);
    }
    if (this.#isPlain(draft, trunkFrom(draft.junction.at, port))) return { heading, at: null };
    const best = this.#cheapest(draft, atJunction(draft.junction.at, 1), arrivingAt(target), false);
    return best === null ? { heading, at: null } : tipOf(best.to);
  }

  /** Returns the line of a relation with one premise. */
  lone(draft: Draft, end: Port): Wire {
    const premise = draft.premises[0] as Box;
    const exit = (heading: Heading) => (premise === draft.target ? -premise.height / 4 : this.#exit(draft, 0, heading));
    const wire = wireFrom(premise, end, exit, premise === draft.target);
    if (premise === draft.target || this.#isPlain(draft, wire)) return wire;
    return this.#cheapest(draft, leavingFrom(premise, exit), eitherWay(draft, end), true) ?? wire;
  }

  /** Returns all lines that a relation with one premise could have to `end`, from wherever it may leave its card. */
  ways(draft: Draft, end: Port): Wire[] {
    const premise = draft.premises[0] as Box;
    const from = leavingFrom(premise, (heading) => this.#exit(draft, 0, heading));
    return from.flatMap(({ port }) => eitherWay(draft, end).map((to): Wire => ({ from: port, to: to.port })));
  }

  /** Returns the line from a junction to the target. */
  trunk(draft: Draft, { at }: Junction, end: Port): Wire {
    const wire = trunkFrom(at, end);
    return this.#isPlain(draft, wire)
      ? wire
      : (this.#cheapest(draft, atJunction(at, 1), eitherWay(draft, end), false) ?? wire);
  }

  /** Returns the line from a premise to its junction, which it does not enter where the trunk leaves. */
  branch(draft: Draft, junction: Junction, premise: number, trunk: Heading): Wire {
    const { at, beside } = junction;
    const card = draft.premises[premise] as Box;
    if (beside !== null) return alongside(card, at, beside);
    const rise = card.y - at.y;
    if (trunk === 0 && rise > SIGN_RADIUS && rise < LEAST_BRACKET) {
      return upTo(at, { at: edgePoint(card, 2, this.#exit(draft, premise, 0)), heading: 0 });
    }
    const exit = (heading: Heading) => this.#exit(draft, premise, heading);
    const back = ((trunk + 2) % 4) as Heading;
    const wire = { ...wireFrom(card, junctionPort(card, at), exit, false), square: true };
    if (this.#isPlain(draft, wire) && wire.to.heading !== back) return wire;
    const best = this.#cheapest(draft, leavingFrom(card, exit), atJunction(at, -1, back), false);
    return best === null ? wire : { ...best, square: true };
  }

  #isPlain(draft: Draft, wire: Wire): boolean {
    if (this.#isTaken(wire.from)) return false;
    return isPlain(wire, (place) => this.#grid.overlapping(place).some((box) => box !== draft.junction?.box));
  }

  #cheapest(draft: Draft, from: readonly PossibleEnd[], to: readonly PossibleEnd[], bearsSign: boolean): Wire | null {
    const own = ownCards(draft);
    const isOther = (box: Box) => box !== draft.junction?.box;
    const around = (ends: readonly PossibleEnd[], reach: number) =>
      this.#grid.overlapping(inflate(boundsOfPoints(ends.map(({ port }) => port.at)), reach)).filter(isOther);
    const all = around([...from, ...to], NEIGHBOURHOOD);
    const near =
      all.length <= MOST_NEAR ? all : [from, to].flatMap((ends) => around(ends, AT_AN_END).slice(0, MOST_NEAR));
    return cheapestEnds(
      from.filter(({ port }) => !this.#isTaken(port)),
      to.filter(({ port }) => !this.#isTaken({ ...port, heading: ((port.heading + 2) % 4) as Heading })),
      [...new Set([...own, ...near])],
      bearsSign,
      this.#space,
    );
  }
}

/** Returns the line from a junction to its end, as it runs when nothing is in the way. */
function trunkFrom(junction: Point, end: Port): Wire {
  return { from: { at: ahead({ at: junction, heading: end.heading }, SIGN_RADIUS), heading: end.heading }, to: end };
}

/**
 * Returns the line from the side of a card to a junction that stands beside it and others, above or below its middle.
 */
function alongside(card: Box, junction: Point, beside: 1 | 3): Wire {
  const from = { at: edgePoint(card, beside === 1 ? 3 : 1, 0), heading: beside };
  const below = from.at.y - junction.y;
  const heading: Heading = Math.abs(below) < SIGN_RADIUS ? beside : below > 0 ? 0 : 2;
  return { from, to: { at: ahead({ at: junction, heading }, -SIGN_RADIUS), heading }, square: true };
}

/** Returns the line from the top of a card to a junction so little above it that the line comes to it from its side. */
function upTo(junction: Point, from: Port): Wire {
  const aside = from.at.x - junction.x;
  const heading: Heading = Math.abs(aside) < SIGN_RADIUS ? 0 : aside > 0 ? 3 : 1;
  return { from, to: { at: ahead({ at: junction, heading }, -SIGN_RADIUS), heading }, square: true };
}

/** Lists both ends for a line that ends on another, which it may reach from either side; an arrow has its one place. */
function eitherWay({ target }: Draft, end: Port): PossibleEnd[] {
  const other = { ...end, heading: ((end.heading + 2) % 4) as Heading };
  return (target === null ? [end, other] : [end]).map((port) => ({ port, cost: 0 }));
}

/** Returns the point at which the arrow of a line with this end touches its card. */
function tipOf(end: Port): Port {
  return { ...end, at: ahead(end, ARROW_LENGTH) };
}
