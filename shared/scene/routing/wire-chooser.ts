import type { BoxGrid } from '../box-grid.ts';
import { boundsOfPoints, inflate } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { SIGN_RADIUS } from '../signs.ts';
import { type Draft, type Junction, ownCards, startBox } from './draft.ts';
import { arrivingAt, atJunction, cheapestEnds, isPlain, leavingFrom, type PossibleEnd } from './ends.ts';
import { ahead, type Heading, type Port, SearchSpace } from './orthogonal-path.ts';
import { ARROW_LENGTH, arrivalAt, edgePoint, junctionPort, wireFrom } from './ports.ts';
import type { Wire } from './route.ts';

/** Cards around two ends that are taken into account in choosing them; among more, those of the argument alone. */
const MOST_NEAR = 16;
/** Pixels around two ends within which cards count. */
const NEIGHBOURHOOD = 30;

/**
 * Between which ends the lines of a relation run: upwards from premises to a target above them, say, or along a side; and where cards stand
 * too near each other for the usual ends, between those with the cheapest way.
 */
export class WireChooser {
  readonly #grid: BoxGrid<Box>;
  readonly #exit: (draft: Draft, premise: number, heading: Heading) => number;
  readonly #space = new SearchSpace();

  /** `exit` says how far from the middle of a premise's edge a line heading so leaves it, in pixels. */
  constructor(grid: BoxGrid<Box>, exit: (draft: Draft, premise: number, heading: Heading) => number) {
    this.#grid = grid;
    this.#exit = exit;
  }

  /**
   * Where a relation arrives at its target: on the side that it comes from. Where cards stand too near each other for that, on the side
   * to which the best way leads, and there at a point of its own, in case it is alone on that side.
   */
  arrival(draft: Draft, target: Box): { heading: Heading; at: Point | null } {
    const heading = arrivalAt(target, startBox(draft));
    const port = { at: ahead({ at: edgePoint(target, heading, 0), heading }, -ARROW_LENGTH), heading };
    const [premise] = draft.premises as [Box, ...Box[]];
    if (draft.junction === null) {
      const exit = (way: Heading) => this.#exit(draft, 0, way);
      if (premise === target || this.#isPlain(draft, wireFrom(premise, port, exit, false)))
        return { heading, at: null };
      const best = this.#cheapest(draft, leavingFrom(premise, exit), arrivingAt(target), true);
      return best === null ? { heading, at: null } : tipOf(best.to);
    }
    if (this.#isPlain(draft, trunkFrom(draft.junction.at, port))) return { heading, at: null };
    const best = this.#cheapest(draft, atJunction(draft.junction.at, 1), arrivingAt(target), false);
    return best === null ? { heading, at: null } : tipOf(best.to);
  }

  /** The line of a relation with one premise. */
  lone(draft: Draft, end: Port): Wire {
    const premise = draft.premises[0] as Box;
    const exit = (heading: Heading) => this.#exit(draft, 0, heading);
    const wire = wireFrom(premise, end, exit, premise === draft.target);
    if (premise === draft.target || this.#isPlain(draft, wire)) return wire;
    return this.#cheapest(draft, leavingFrom(premise, exit), eitherWay(draft, end), true) ?? wire;
  }

  /** The line from a junction to the target. */
  trunk(draft: Draft, { at }: Junction, end: Port): Wire {
    const wire = trunkFrom(at, end);
    return this.#isPlain(draft, wire)
      ? wire
      : (this.#cheapest(draft, atJunction(at, 1), eitherWay(draft, end), false) ?? wire);
  }

  /** The line from a premise to its junction, which it does not enter where the trunk leaves. */
  branch(draft: Draft, { at }: Junction, premise: number, trunk: Wire): Wire {
    const card = draft.premises[premise] as Box;
    const exit = (heading: Heading) => this.#exit(draft, premise, heading);
    const back = ((trunk.from.heading + 2) % 4) as Heading;
    const wire = { ...wireFrom(card, junctionPort(card, at), exit, false), square: true };
    if (this.#isPlain(draft, wire) && wire.to.heading !== back) return wire;
    const best = this.#cheapest(draft, leavingFrom(card, exit), atJunction(at, -1, back), false);
    return best === null ? wire : { ...best, square: true };
  }

  #isPlain(draft: Draft, wire: Wire): boolean {
    return isPlain(wire, (place) => this.#grid.overlapping(place).some((box) => box !== draft.junction?.box));
  }

  #cheapest(draft: Draft, from: readonly PossibleEnd[], to: readonly PossibleEnd[], bearsSign: boolean): Wire | null {
    const own = ownCards(draft);
    const ends = boundsOfPoints([...from, ...to].map(({ port }) => port.at));
    const near = this.#grid.overlapping(inflate(ends, NEIGHBOURHOOD)).filter((box) => box !== draft.junction?.box);
    return cheapestEnds(
      from,
      to,
      near.length > MOST_NEAR ? own : [...new Set([...own, ...near])],
      bearsSign,
      this.#space,
    );
  }
}

/** The line from a junction to its end, as it runs where that is plain. */
function trunkFrom(junction: Point, end: Port): Wire {
  return { from: { at: ahead({ at: junction, heading: end.heading }, SIGN_RADIUS), heading: end.heading }, to: end };
}

/** A line that ends on another may do so from either side of it; an arrow has its place. */
function eitherWay({ target }: Draft, end: Port): PossibleEnd[] {
  const other = { ...end, heading: ((end.heading + 2) % 4) as Heading };
  return (target === null ? [end, other] : [end]).map((port) => ({ port, cost: 0 }));
}

/** Where the arrow of a line that ends so touches its card. */
function tipOf(end: Port): Port {
  return { ...end, at: ahead(end, ARROW_LENGTH) };
}
