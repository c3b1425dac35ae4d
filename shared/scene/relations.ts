import { byOrder, type Debate } from '../model/debate.ts';
import type { Relation, RelationId, StatementId } from '../model/entities.ts';
import { BoxGrid } from './box-grid.ts';
import { lookOf } from './card-role.ts';
import { type Frame, pathBack } from './frame.ts';
import { bottom, boundsOfPoints, centreX, centreY, inflate, lengthOf, pointAlong, segmentCrosses } from './geometry.ts';
import { exitKey, exitsOf } from './routing/exits.ts';
import { ahead, CLEARANCE, type Heading, type Port } from './routing/orthogonal-path.ts';
import {
  ARROW_LENGTH,
  arrivalAt,
  arrowAt,
  edgePoint,
  junctionPort,
  LEAST_CHANNEL,
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
/** Pixels that the end of a lone line may stand off the middle of a card's edge. */
const MOST_LEAN = 28;
/** Of the room between a target and its linked premises, how far up from the premises their junction stands. */
const JUNCTION_RISE = 44;
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
  readonly junction: Point | null;
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
    const junction = premises.length > 1 ? this.#placeJunction(premises, target) : null;
    if (junction !== null) this.#grid.add(inflate({ ...junction, width: 0, height: 0 }, SIGN_RADIUS + 4));
    return { relation, premises, target, junction };
  }

  /** Above the middle of its premises, in the gap below the target; where a card is in the way, at the nearest free place. */
  #placeJunction(premises: readonly Box[], target: Box | null): Point {
    const x = premises.reduce((sum, box) => sum + centreX(box), 0) / premises.length;
    const top = Math.min(...premises.map((box) => box.y));
    const gap = target === null ? Infinity : top - bottom(target);
    const y = gap >= LEAST_CHANNEL ? top - Math.min(JUNCTION_RISE, gap / 2) : top - JUNCTION_RISE;
    for (let away = 0; away <= 600; away += 20) {
      for (const [dx, dy] of [
        [0, 0],
        [-1, 0],
        [1, 0],
        [0, -1],
        [0, 1],
      ] as const) {
        const place = { x: x + dx * away, y: y + dy * away };
        if (this.#isFree(place, SIGN_RADIUS + 4)) return place;
      }
    }
    return { x, y };
  }

  #isFree(point: Point, margin: number): boolean {
    const around = inflate({ ...point, width: 0, height: 0 }, margin);
    return this.#grid.overlapping(around).length === 0 && this.#signs.overlapping(around).length === 0;
  }

  /** Whether no card stands where a line would have to arrive. */
  #isOpen(port: Port): boolean {
    return this.#grid.overlapping(inflate(boundsOfPoints([port.at, ahead(port, -ARRIVAL)]), CLEARANCE)).length === 0;
  }

  /** The ends of relations at each card's edge, side by side in the order in which their starts stand. */
  #portsOnCards(drafts: readonly Draft[]): Port[] {
    const ports = new Map<Draft, Port>();
    const bySide = new Map<string, { draft: Draft; box: Box; heading: Heading }[]>();
    for (const draft of drafts) {
      if (draft.target === null) continue;
      const heading = arrivalAt(draft.target, startBox(draft));
      const key = `${(draft.relation.target as { statement: string }).statement} ${heading}`;
      const side = bySide.get(key) ?? [];
      side.push({ draft, box: draft.target, heading });
      bySide.set(key, side);
    }
    for (const side of bySide.values()) {
      for (const { box, heading } of side) this.#countArrivals(box, heading, side.length);
      const sideways = (side[0]?.heading ?? 0) % 2 === 1;
      const middle = sideways ? centreY : centreX;
      const start = (draft: Draft) => middle(startBox(draft));
      side.sort((a, b) => start(a.draft) - start(b.draft) || byOrder(a.draft.relation, b.draft.relation));
      side.forEach(({ draft, box, heading }, i) => {
        const room = (sideways ? box.height : box.width) - 40;
        const step = Math.min(PORT_DISTANCE, side.length > 1 ? Math.max(0, room) / (side.length - 1) : 0);
        const offset = (i - (side.length - 1) / 2) * step;
        const lean = side.length > 1 ? 0 : leanOf(start(draft) - middle(box));
        ports.set(draft, { at: edgePoint(box, heading, offset + lean), heading });
      });
    }
    return drafts.map((draft) => ports.get(draft) as Port);
  }

  #drawAll(drafts: readonly Draft[], ports: readonly Port[]): void {
    const wires: Wire[] = [];
    for (const [i, draft] of drafts.entries()) {
      const port = ports[i] as Port;
      const end = draft.target === null ? port : { ...port, at: ahead(port, -ARROW_LENGTH) };
      if (draft.junction === null) {
        const premise = draft.premises[0] as Box;
        wires.push(wireFrom(premise, end, (heading) => this.#exit(draft, 0, heading), premise === draft.target));
        continue;
      }
      const junction = draft.junction;
      for (const [j, premise] of draft.premises.entries()) {
        const exit = (heading: Heading) => this.#exit(draft, j, heading);
        const wire = wireFrom(premise, junctionPort(premise, junction), exit, false);
        wires.push({ ...wire, square: true });
      }
      const heading = draft.target === null ? 0 : arrivalAt(draft.target, startBox(draft));
      wires.push({ from: { at: ahead({ at: junction, heading }, SIGN_RADIUS), heading }, to: end });
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
    const sign = junction ?? pointAlong(trunk.points, signAt);
    const signBox = inflate({ ...sign, width: 0, height: 0 }, SIGN_RADIUS + 1);
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
    const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map((share) => whole * share);
    const free = places.filter((at) => this.#isFree(pointAlong(route.points, at), SIGN_RADIUS + 6));
    return free.find((at) => !this.#isOnAnotherLine(pointAlong(route.points, at), route)) ?? free[0] ?? whole / 2;
  }

  #isOnAnotherLine(point: Point, own: Route): boolean {
    const around = inflate({ ...point, width: 0, height: 0 }, SIGN_RADIUS + 3);
    return this.#segments.overlapping(around).some(({ route, a, b }) => route !== own && segmentCrosses(a, b, around));
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

/** Where a relation's line to its target begins: at its junction, or at its premise. */
function startOf(draft: Draft): Point {
  const premise = draft.premises[0] as Box;
  return draft.junction ?? { x: centreX(premise), y: premise.y };
}

function startBox({ junction, premises }: Draft): Box {
  return junction === null ? (premises[0] as Box) : { ...junction, width: 0, height: 0 };
}

/** A lone line leans towards where it comes from: straight if that is near, and else a little, which makes a flatter curve. */
function leanOf(aside: number): number {
  return Math.abs(aside) <= MOST_LEAN ? aside : Math.max(-MOST_LEAN, Math.min(MOST_LEAN, aside * 0.18));
}
