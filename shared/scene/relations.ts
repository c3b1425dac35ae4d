import { byOrder, type Debate } from '../model/debate.ts';
import type { Relation, RelationId, StatementId } from '../model/entities.ts';
import { BoxGrid } from './box-grid.ts';
import { lookOf } from './card-role.ts';
import { type Frame, pathBack } from './frame.ts';
import { boundsOfPoints, centreX, centreY, inflate, lengthOf, pointAlong, segmentCrosses } from './geometry.ts';
import { arrivingAt, atJunction, cheapestEnds, isPlain, leavingFrom, type PossibleEnd } from './routing/ends.ts';
import { exitKey, exitsOf } from './routing/exits.ts';
import { placeJunction } from './routing/junction.ts';
import { ahead, CLEARANCE, type Heading, type Port, SearchSpace } from './routing/orthogonal-path.ts';
import {
  ARROW_LENGTH,
  arrivalAt,
  arrowAt,
  edgePoint,
  junctionPort,
  PORT_DISTANCE,
  portOnLine,
  type TargetLine,
  wireFrom,
} from './routing/ports.ts';
import { type Route, routeWires, type Wire } from './routing/route.ts';
import type { Box, PathCommand, Point, RelationGeometry } from './scene.ts';
import { SIGN_RADIUS } from './signs.ts';
import type { RelationLook } from './theme.ts';

/** A relation's lines in the map's coordinates, ready to be coloured. */
export interface RelationDrawing extends RelationGeometry {
  readonly look: RelationLook;
  readonly lines: readonly (readonly PathCommand[])[];
  /** The arrow's tip and the two corners behind it; null for a relation that ends on another, with a dot. */
  readonly arrow: readonly [Point, Point, Point] | null;
  /** Where it ends on another relation's line. */
  readonly dot: Point | null;
}

/** Pixels of a line before its end on another that run straight, with room to turn into them. */
const ARRIVAL = 30;
/** Pixels of a card's edge near its corners where no line leaves. */
const EDGE_MARGIN = 20;
/** Pixels between the places on a line that are tried for its sign where its usual places are taken. */
const SIGN_STEP = 4;
/** Cards around two ends that are taken into account in choosing them; among more, those of the argument alone. */
const MOST_NEAR = 16;
/** Pixels that the end of a lone line may stand off the middle of a card's edge. */
const MOST_LEAN = 28;
/** The relations drawn on a map: those whose target and at least one premise are, in an order in which targets come first. */
export function drawnRelations(debate: Debate, isDrawn: (statement: StatementId) => boolean): Relation[] {
  const drawn = new Map<RelationId, Relation>();
  const candidates = [...debate.relations.values()].filter((r) => r.premises.some(isDrawn)).sort(byOrder);
  const onStatements = candidates.filter((r) => 'statement' in r.target && isDrawn(r.target.statement));
  for (const relation of onStatements) drawn.set(relation.id, relation);
  // A Map hands out what is added while it is walked, so this reaches attacks on attacks at any depth.
  for (const id of drawn.keys()) {
    for (const onIt of debate.relationsByTargetRelation.get(id).sort(byOrder)) {
      if (onIt.premises.some(isDrawn)) drawn.set(onIt.id, onIt);
    }
  }
  return [...drawn.values()];
}

/** Lays the lines of `relations` (targets first, as `drawnRelations` gives them) around the cards. */
export function drawRelations(
  relations: readonly Relation[],
  cards: ReadonlyMap<StatementId, Box>,
  frame: Frame,
): RelationDrawing[] {
  return new RelationDrawer(relations, cards, frame).draw();
}

/** A relation on its way: in the frame's coordinates, until all lines are routed. */
interface Draft {
  readonly relation: Relation;
  readonly premises: readonly Box[];
  readonly target: Box | null;
  readonly junction: Junction | null;
}

/** Where linked premises meet, and what other lines go around there. */
interface Junction {
  readonly at: Point;
  readonly box: Box;
}

