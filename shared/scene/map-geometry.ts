import { sameValue } from '../model/change.ts';
import type { Debate } from '../model/debate.ts';
import type { Direction, MapId, Placement, Relation, RelationId, StatementId } from '../model/entities.ts';
import type { Typesetter } from '../text/text.ts';
import { BoxGrid } from './box-grid.ts';
import type { CardLayout } from './card.ts';
import { CardLayouts, type CardToLayOut } from './card-layouts.ts';
import { roleOf } from './card-role.ts';
import { drawnRelations } from './drawn-relations.ts';
import { foldingOf } from './folding.ts';
import { frameOf } from './frame.ts';
import { bottom, boundsOf, inflate, right } from './geometry.ts';
import { drawRelations, type RelationDrawing, sketchRelations } from './relations.ts';
import type { Box, Point } from './scene.ts';

/** A card in its place on a map. */
export interface PlacedCard {
  readonly placement: Placement;
  readonly layout: CardLayout;
  readonly box: Box;
}

/** The cards of a map by id and by place: `grid` holds the boxes that `byId` returns. */
export interface PlacedCards {
  readonly byId: { get(id: StatementId): Box | undefined };
  readonly grid: BoxGrid<Box>;
  /** Returns the statement whose box in the grid this is. */
  idOf(box: Box): StatementId | undefined;
}

/**
 * The most lines that are led around the cards at once without being felt, when a map is opened and with an edit, which
 * may be one of many moves of a hand; more are sketched for the moment.
 */
const MOST_ROUTED = { opening: 60, edit: 24 };

/** The most lines that are sketched at once without being felt; more are left to `drawIn` and `takeLines`. */
const MOST_SKETCHED = 400;

/** The most relations that are drawn at once because they share lines with one that changed. */
const MOST_SIBLINGS = 12;

/** The most cards that are measured at once when they are new; of more, the sizes are guessed until they are measured. */
const MOST_MEASURED = 300;

/** The most cards in sight that are measured at once; where there are more, they are too small to be read. */
const MOST_IN_SIGHT = 600;

/** Everything that lines depend on, as plain values that can be sent to another thread. */
export interface LineRequest {
  /** Names the state of the map that the request is for. */
  readonly version: number;
  readonly relations: readonly Relation[];
  readonly boxes: ReadonlyMap<StatementId, Box>;
  readonly direction: Direction;
}

/**
 * The cards and lines of a map that is being edited, in the map's own coordinates. Objects that did not change are
 * kept, so that whoever draws them sees at once what to draw again. `update` is quick: it lays out the cards that
 * changed and draws the lines that lead to or from them; it only sketches them where they are many, and leaves them out
 * where they are very many. Other lines may have to make room; `pendingLines` and `takeLines` have all of them drawn as
 * an export will, in another thread if need be.
 */
export class MapGeometry {
  #cards: ReadonlyMap<StatementId, PlacedCard> = new Map();
  #drawings: ReadonlyMap<RelationId, RelationDrawing> = new Map();
  readonly #layouts = new CardLayouts();
  /** What the map was last made of. */
  #made: Made | null = null;
  #foldedUnder: ReadonlyMap<StatementId, number> = new Map();
  #relations: readonly Relation[] = [];
  #direction: Direction = 'down';
  #grid = new BoxGrid<Box>();
  readonly #ids = new WeakMap<Box, StatementId>();
  #areLinesDrawn = true;
  #version = 0;

  /** In the order in which they were placed. */
  get cards(): ReadonlyMap<StatementId, PlacedCard> {
    return this.#cards;
  }

  /** Targets before what is aimed at them. */
  get relations(): ReadonlyMap<RelationId, RelationDrawing> {
    return this.#drawings;
  }

  /** True if there are relations without any line yet, because there were too many to draw at once. */
  get lacksLines(): boolean {
    return this.#drawings.size < this.#relations.length;
  }

  /** True if all lines are as an export would draw them. */
  get isSettled(): boolean {
    return this.#areLinesDrawn;
  }

