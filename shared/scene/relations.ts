import type { Relation, RelationId, StatementId } from '../model/entities.ts';
import { BoxGrid } from './box-grid.ts';
import { lookOf } from './card-role.ts';
import { type Frame, pathBack } from './frame.ts';
import {
  aroundPoint,
  boundsOfPoints,
  distance,
  flatten,
  inflate,
  lengthOf,
  pointAlong,
  roundedPath,
  segmentCrosses,
} from './geometry.ts';
import { longStretchesOf, routesApart } from './routing/apart.ts';
import { CardEnds } from './routing/card-ends.ts';
import { CheckedGrid } from './routing/checked-grid.ts';
import { type Draft, type Junction, startOf } from './routing/draft.ts';
import { placeJunction } from './routing/junction.ts';
import { isOpen } from './routing/open-end.ts';
import { ahead, type Port } from './routing/orthogonal-path.ts';
import { ARROW_LENGTH, arrowAt, portOnLine, type TargetLine } from './routing/ports.ts';
import { type Route, routeWires, STUB, type Wire } from './routing/route.ts';
import { SearchSpace } from './routing/search-space.ts';
import { sharedEnds } from './routing/shared-ends.ts';
import { type SharedLine, sharedLines, stretchesOf } from './routing/shared-lines.ts';
import { WireChooser } from './routing/wire-chooser.ts';
import type { Box, PathCommand, Point, RelationGeometry } from './scene.ts';
import { SignPlaces } from './sign-places.ts';
import { SIGN_RADIUS } from './signs.ts';
import type { RelationLook } from './theme.ts';

/** A relation's lines in the map's coordinates, ready to be coloured. */
export interface RelationDrawing extends RelationGeometry {
  readonly look: RelationLook;
  /** The lines that it draws itself: not the part of its way that another of its kind draws for both. */
  readonly lines: readonly (readonly PathCommand[])[];
  /**
   * The arrow's tip and the two corners behind it; null for a relation that ends on another, with a dot, or in a shared
   * line.
   */
  readonly arrow: readonly [Point, Point, Point] | null;
  /** The end on another relation's line. */
  readonly dot: Point | null;
}

/** Pixels between the ends of a line beyond which no other way is tried for it: nobody sees both of them at once. */
const FAR = 8000;
/** Radius of the corners of shared lines, in pixels: signs stand near them. */
const SHARED_RADIUS = 10;

/**
 * Lays the lines of `relations` (targets first, as `drawnRelations` gives them) around the cards. `check` is called often; an
 * error that it throws ends the work.
 */
export function drawRelations(
  relations: readonly Relation[],
  cards: ReadonlyMap<StatementId, Box>,
  frame: Frame,
  check: () => void = () => {},
): RelationDrawing[] {
  return new RelationDrawer(relations, cards, frame, { check }).draw();
}

/**
 * Draws the lines of `relations` as `drawRelations` does, except that they go around no card: in a small part of its time,
 * for a moment, until the lines themselves are there.
 */
export function sketchRelations(
  relations: readonly Relation[],
  cards: ReadonlyMap<StatementId, Box>,
  frame: Frame,
): RelationDrawing[] {
  return new RelationDrawer(relations, cards, frame, { isSketch: true }).draw();
}

/** The lines routed for one relation: one from each premise, and for linked premises the trunk from the junction. */
interface Lines {
  readonly branches: readonly Route[];
  readonly trunk: Route;
}

class RelationDrawer {
  readonly #relations: readonly Relation[];
  readonly #boxes: ReadonlyMap<StatementId, Box>;
  readonly #cards: BoxGrid<Box>;
  /** The cards, and what stands between them: junctions and signs. */
  readonly #grid: BoxGrid<Box>;
  readonly #frame: Frame;
  /** The relations on which others end. */
  readonly #attacked: ReadonlySet<RelationId>;
  readonly #chooser: WireChooser;
  readonly #signs = new BoxGrid<Box>();
  readonly #space = new SearchSpace();
  readonly #signPlaces = new SignPlaces((point, margin) => this.#isFree(point, margin));
  readonly #ends: CardEnds;
  /** The stretches of lines that others run beside. */
  readonly #lines = new BoxGrid<Box>();
  readonly #drawn = new Map<RelationId, TargetLine>();
  readonly #drawings: RelationDrawing[] = [];

  constructor(
    relations: readonly Relation[],
    cards: ReadonlyMap<StatementId, Box>,
    frame: Frame,
    { check = () => {}, isSketch = false }: { readonly check?: () => void; readonly isSketch?: boolean },
  ) {
    this.#relations = relations;
    this.#boxes = new Map([...cards].map(([id, box]) => [id, frame.box(box)] as const));
    const obstacles = isSketch ? [] : [...this.#boxes.values()];
    this.#cards = new CheckedGrid(obstacles, check);
    this.#grid = new CheckedGrid(obstacles, check);
    this.#frame = frame;
    this.#attacked = new Set(relations.flatMap(({ target }) => ('relation' in target ? [target.relation] : [])));
    this.#ends = new CardEnds(relations, this.#boxes, this.#cards);
    this.#chooser = new WireChooser(
      this.#grid,
      (draft, premise, heading) => this.#ends.exit(draft, premise, heading),
      (port) => this.#isTaken(port),
      this.#space,
    );
  }