/** Where a relation ends at a card's edge; the point only where it was looked for. */
interface Arrival {
  readonly draft: Draft;
  readonly box: Box;
  readonly heading: Heading;
  readonly at: Point | null;
}

/** What is routed for one relation: a line from each premise, and for linked ones the trunk from the junction. */
interface Lines {
  readonly branches: readonly Route[];
  readonly trunk: Route;
}

class RelationDrawer {
  readonly #relations: readonly Relation[];
  readonly #boxes: ReadonlyMap<StatementId, Box>;
  readonly #grid: BoxGrid<Box>;
  readonly #frame: Frame;
  readonly #space = new SearchSpace();
  readonly #signs = new BoxGrid<Box>();
  readonly #segments = new BoxGrid<Segment>();
  readonly #exits: ReadonlyMap<string, number>;
  /** By card and heading: how many relations arrive there. */
  readonly #arrivals = new Map<Box, number[]>();
  readonly #drawn = new Map<RelationId, TargetLine>();
  readonly #drawings: RelationDrawing[] = [];

  constructor(relations: readonly Relation[], cards: ReadonlyMap<StatementId, Box>, frame: Frame) {
    this.#relations = relations;
    this.#boxes = new Map([...cards].map(([id, box]) => [id, frame.box(box)] as const));
    this.#grid = new BoxGrid(this.#boxes.values());
    this.#frame = frame;
    this.#exits = exitsOf(relations, this.#boxes);
  }

  draw(): RelationDrawing[] {
    const onCards = this.#relations.filter((r) => 'statement' in r.target).map((r) => this.#draft(r));
    this.#drawAll(onCards, this.#portsOnCards(onCards));
    // One after the other: each may end on the one before.
    for (const relation of this.#relations) {
      if ('statement' in relation.target) continue;
      const draft = this.#draft(relation);
      const on = this.#drawn.get(relation.target.relation);
      if (on !== undefined) this.#drawAll([draft], [portOnLine(on, startOf(draft), (port) => this.#isOpen(port))]);
    }
    return this.#drawings;
  }

  #draft(relation: Relation): Draft {
    const premises = relation.premises.flatMap((id) => this.#boxes.get(id) ?? []);
    const target = 'statement' in relation.target ? (this.#boxes.get(relation.target.statement) ?? null) : null;
    return {
      relation,
      premises,
      target,
      junction: premises.length > 1 ? this.#junction(premises, target, relation) : null,
    };
  }

  #junction(premises: readonly Box[], target: Box | null, relation: Relation): Junction {
    const on = 'relation' in relation.target ? this.#drawn.get(relation.target.relation) : undefined;
    const aim = target ?? (on === undefined ? null : aroundPoint(pointAlong(on.trunk, on.signAt), 0));
    const at = placeJunction(premises, aim, (point, margin) => this.#isFree(point, margin));
    const box = aroundPoint(at, SIGN_RADIUS + 4);
    this.#grid.add(box);
    return { at, box };
  }

  #isFree(point: Point, margin: number): boolean {
    const around = aroundPoint(point, margin);
    return this.#grid.overlapping(around).length === 0 && this.#signs.overlapping(around).length === 0;
  }