  /** The area that the cards and lines take up; undefined for an empty map. */
  get bounds(): Box | undefined {
    if (this.#cards.size === 0) return undefined;
    return boundsOf([...this.#cards.values()].map((card) => card.box));
  }

  /** True unless the sizes of cards out of sight are guessed. */
  get isMeasured(): boolean {
    return this.#layouts.rough.size === 0;
  }

  /** The cards by id and by place, as `placeBox` and `placeInOrder` ask for them; all are measured for it. */
  get placed(): PlacedCards {
    this.measureMore(Infinity);
    return {
      byId: { get: (id) => this.#cards.get(id)?.box },
      grid: this.#grid,
      idOf: (box) => this.#ids.get(box),
    };
  }

  /**
   * Takes over a map from `debate`; the sizes of very many new cards are guessed, until `measureIn` or `measureMore` measures them. With the cards in `moved` at other places (while they are dragged, say). Throws
   * `NotFound` for an unknown map.
   */
  update(
    debate: Debate,
    mapId: MapId,
    typesetter: Typesetter,
    moved: ReadonlyMap<StatementId, Point> = new Map(),
  ): void {
    const { direction } = debate.get('map', mapId);
    const { visible, foldedUnder } = foldingOf(debate, mapId);
    const relations = drawnRelations(debate, (id) => visible.has(id));
    const drawn = new Set(relations.map((relation) => relation.id));
    const made = { debate, typesetter, drawn, moved };
    this.#made = made;
    this.#foldedUnder = foldedUnder;
    const unmeasured = [...visible.keys()].filter((id) => !this.#layouts.isMeasured(id, typesetter)).length;
    const cards = new Map<StatementId, PlacedCard>();
    for (const [id, placement] of visible) {
      cards.set(id, this.#layOut(made, placement, unmeasured > MOST_MEASURED));
    }
    this.#layouts.keepOnly(visible, typesetter);
    const known = direction === this.#direction ? this.#relations : [];
    this.#direction = direction;
    this.#replace(cards, relations, known);
  }

  /**
   * Does the work of `update` when nothing changed but these statements themselves, none of which came or went: their
   * text, say. It takes no longer on a large map than on a small one, except for the lines of a card that grew.
   */
  updateStatements(
    debate: Debate,
    statements: Iterable<StatementId>,
    typesetter: Typesetter,
    moved: ReadonlyMap<StatementId, Point> = new Map(),
  ): void {
    const made = { debate, typesetter, drawn: this.#made?.drawn ?? NONE, moved };
    this.#made = made;
    this.#layOutAgain(made, [...statements]);
  }

  /** Measures the cards in an area whose sizes are guessed, if they can be read there. Returns whether there were any. */
  measureIn(area: Box): boolean {
    if (this.#made === null || this.isMeasured) return false;
    const { rough } = this.#layouts;
    const near = this.#grid.overlapping(area).flatMap((box) => this.#ids.get(box) ?? []);
    const here = near.filter((id) => rough.has(id) && this.#cards.has(id));
    if (here.length === 0 || here.length > MOST_IN_SIGHT) return false;
    this.#layOutAgain(this.#made, here);
    return true;
  }

  /**
   * Measures as many cards whose sizes are guessed, and shows all that were once the last of them is measured. Returns whether that is so.
   */
  measureMore(count: number): boolean {
    if (this.#made === null || this.isMeasured) return false;
    const made = this.#made;
    let left = count;
    for (const id of this.#layouts.rough) {
      const placement = this.#cards.get(id)?.placement;
      if (placement === undefined || this.#layouts.isAhead(id)) continue;
      if (left-- <= 0) return false;
      this.#layouts.measureAhead(this.#cardOf(made, id), made.typesetter);
    }
    this.#layOutAgain(made, [...this.#layouts.rough]);
    return true;
  }

  /**
   * Draws lines that are missing at once, those of the cards in an area: sketched where they are many, and none where
   * they are very many. Returns whether it drew any.
   */
  drawIn(area: Box): boolean {
    if (!this.lacksLines) return false;
    const near = new Set(this.#grid.overlapping(area).flatMap((box) => this.#ids.get(box) ?? []));
    const isNear = (relation: Relation) => endsOf(relation).some((id) => near.has(id));
    const missing = this.#relations.filter((relation) => !this.#drawings.has(relation.id) && isNear(relation));
    if (missing.length === 0 || missing.length > MOST_SKETCHED) return false;
    const wanted = withTargets(new Set(missing.map(({ id }) => id)), this.#relations);
    const drawn = this.#drawn(wanted, this.#relations, MOST_ROUTED.opening);
    const before = this.#drawings;
    const drawings = this.#relations.flatMap(({ id }) => before.get(id) ?? drawn.get(id) ?? []);
    this.#drawings = new Map(drawings.map((drawing) => [drawing.id, drawing] as const));
    return true;
  }

  /** The request for `drawRelations` to draw all lines as they should be, in another thread; null when they are. */
  get pendingLines(): LineRequest | null {
    this.measureMore(Infinity);
    if (this.#areLinesDrawn) return null;
    const boxes = boxesOf(this.#cards);
    return { version: this.#version, relations: this.#relations, boxes, direction: this.#direction };
  }

  /**
   * Takes over the lines that were drawn for `pendingLines`, unless the map has changed meanwhile. Returns whether a line
   * changed.
   */
  takeLines(version: number, drawn: readonly RelationDrawing[]): boolean {
    if (version !== this.#version || this.#areLinesDrawn) return false;
    this.#areLinesDrawn = true;
    const before = this.#drawings;
    this.#drawings = new Map(drawn.map((drawing) => [drawing.id, kept(before.get(drawing.id), drawing)] as const));
    return [...this.#drawings].some(([id, drawing]) => before.get(id) !== drawing);
  }

  /**
   * Finds the card at a point of the map; otherwise the nearest one that is no more than `reach` pixels of the map
   * away.
   */
  cardAt(point: Point, reach = 0): StatementId | undefined {
    const near = new Set(this.#grid.overlapping(inflate({ ...point, width: 0.01, height: 0.01 }, reach)));
    let nearest: StatementId | undefined;
    let least = Infinity;
    for (const { placement, box } of this.#cards.values()) {
      if (!near.has(box)) continue;
      const away = distanceToBox(box, point);
      // The last of equals is drawn on top.
      if (away <= least) [nearest, least] = [placement.statement, away];
    }
    return nearest;
  }

  #layOutAgain(made: Made, statements: readonly StatementId[]): void {
    const cards = new Map(this.#cards);
    for (const id of statements) {
      const placement = cards.get(id)?.placement;
      if (placement !== undefined) cards.set(id, this.#layOut(made, placement, false));
    }
    this.#replace(cards, this.#relations, this.#relations, statements);
  }

  #cardOf({ debate, drawn }: Made, id: StatementId): CardToLayOut {
    const role = roleOf(debate, debate.get('statement', id), (relation) => drawn.has(relation.id));
    return { debate, id, role, folded: this.#foldedUnder.get(id) ?? 0 };
  }

  /** Lays out a card in its place; returns the same card if nothing of it changed. */
  #layOut(made: Made, placement: Placement, mayBeRough: boolean): PlacedCard {
    const id = placement.statement;
    const before = this.#cards.get(id);
    const layout = this.#layouts.of(this.#cardOf(made, id), made.typesetter, mayBeRough);
    const { x, y } = made.moved.get(id) ?? placement;
    const box = { x, y, width: layout.width, height: layout.height };
    const isThere = before !== undefined && sameBox(before.box, box);
    if (isThere && before.layout === layout && before.placement === placement) return before;
    // The grid knows boxes, not cards: for a card that stays in place, keep the box that is in the grid.
    const kept = isThere ? before.box : box;
    this.#ids.set(kept, id);
    return { placement, layout, box: kept };
  }

  /** Takes over cards, all but those of `edited` known before, and relations, of which `known` were drawn before. */
  #replace(
    cards: ReadonlyMap<StatementId, PlacedCard>,
    relations: readonly Relation[],
    known: readonly Relation[],
    edited?: Iterable<StatementId>,
  ): void {
    const changed = edited === undefined ? changedBoxes(this.#cards, cards) : changedAmong(edited, this.#cards, cards);
    this.#cards = cards;
    if (changed.size > 0) this.#grid = new BoxGrid([...cards.values()].map((card) => card.box));
    if (changed.size > 0 || relations !== known) this.#drawTouched(relations, known, changed);
    this.#relations = relations;
  }

  /**
   * Draws relations that are new or touch a changed card, and those that hang on them; all others keep their lines for
   * now.
   */
  #drawTouched(relations: readonly Relation[], known: readonly Relation[], changed: ReadonlySet<StatementId>): void {
    const isKnown = new Set(known);
    const touched = new Set<RelationId>();
    for (const relation of relations) {
      // What has no lines yet is left to `drawIn`.
      if (isKnown.has(relation) && !this.#drawings.has(relation.id)) continue;
      const isTouched =
        !isKnown.has(relation) ||
        endsOf(relation).some((id) => changed.has(id)) ||
        ('relation' in relation.target && touched.has(relation.target.relation));
      if (isTouched) touched.add(relation.id);
    }
    if (touched.size < relations.length) withSiblings(touched, relations);
    const wanted = withTargets(touched, relations);
    const mostRouted = known.length === 0 ? MOST_ROUTED.opening : MOST_ROUTED.edit;
    if (touched.size > 0 || changed.size > 0 || relations.length !== known.length) {
      this.#version += 1;
      this.#areLinesDrawn = wanted.size === relations.length && wanted.size <= mostRouted;
    }
    const fresh = touched.size > MOST_SKETCHED ? NONE : this.#drawn(wanted, relations, mostRouted);
    const before = this.#drawings;
    const drawings = new Map<RelationId, RelationDrawing>();
    for (const { id } of relations) {
      const drawing = touched.has(id) ? fresh.get(id) : before.get(id);
      if (drawing !== undefined) drawings.set(id, kept(before.get(id), drawing));
    }
    this.#drawings = drawings;
  }

  #drawn(
    wanted: ReadonlySet<RelationId>,
    relations: readonly Relation[],
    mostRouted: number,
  ): ReadonlyMap<RelationId, RelationDrawing> {
    if (wanted.size === 0) return NONE;
    const those = relations.filter((relation) => wanted.has(relation.id));
    const draw = those.length > mostRouted ? sketchRelations : drawRelations;
    const drawings = draw(those, boxesOf(this.#cards), frameOf(this.#direction));
    return new Map(drawings.map((drawing) => [drawing.id, drawing] as const));
  }
}

const NONE: ReadonlyMap<RelationId, RelationDrawing> = new Map();

/** What the cards of a map are made of. */
interface Made {
  readonly debate: Debate;
  readonly typesetter: Typesetter;
  /** The relations that are on the map. */
  readonly drawn: { has(relation: RelationId): boolean };
  readonly moved: ReadonlyMap<StatementId, Point>;
}

function changedBoxes(
  before: ReadonlyMap<StatementId, PlacedCard>,
  after: ReadonlyMap<StatementId, PlacedCard>,
): Set<StatementId> {
  const changed = new Set<StatementId>();
  for (const [id, card] of after) {
    const old = before.get(id);
    if (old === card) continue;
    if (old === undefined || !sameBox(old.box, card.box)) changed.add(id);
  }
  for (const id of before.keys()) if (!after.has(id)) changed.add(id);
  return changed;
}

/** Returns those of the cards on a map whose boxes are others than before. */
function changedAmong(
  statements: Iterable<StatementId>,
  before: ReadonlyMap<StatementId, PlacedCard>,
  after: ReadonlyMap<StatementId, PlacedCard>,
): Set<StatementId> {
  const changed = new Set<StatementId>();
  for (const id of statements) {
    const [old, card] = [before.get(id), after.get(id)];
    if (old !== undefined && card !== undefined && !sameBox(old.box, card.box)) changed.add(id);
  }
  return changed;
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function distanceToBox(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.x - x, 0, x - right(box)), Math.max(box.y - y, 0, y - bottom(box)));
}

function endsOf({ premises, target }: Relation): readonly StatementId[] {
  return 'statement' in target ? [...premises, target.statement] : premises;
}

function boxesOf(cards: ReadonlyMap<StatementId, PlacedCard>): Map<StatementId, Box> {
  const boxes = new Map<StatementId, Box>();
  for (const [id, card] of cards) boxes.set(id, card.box);
  return boxes;
}

/**
 * Adds the relations that bear on the same statements as those in `touched`, and those that hang on them: they share
 * lines. If that would be many, nothing is added: they follow when all lines are drawn.
 */
function withSiblings(touched: Set<RelationId>, relations: readonly Relation[]): void {
  const targets = new Set<StatementId>();
  for (const { id, target } of relations) if (touched.has(id) && 'statement' in target) targets.add(target.statement);
  const added = new Set<RelationId>();
  for (const { id, target } of relations) {
    if (touched.has(id)) continue;
    if ('statement' in target ? targets.has(target.statement) : added.has(target.relation)) added.add(id);
  }
  if (added.size <= MOST_SIBLINGS) for (const id of added) touched.add(id);
}

/** Adds the relations on which lines of `touched` end: they have to be drawn too. */
function withTargets(touched: ReadonlySet<RelationId>, relations: readonly Relation[]): Set<RelationId> {
  const wanted = new Set(touched);
  for (const { id, target } of relations.toReversed()) {
    if (wanted.has(id) && 'relation' in target) wanted.add(target.relation);
  }
  return wanted;
}

/** Returns the earlier drawing if the new one is the same. */
function kept(before: RelationDrawing | undefined, after: RelationDrawing): RelationDrawing {
  return before !== undefined && sameValue(before, after) ? before : after;
}
