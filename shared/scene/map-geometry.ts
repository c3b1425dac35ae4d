import { sameValue } from '../model/change.ts';
import { weakestFidelity } from '../model/citation.ts';
import type { Debate } from '../model/debate.ts';
import type { Direction, MapId, Placement, Relation, RelationId, StatementId } from '../model/entities.ts';
import { stancesOn } from '../model/stances.ts';
import type { Typesetter } from '../text/text.ts';
import { BoxGrid } from './box-grid.ts';
import { type CardLayout, layOutCard } from './card.ts';
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
  #inputs = new Map<StatementId, CardInput>();
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

  /** The cards by id and by place, as `placeBox` and `placeInOrder` ask for them. */
  get placed(): PlacedCards {
    return {
      byId: { get: (id) => this.#cards.get(id)?.box },
      grid: this.#grid,
      idOf: (box) => this.#ids.get(box),
    };
  }

  /**
   * Takes over a map from `debate`, with the cards in `moved` at other places (while they are dragged, say). Throws
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
    const cards = new Map<StatementId, PlacedCard>();
    const inputs = new Map<StatementId, CardInput>();
    for (const [id, placement] of visible) {
      const { card, input } = this.#layOut(
        debate,
        placement,
        drawn,
        foldedUnder.get(id) ?? 0,
        typesetter,
        moved.get(id),
      );
      cards.set(id, card);
      inputs.set(id, input);
    }
    const known = direction === this.#direction ? this.#relations : [];
    this.#inputs = inputs;
    this.#foldedUnder = foldedUnder;
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
    const cards = new Map(this.#cards);
    for (const id of statements) {
      const placement = cards.get(id)?.placement;
      if (placement === undefined) continue;
      const folded = this.#foldedUnder.get(id) ?? 0;
      const { card, input } = this.#layOut(debate, placement, this.#drawings, folded, typesetter, moved.get(id));
      cards.set(id, card);
      this.#inputs.set(id, input);
    }
    this.#replace(cards, this.#relations, this.#relations);
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

  /**
   * Lays out a card in its place, with the input that decided its look; returns the same card if that did not change.
   */
  #layOut(
    debate: Debate,
    placement: Placement,
    drawn: { has(relation: RelationId): boolean },
    folded: number,
    typesetter: Typesetter,
    movedTo: Point | undefined,
  ): { readonly card: PlacedCard; readonly input: CardInput } {
    const id = placement.statement;
    const statement = debate.get('statement', id);
    const role = roleOf(debate, statement, (relation) => drawn.has(relation.id));
    const citations = debate.citationsByStatement.get(id);
    const cited = [citations.length, weakestFidelity(citations)];
    const input = [statement, typesetter, role.label, role.look, folded, ...cited, namesOn(debate, id)];
    const before = this.#cards.get(id);
    const isSame = before !== undefined && sameInput(input, this.#inputs.get(id));
    const layout = isSame ? before.layout : layOutCard(debate, statement, role, typesetter, { folded });
    const { x, y } = movedTo ?? placement;
    const box = { x, y, width: layout.width, height: layout.height };
    const isThere = before !== undefined && sameBox(before.box, box);
    if (isSame && isThere && before.placement === placement) return { card: before, input };
    // The grid knows boxes, not cards: for a card that stays in place, keep the box that is in the grid.
    const kept = isThere ? before.box : box;
    this.#ids.set(kept, id);
    return { card: { placement, layout, box: kept }, input };
  }

  /** Takes over cards and relations, of which `known` were drawn before. */
  #replace(
    cards: ReadonlyMap<StatementId, PlacedCard>,
    relations: readonly Relation[],
    known: readonly Relation[],
  ): void {
    const changed = changedBoxes(this.#cards, cards);
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

/** Everything that decides the look of a card. */
type CardInput = readonly unknown[];

function sameInput(a: CardInput, b: CardInput | undefined): boolean {
  return b !== undefined && a.every((value, index) => value === b[index]);
}

function namesOn(debate: Debate, id: StatementId): string {
  if (debate.movesByTargetStatement.count(id) === 0) return '';
  const { assertedBy, deniedBy } = stancesOn(debate, id);
  return JSON.stringify([assertedBy.map((speaker) => speaker.name), deniedBy.map((speaker) => speaker.name)]);
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

function endsOf({ premises, target }: Relation): readonly StatementId[] {
  return 'statement' in target ? [...premises, target.statement] : premises;
}

function boxesOf(cards: ReadonlyMap<StatementId, PlacedCard>): Map<StatementId, Box> {
  return new Map([...cards].map(([id, card]) => [id, card.box] as const));
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