  /** Whether no card stands where a line would have to arrive. */
  #isOpen(port: Port): boolean {
    return this.#grid.overlapping(inflate(boundsOfPoints([port.at, ahead(port, -ARRIVAL)]), CLEARANCE)).length === 0;
  }

  /** The ends of relations at each card's edge, side by side in the order in which their starts stand. */
  #portsOnCards(drafts: readonly Draft[]): Port[] {
    const ports = new Map<Draft, Port>();
    const bySide = new Map<string, Arrival[]>();
    for (const draft of drafts) {
      if (draft.target === null) continue;
      const { heading, at } = this.#arrival(draft, draft.target);
      const key = `${(draft.relation.target as { statement: string }).statement} ${heading}`;
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
      for (const [i, { draft, box, heading, at }] of side.entries()) {
        const room = (sideways ? box.height : box.width) - 40;
        const step = Math.min(PORT_DISTANCE, side.length > 1 ? Math.max(0, room) / (side.length - 1) : 0);
        const offset = (i - (side.length - 1) / 2) * step;
        const lean = side.length > 1 ? 0 : leanOf(start(draft) - middle(box));
        const chosen = side.length === 1 ? at : null;
        ports.set(draft, { at: chosen ?? edgePoint(box, heading, offset + lean), heading });
      }
    }
    return drafts.map((draft) => ports.get(draft) as Port);
  }

  /**
   * Where a relation arrives at its target: on the side that it comes from. Where cards stand too near each other for that, on the side
   * to which the best way leads, and there at a point of its own, in case it is alone on that side.
   */
  #arrival(draft: Draft, target: Box): { heading: Heading; at: Point | null } {
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
  #wire(draft: Draft, end: Port): Wire {
    const premise = draft.premises[0] as Box;
    const exit = (heading: Heading) => this.#exit(draft, 0, heading);
    const wire = wireFrom(premise, end, exit, premise === draft.target);
    if (premise === draft.target || this.#isPlain(draft, wire)) return wire;
    return this.#cheapest(draft, leavingFrom(premise, exit), eitherWay(draft, end), true) ?? wire;
  }

  /** The line from a junction to the target. */
  #trunk(draft: Draft, { at }: Junction, end: Port): Wire {
    const wire = trunkFrom(at, end);
    return this.#isPlain(draft, wire)
      ? wire
      : (this.#cheapest(draft, atJunction(at, 1), eitherWay(draft, end), false) ?? wire);
  }

  /** The line from a premise to its junction, which it does not enter where the trunk leaves. */
  #branch(draft: Draft, { at }: Junction, premise: number, trunk: Wire): Wire {
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
    const near = this.#grid.overlapping(inflate(ends, ARRIVAL)).filter((box) => box !== draft.junction?.box);
    return cheapestEnds(
      from,
      to,
      near.length > MOST_NEAR ? own : [...new Set([...own, ...near])],
      bearsSign,
      this.#space,
    );
  }

  #drawAll(drafts: readonly Draft[], ports: readonly Port[]): void {
    const wires: Wire[] = [];
    for (const [i, draft] of drafts.entries()) {
      const port = ports[i] as Port;
      const end = draft.target === null ? port : { ...port, at: ahead(port, -ARROW_LENGTH) };
      if (draft.junction === null) {
        wires.push(this.#wire(draft, end));
        continue;
      }
      const trunk = this.#trunk(draft, draft.junction, end);
      for (const j of draft.premises.keys()) wires.push(this.#branch(draft, draft.junction, j, trunk));
      wires.push(trunk);
    }
    const routes = routeWires(wires, this.#grid);
    for (const route of routes) for (const segment of segmentsOf(route)) this.#segments.add(segment);
    let next = 0;
    for (const [i, draft] of drafts.entries()) {
      const count = draft.junction === null ? 0 : draft.premises.length;
      const branches = routes.slice(next, next + count);
      const trunk = routes[next + count] as Route;
      next += count + 1;
      this.#finish(draft, ports[i] as Port, { branches, trunk });
    }
  }

  /**
   * How far from the middle of a premise's edge a relation heading so leaves it: several stand side by side, and beside those that
   * arrive at that edge, so that nobody takes a line that leaves for one that arrives.
   */
  #exit(draft: Draft, premise: number, heading: Heading): number {
    const ids = draft.relation.premises.filter((id) => this.#boxes.has(id));
    const among = this.#exits.get(exitKey(draft.relation.id, ids[premise] ?? '')) ?? 0;
    const box = draft.premises[premise] as Box;
    const arriving = this.#arrivals.get(box)?.[(heading + 2) % 4] ?? 0;
    if (arriving === 0) return heading % 2 === 0 ? among : 0;
    const room = (heading % 2 === 0 ? box.width : box.height) / 2 - EDGE_MARGIN;
    return Math.min(room, among + ((arriving + 1) / 2) * PORT_DISTANCE);
  }

  #countArrivals(box: Box, heading: Heading, count: number): void {
    const counts = this.#arrivals.get(box) ?? [0, 0, 0, 0];
    counts[heading] = count;
    this.#arrivals.set(box, counts);
  }

  #finish(draft: Draft, port: Port, { branches, trunk }: Lines): void {
    const { relation, junction } = draft;
    const whole = lengthOf(trunk.points);
    const signAt = junction === null ? this.#freeAlong(trunk, whole) : 0;
    const sign = junction?.at ?? pointAlong(trunk.points, signAt);
    const signBox = aroundPoint(sign, SIGN_RADIUS + 1);
    this.#signs.add(signBox);
    // Lines drawn later, which end on other lines, go around it.
    this.#grid.add(signBox);
    this.#drawn.set(relation.id, { trunk: trunk.points, signAt, ends: [] });
    const back = (point: Point) => this.#frame.back(point);
    const lines = [...branches, trunk];
    this.#drawings.push({
      id: relation.id,
      kind: relation.kind,
      look: lookOf(relation),
      onRelation: draft.target === null,
      polylines: lines.map((line) => line.points.map(back)),
      lines: lines.map((line) => pathBack(this.#frame, line.commands)),
      sign: back(sign),
      hiddenPremises: relation.premises.length - draft.premises.length,
      arrow: draft.target === null ? null : (arrowAt(port).map(back) as [Point, Point, Point]),
      dot: draft.target === null ? back(port.at) : null,
    });
  }

  /** Where on a line its sign stands: in the middle, or as near to it as no other sign, line or card is in the way. */
  #freeAlong(route: Route, whole: number): number {
    const isFree = (at: number, margin: number) => this.#isFree(pointAlong(route.points, at), SIGN_RADIUS + margin);
    const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map((share) => whole * share);
    const free = places.filter((at) => isFree(at, 6));
    const best = free.find((at) => !this.#isOnAnotherLine(pointAlong(route.points, at), route)) ?? free[0];
    if (best !== undefined) return best;
    const all = outwards(whole);
    return all.find((at) => isFree(at, 6)) ?? all.find((at) => isFree(at, 0)) ?? whole / 2;
  }

  #isOnAnotherLine(point: Point, own: Route): boolean {
    const around = aroundPoint(point, SIGN_RADIUS + 3);
    return this.#segments.overlapping(around).some(({ route, a, b }) => route !== own && segmentCrosses(a, b, around));
  }
}

/** Places along a line of that length, a few pixels apart, the middle first. */
function outwards(whole: number): number[] {
  const steps = Array.from({ length: Math.floor(whole / 2 / SIGN_STEP) + 1 }, (_, i) => i * SIGN_STEP);
  return steps.flatMap((away) => [whole / 2 - away, whole / 2 + away]);
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

/** Where a relation's line to its target begins: at its junction, or at its premise. */
function startOf(draft: Draft): Point {
  const premise = draft.premises[0] as Box;
  return draft.junction?.at ?? { x: centreX(premise), y: premise.y };
}

function startBox({ junction, premises }: Draft): Box {
  return junction === null ? (premises[0] as Box) : aroundPoint(junction.at, 0);
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

function ownCards({ premises, target }: Draft): Box[] {
  return target === null ? [...premises] : [...premises, target];
}

function aroundPoint(point: Point, margin: number): Box {
  return inflate({ ...point, width: 0, height: 0 }, margin);
}

/** A lone line leans towards where it comes from: straight if that is near, and else a little, which makes a flatter curve. */
function leanOf(aside: number): number {
  return Math.abs(aside) <= MOST_LEAN ? aside : Math.max(-MOST_LEAN, Math.min(MOST_LEAN, aside * 0.18));
}
