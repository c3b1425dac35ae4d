import type { Debate } from '../model/debate.ts';
import type { MapId, Placement, RelationId, StatementId } from '../model/entities.ts';
import type { Typesetter } from '../text/text.ts';
import { BoxGrid } from './box-grid.ts';
import type { CardLayout } from './card.ts';
import { CardLayouts, type CardToLayOut } from './card-layouts.ts';
import { roleOf } from './card-role.ts';
import { drawnRelations } from './drawn-relations.ts';
import { foldingOf } from './folding.ts';
import { bottom, boundsOf, inflate, right } from './geometry.ts';
import { type LineRequest, MapLines } from './map-lines.ts';
import type { RelationDrawing } from './relations.ts';
import { withReplaced } from './replaced-map.ts';
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

/** The most cards that are measured at once when they are new; of more, the sizes are guessed until they are measured. */
const MOST_MEASURED = 300;

/** The most cards in sight that are measured at once; where there are more, they are too small to be read. */
const MOST_IN_SIGHT = 600;

/**
 * The cards and lines of a map that is being edited, in the map's own coordinates. Objects that did not change are
 * kept, so that whoever draws them sees at once what to draw again. `update` is quick: it lays out the cards that
 * changed and draws the lines that lead to or from them; it only sketches them where they are many, and leaves them out
 * where they are very many. Other lines may have to make room; `pendingLines` and `takeLines` have all of them drawn as
 * an export will, in another thread if need be.
 */
