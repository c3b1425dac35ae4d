import { byOrder } from '../../model/debate.ts';
import type { Relation, StatementId } from '../../model/entities.ts';
import type { BoxGrid } from '../box-grid.ts';
import { centreX, centreY } from '../geometry.ts';
import type { Box, Point } from '../scene.ts';
import { type Draft, startBox } from './draft.ts';
import { exitKey, exitsOf } from './exits.ts';
import { EDGE_MARGIN, openNear } from './open-end.ts';
import type { Heading, Port } from './orthogonal-path.ts';
import { edgePoint, PORT_DISTANCE } from './ports.ts';
import { nearestFree } from './shared-places.ts';
import type { WireChooser } from './wire-chooser.ts';

/** Pixels that the end of a lone line may stand off the middle of a card's edge. */
const MOST_LEAN = 28;

/** The end of a relation at a card's edge; `at` only if it was searched for. */
interface Arrival {
  readonly draft: Draft;
  readonly box: Box;
  readonly heading: Heading;
  readonly at: Point | null;
}

/** Where lines leave and arrive at the edges of cards, so that several at one edge stand side by side. */
export class CardEnds {
  readonly #boxes: ReadonlyMap<StatementId, Box>;
  readonly #cards: BoxGrid<Box>;
  readonly #exits: ReadonlyMap<string, number>;
  /** By card and heading: the number of relations that arrive there. */
  readonly #arrivals = new Map<Box, number[]>();
  /** By card: the places of the arrows of shared lines on its lower edge. */
  readonly #sharedPorts = new Map<Box, number[]>();

  constructor(relations: readonly Relation[], boxes: ReadonlyMap<StatementId, Box>, cards: BoxGrid<Box>) {
    this.#boxes = boxes;
    this.#cards = cards;
    this.#exits = exitsOf(relations, boxes);
  }

  /** Returns the ends of relations at each card's edge, side by side in the order of their starts. */
  portsOf(drafts: readonly Draft[], chooser: WireChooser): Port[] {
    const ports = new Map<Draft, Port>();
    const bySide = new Map<string, Arrival[]>();
    for (const draft of drafts) {
      if (draft.target === null) continue;
      const { heading, at } = chooser.arrival(draft, draft.target);
      const key = `${(draft.relation.target as { statement: StatementId }).statement} ${heading}`;
      const side = bySide.get(key) ?? [];
      side.push({ draft, box: draft.target, heading, at });
      bySide.set(key, side);
    }
    for (const side of bySide.values()) {
      for (const { box, heading } of side) this.#countArrivals(box, heading, side.length);
      const sideways = (side[0]?.heading ?? 0) % 2 === 1;
      const middle = sideways ? centreY : centreX;
      const start = (draft: Draft) => middle(startBox(draft));
      side.sort((a, b) => start(a.draft) - start(b.draft) || byOrder(a.draft.relation, b.draft.relation));
      const taken: Point[] = [];
      for (const [i, { draft, box, heading, at }] of side.entries()) {
        const room = (sideways ? box.height : box.width) - 40;
        const step = Math.min(PORT_DISTANCE, side.length > 1 ? Math.max(0, room) / (side.length - 1) : 0);
        const offset = (i - (side.length - 1) / 2) * step;
        const lean = side.length > 1 ? 0 : leanOf(start(draft) - middle(box));
        const chosen = side.length === 1 ? at : null;
        const port = { at: chosen ?? edgePoint(box, heading, offset + lean), heading };
        const free = heading === 0 ? this.#besideOthers(port, box) : port;
        const open = openNear(free, box, { cards: this.#cards, taken });
        taken.push(open.at);
        ports.set(draft, open);
      }
    }
    return drafts.map((draft) => ports.get(draft) as Port);
  }

  /** Keeps the place of a shared line's arrow on the lower edge of a card free of others. */
  takeShared(box: Box, x: number): void {
    this.#sharedPorts.set(box, [...(this.#sharedPorts.get(box) ?? []), x]);
  }

  /** Moves an end at a card's lower edge aside from the arrows of shared lines. */
  #besideOthers(port: Port, box: Box): Port {
    const taken = this.#sharedPorts.get(box);
    if (taken === undefined) return port;
    const x = nearestFree(port.at.x, box, taken);
    taken.push(x);
    return { ...port, at: { x, y: port.at.y } };
  }

  /**
   * Returns the distance from the middle of a premise's edge at which a relation heading so leaves it, in pixels:
   * several stand side by side, and beside those that arrive at that edge, so that nobody takes a line that leaves for
   * one that arrives.
   */
  exit(draft: Draft, premise: number, heading: Heading): number {
    const among = this.leavingAside(draft, premise);
    const box = draft.premises[premise] as Box;
    const arriving = this.#arrivals.get(box)?.[(heading + 2) % 4] ?? 0;
    const room = (heading % 2 === 0 ? box.width : box.height) / 2 - EDGE_MARGIN;
    if (arriving === 0) return heading % 2 === 0 ? among : Math.max(-room, Math.min(room, among));
    return Math.min(room, among + ((arriving + 1) / 2) * PORT_DISTANCE);
  }

  /**
   * Returns the distance from the middle of a premise's edge at which a relation leaves it, so that several stand side
   * by side.
   */
  leavingAside({ relation }: Draft, premise: number): number {
    const ids = relation.premises.filter((id) => this.#boxes.has(id));
    return this.#exits.get(exitKey(relation.id, ids[premise] ?? '')) ?? 0;
  }

  #countArrivals(box: Box, heading: Heading, count: number): void {
    const counts = this.#arrivals.get(box) ?? [0, 0, 0, 0];
    counts[heading] = count;
    this.#arrivals.set(box, counts);
  }
}

/**
 * Returns how far a lone line leans towards its origin: fully if that is near, making it straight, and otherwise a
 * little, which makes a flatter curve.
 */
function leanOf(aside: number): number {
  return Math.abs(aside) <= MOST_LEAN ? aside : Math.max(-MOST_LEAN, Math.min(MOST_LEAN, aside * 0.18));
}