  draw(): RelationDrawing[] {
    const onCards = this.#relations.filter((r) => 'statement' in r.target).map((r) => this.#draft(r));
    const shared = sharedLines(
      onCards,
      this.#grid,
      (draft) => this.#ends.leavingAside(draft, 0),
      ({ relation }) => this.#attacked.has(relation.id),
    );
    this.#drawShared(shared);
    const others = onCards.filter((draft) => !shared.has(draft));
    this.#drawAll(others, this.#ends.portsOf(others, this.#chooser));
    // Those on one relation after those on another: each may end on one before.
    for (const [target, relations] of Map.groupBy(this.#relations, ({ target: on }) =>
      'relation' in on ? on.relation : null,
    )) {
      const on = target === null ? undefined : this.#drawn.get(target);
      if (on === undefined) continue;
      const shared = new Set<Relation>();
      for (const alike of Map.groupBy(relations, lookOf).values()) this.#drawSharedEnds(alike, on, shared);
      for (const relation of relations) {
        if (shared.has(relation)) continue;
        const draft = this.#draft(relation);
        this.#drawAll([draft], [portOnLine(on, startOf(draft), (port) => this.#isOpen(port))]);
      }
    }
    const order = new Map(this.#relations.map(({ id }, i) => [id, i] as const));
    return this.#drawings.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  }

  /** Draws relations of one look, with one premise each, that can end at one point of another's line, and adds them to those that are `drawn`. */
  #drawSharedEnds(relations: readonly Relation[], on: TargetLine, drawn: Set<Relation>): void {
    const drafts = new Map<Box, Draft>();
    for (const relation of relations) {
      const [premise, ...others] = relation.premises.flatMap((id) => this.#boxes.get(id) ?? []);
      if (premise === undefined || others.length > 0 || drafts.has(premise)) continue;
      drafts.set(premise, { relation, premises: [premise], target: null, junction: null });
    }
    const ends = sharedEnds([...drafts.keys()], on, { grid: this.#grid, lines: this.#lines });
    if (ends === null) return;
    on.ends.push(ends.at);
    let isFirst = true;
    for (const [premise, { whole, branch, drawsWhole }] of ends.lines) {
      const own = drawsWhole ? whole : branch;
      const trunk = routeAlong(own);
      this.#signPlaces.keepOff(trunk);
      for (const stretch of stretchesOf(own)) this.#lines.add(stretch);
      const line = { whole, own, branch, tip: ends.at, hasArrow: isFirst };
      const draft = drafts.get(premise) as Draft;
      this.#finish(draft, { at: ends.at, heading: 0 }, { branches: [], trunk }, line);
      drawn.add(draft.relation);
      isFirst = false;
    }
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
    const place = placeJunction(premises, aim, (point, margin) => this.#isFree(point, margin));
    const box = aroundPoint(place.at, SIGN_RADIUS + 4);
    this.#grid.add(box);
    return { ...place, box };
  }

  #isFree(point: Point, margin: number): boolean {
    const around = aroundPoint(point, margin);
    return !this.#grid.some(around, always) && !this.#signs.some(around, always);
  }

  /** Tells whether another line runs where one would have to leave. */
  #isTaken(port: Port): boolean {
    const first = boundsOfPoints([ahead(port, 2), ahead(port, STUB)]);
    const isUpright = port.heading % 2 === 0;
    return this.#lines.overlapping(inflate(first, 5)).some(({ width, height }) => height > width === isUpright);
  }

  /** Tells whether no card stands where a line would have to arrive. */
  #isOpen(port: Port): boolean {
    return isOpen(port, this.#grid);
  }

  /** Draws shared lines with the branches of their junctions, before all others, which run beside them and around their signs. */
  #drawShared(shared: ReadonlyMap<Draft, SharedLine>): void {
    const lines = [...shared].map(([draft, line]) => ({ draft, line, trunk: routeAlong(line.own) }));
    for (const { draft, line, trunk } of lines) {
      this.#ends.takeShared(draft.target as Box, line.tip.x);
      this.#signPlaces.keepOff(trunk);
      for (const stretch of stretchesOf(line.own)) this.#lines.add(stretch);
    }
    const wires = lines.flatMap(({ draft }) => {
      const { junction } = draft;
      if (junction === null) return [];
      return draft.premises.map((_, i) => this.#chooser.branch(draft, junction, i, junction.beside ?? 0));
    });
    const branches = routeWires(wires, this.#grid, this.#lines, this.#space);
    for (const branch of branches) this.#signPlaces.keepOff(branch);
    let next = 0;
    for (const { draft, line, trunk } of lines) {
      const count = draft.junction === null ? 0 : draft.premises.length;
      const own = branches.slice(next, next + count);
      next += count;
      for (const { points } of own) for (const stretch of stretchesOf(points)) this.#lines.add(stretch);
      this.#finish(draft, { at: line.tip, heading: 0 }, { branches: own, trunk }, line);
    }
  }

  #drawAll(drafts: readonly Draft[], ports: readonly Port[]): void {
    const wires: Wire[] = [];
    for (const [i, draft] of drafts.entries()) {
      const port = ports[i] as Port;
      const end = draft.target === null ? port : { ...port, at: ahead(port, -ARROW_LENGTH) };
      if (draft.junction === null) {
        wires.push(this.#chooser.lone(draft, end));
        continue;
      }
      const trunk = this.#chooser.trunk(draft, draft.junction, end);
      for (const j of draft.premises.keys())
        wires.push(this.#chooser.branch(draft, draft.junction, j, trunk.from.heading));
      wires.push(trunk);
    }
    const routes = this.#apart(wires, routeWires(wires, this.#grid, this.#lines, this.#space));
    const starts = startsOf(drafts);
    for (const [i, draft] of drafts.entries()) {
      const at = starts[i] as number;
      const route = routes[at] as Route;
      const { from, to } = wires[at] as Wire;
      if (draft.junction !== null || draft.premises[0] === draft.target || distance(from.at, to.at) > FAR) continue;
      if (this.#isUnderCard(route)) routes[at] = this.#otherWay(draft, to) ?? route;
    }
    for (const route of routes) this.#signPlaces.keepOff(route);
    let next = 0;
    for (const [i, draft] of drafts.entries()) {
      const count = draft.junction === null ? 0 : draft.premises.length;
      const branches = routes.slice(next, next + count);
      const trunk = routes[next + count] as Route;
      next += count + 1;
      this.#finish(draft, ports[i] as Port, { branches, trunk });
    }
  }

  /** Returns the shortest way of a relation with one premise that runs under no card; null when there is none. */
  #otherWay(draft: Draft, end: Port): Route | null {
    let shortest: Route | null = null;
    let least = Infinity;
    for (const wire of this.#chooser.ways(draft, end)) {
      // No way is shorter than straight ahead.
      if (distance(wire.from.at, wire.to.at) >= least) continue;
      for (const route of routeWires([wire], this.#grid, this.#lines, this.#space)) {
        const length = lengthOf(route.points);
        if (length >= least || this.#isUnderCard(route)) continue;
        shortest = route;
        least = length;
      }
    }
    return shortest;
  }

  #isUnderCard({ points }: Route): boolean {
    return points.some((point, i) => {
      const before = points[i - 1];
      if (before === undefined) return false;
      const area = boundsOfPoints([before, point]);
      return this.#cards.some(area, (card) => segmentCrosses(before, point, inflate(card, -1)));
    });
  }

  /** Gives routes that run on top of another line a way of their own, and records all of them for others to run beside. */
  #apart(wires: readonly Wire[], routes: readonly Route[]): Route[] {
    const apart = routesApart(wires, routes, this.#grid, this.#lines, this.#space);
    for (const { points } of apart) for (const stretch of longStretchesOf(points)) this.#lines.add(stretch);
    return apart;
  }

  #finish(draft: Draft, port: Port, { branches, trunk }: Lines, shared: SharedLine | null = null): void {
    const { relation, junction } = draft;
    const own = shared?.branch ?? trunk.points;
    const isAttacked = shared !== null && this.#attacked.has(relation.id);
    const signAt = junction === null ? this.#signPlaces.placeOn(own, trunk, isAttacked) : 0;
    const sign = junction?.at ?? pointAlong(own, signAt);
    const signBox = aroundPoint(sign, SIGN_RADIUS + 1);
    this.#signs.add(signBox);
    // Lines drawn later, which end on other lines, go around it.
    this.#grid.add(signBox);
    const isOverBranches = junction !== null && junction.beside === null;
    this.#drawn.set(relation.id, { trunk: own, signAt, isOverBranches, ends: [] });
    const back = (point: Point) => this.#frame.back(point);
    const lines = [...branches, trunk];
    this.#drawings.push({
      id: relation.id,
      kind: relation.kind,
      look: lookOf(relation),
      onRelation: draft.target === null,
      polylines: [...branches.map((line) => line.points), shared?.whole ?? trunk.points].map((line) => line.map(back)),
      lines: lines.map((line) => pathBack(this.#frame, line.commands)),
      sign: back(sign),
      hiddenPremises: relation.premises.length - draft.premises.length,
      arrow:
        draft.target === null || shared?.hasArrow === false ? null : (arrowAt(port).map(back) as [Point, Point, Point]),
      dot: draft.target === null && shared?.hasArrow !== false ? back(port.at) : null,
    });
  }
}

function always(): boolean {
  return true;
}

/** Returns where among the wires of `drafts`, as they are drawn one after the other, those of each begin. */
function startsOf(drafts: readonly Draft[]): number[] {
  let next = 0;
  return drafts.map(({ junction, premises }) => {
    const start = next;
    next += junction === null ? 1 : premises.length + 1;
    return start;
  });
}

function routeAlong(points: readonly Point[]): Route {
  const commands = roundedPath(points, SHARED_RADIUS);
  return { commands, points: flatten(commands) };
}