export class MapGeometry {
  #cards: ReadonlyMap<StatementId, PlacedCard> = new Map();
  readonly #layouts = new CardLayouts();
  /** What the map was last made of. */
  #made: Made | null = null;
  #foldedUnder: ReadonlyMap<StatementId, number> = new Map();
  #grid = new BoxGrid<Box>();
  readonly #ids = new WeakMap<Box, StatementId>();
  readonly #lines = new MapLines({
    boxOf: (id) => this.#cards.get(id)?.box,
    within: (area) => this.#within(area),
    all: () => new Map(this.#cards.entries().map(([id, { box }]) => [id, box] as const)),
  });

  /** In the order in which they were placed. */
  get cards(): ReadonlyMap<StatementId, PlacedCard> {
    return this.#cards;
  }

  /** Targets before what is aimed at them. */
  get relations(): ReadonlyMap<RelationId, RelationDrawing> {
    return this.#lines.drawings;
  }

  /** True if there are relations without any line yet, because there were too many to draw at once. */
  get lacksLines(): boolean {
    return this.#lines.areLacking;
  }

  /** True if all lines are as an export would draw them. */
  get isSettled(): boolean {
    return this.#lines.areSettled;
  }

  /** The area that the cards and lines take up; undefined for an empty map. */
  get bounds(): Box | undefined {
    if (this.#cards.size === 0) return undefined;
    return boundsOf(this.#cards.values().map((card) => card.box));
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
    const changed = changedBoxes(this.#cards, cards);
    this.#take(cards, changed);
    this.#lines.update(relations, direction, changed);
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
    const made = { debate, typesetter, drawn: this.#made?.drawn ?? new Set<RelationId>(), moved };
    this.#made = made;
    this.#layOutAgain(made, statements);
  }

  /**
   * Shows the cards in `moved` elsewhere, such as where they are held, and all others in their own places. Looks at no other card: it
   * is asked for every frame of a drag.
   */
  move(moved: ReadonlyMap<StatementId, Point>): void {
    if (this.#made === null) return;
    const made = { ...this.#made, moved };
    const elsewhere = new Set([...this.#made.moved.keys(), ...moved.keys()]);
    this.#made = made;
    this.#replaceSome(elsewhere, ({ placement, layout }) => this.#place(made, placement, layout));
  }

  /** Measures the cards in an area whose sizes are guessed, if they can be read there. Returns whether there were any. */
  measureIn(area: Box): boolean {
    if (this.#made === null || this.isMeasured) return false;
    const { rough } = this.#layouts;
    const here = this.#within(area).flatMap(([id]) => (rough.has(id) ? [id] : []));
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
    return this.lacksLines && this.#lines.drawAt(new Map(this.#within(area)));
  }

  /** The request for `drawRelations` to draw all lines as they should be, in another thread; null when they are. */
  get pendingLines(): LineRequest | null {
    this.measureMore(Infinity);
    return this.#lines.request;
  }

  /**
   * Takes over the lines that were drawn for `pendingLines`, unless the map has changed meanwhile. Returns whether a line
   * changed.
   */
  takeLines(version: number, drawn: readonly RelationDrawing[]): boolean {
    return this.#lines.take(version, drawn);
  }

  /**
   * Finds the card at a point of the map; otherwise the nearest one that is no more than `reach` pixels of the map
   * away.
   */
  cardAt(point: Point, reach = 0): StatementId | undefined {
    const near = new Set(this.#grid.overlapping(inflate({ ...point, width: 0.01, height: 0.01 }, reach)));
    if (near.size === 0) return undefined;
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

  #layOutAgain(made: Made, statements: Iterable<StatementId>): void {
    this.#replaceSome(statements, ({ placement }) => this.#layOut(made, placement, false));
  }

  #cardOf({ debate, drawn }: Made, id: StatementId): CardToLayOut {
    const role = roleOf(debate, debate.get('statement', id), (relation) => drawn.has(relation.id));
    return { debate, id, role, folded: this.#foldedUnder.get(id) ?? 0 };
  }

  /** Lays out a card in its place; returns the same card if nothing of it changed. */
  #layOut(made: Made, placement: Placement, mayBeRough: boolean): PlacedCard {
    const layout = this.#layouts.of(this.#cardOf(made, placement.statement), made.typesetter, mayBeRough);
    return this.#place(made, placement, layout);
  }

  #place(made: Made, placement: Placement, layout: CardLayout): PlacedCard {
    const id = placement.statement;
    const before = this.#cards.get(id);
    const { x, y } = made.moved.get(id) ?? placement;
    const box = { x, y, width: layout.width, height: layout.height };
    const isThere = before !== undefined && sameBox(before.box, box);
    if (isThere && before.layout === layout && before.placement === placement) return before;
    // The grid knows boxes, not cards: for a card that stays in place, keep the box that is in the grid.
    const kept = isThere ? before.box : box;
    this.#ids.set(kept, id);
    return { placement, layout, box: kept };
  }

  /** Takes over other cards for some, without a look at all others. */
  #replaceSome(statements: Iterable<StatementId>, other: (card: PlacedCard) => PlacedCard): void {
    const cards = new Map<StatementId, PlacedCard>();
    const changed = new Set<StatementId>();
    for (const id of statements) {
      const before = this.#cards.get(id);
      if (before === undefined) continue;
      const card = other(before);
      if (card !== before) cards.set(id, card);
      if (!sameBox(before.box, card.box)) changed.add(id);
    }
    this.#take(withReplaced(this.#cards, cards), changed);
    this.#lines.follow(changed);
  }

  /** Takes over cards, of which those in `changed` have other boxes. */
  #take(cards: ReadonlyMap<StatementId, PlacedCard>, changed: ReadonlySet<StatementId>): void {
    const before = this.#cards;
    this.#cards = cards;
    if (changed.size > cards.size / 2) {
      this.#grid = new BoxGrid([...cards.values()].map((card) => card.box));
      return;
    }
    for (const id of changed) {
      const [from, to] = [before.get(id)?.box, cards.get(id)?.box];
      if (from !== undefined) this.#grid.delete(from);
      if (to !== undefined) this.#grid.add(to);
    }
  }

  #within(area: Box): (readonly [StatementId, Box])[] {
    return this.#grid.overlapping(area).flatMap((box) => {
      const id = this.#ids.get(box);
      return id === undefined ? [] : [[id, box] as const];
    });
  }
}

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

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function distanceToBox(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.x - x, 0, x - right(box)), Math.max(box.y - y, 0, y - bottom(box)));
}
