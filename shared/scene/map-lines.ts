import { sameValue } from '../model/change.ts';
import type { Direction, Relation, RelationId, StatementId } from '../model/entities.ts';
import { frameOf } from './frame.ts';
import { boundsOf, inflate } from './geometry.ts';
import { drawRelations, type RelationDrawing, sketchRelations } from './relations.ts';
import { withReplaced } from './replaced-map.ts';
import type { Box } from './scene.ts';

/**
 * The most lines that are led around the cards at once without being felt, when a map is opened and with an edit, which
 * may be one of many moves of a hand; more are sketched for the moment.
 */
const MOST_ROUTED = { opening: 60, edit: 24 };

/** The most lines that are sketched at once without being felt; more are left to `drawAt` and `take`. */
const MOST_SKETCHED = 400;

/** The most relations that are drawn at once because they share lines with one that changed. */
const MOST_SIBLINGS = 12;

/**
 * Pixels of the map around what lines lead to in which cards are gone around until all lines are drawn; on a large map, those beyond
 * would take most of the time.
 */
const AROUND = 1000;

/** Everything that lines depend on, as plain values that can be sent to another thread. */
export interface LineRequest {
  /** Names the state of the map that the request is for. */
  readonly version: number;
  readonly relations: readonly Relation[];
  readonly boxes: ReadonlyMap<StatementId, Box>;
  readonly direction: Direction;
}

/** Where the cards are between which lines run. */
export interface CardPlaces {
  boxOf(id: StatementId): Box | undefined;
  /** Returns the cards that overlap an area. */
  within(area: Box): Iterable<readonly [StatementId, Box]>;
  all(): ReadonlyMap<StatementId, Box>;
}

/**
 * The lines of a map that is being edited. Those that an edit touches are drawn at once, sketched where they are many, and left out
 * where they are very many; all others keep theirs until all are drawn for a `request`, as an export will draw them.
 */
export class MapLines {
  readonly #cards: CardPlaces;
  #drawings: ReadonlyMap<RelationId, RelationDrawing> = new Map();
  #relations: readonly Relation[] = [];
  #direction: Direction = 'down';
  #areDrawn = true;
  #version = 0;

  constructor(cards: CardPlaces) {
    this.#cards = cards;
  }

  /** Targets before what is aimed at them. */
  get drawings(): ReadonlyMap<RelationId, RelationDrawing> {
    return this.#drawings;
  }

  /** True if there are relations without any line yet, because there were too many to draw at once. */
  get areLacking(): boolean {
    return this.#drawings.size < this.#relations.length;
  }

  /** True if all lines are as an export would draw them. */
  get areSettled(): boolean {
    return this.#areDrawn;
  }

  /** The request for `drawRelations` to draw all lines as they should be, in another thread; null when they are. */
  get request(): LineRequest | null {
    if (this.#areDrawn) return null;
    const [relations, direction] = [this.#relations, this.#direction];
    return { version: this.#version, relations, boxes: this.#cards.all(), direction };
  }

  /** Takes over the relations of a map in a direction; the cards in `changed` came, went, or have other boxes. */
  update(relations: readonly Relation[], direction: Direction, changed: ReadonlySet<StatementId>): void {
    const known = direction === this.#direction ? this.#relations : [];
    this.#direction = direction;
    this.#drawTouched(relations, known, changed);
    this.#relations = relations;
  }

  /** Draws lines anew that lead to cards with other boxes. */
  follow(changed: ReadonlySet<StatementId>): void {
    if (changed.size > 0) this.#drawTouched(this.#relations, this.#relations, changed);
  }

  /**
   * Draws lines that are missing at once, those of some cards: sketched where they are many, and none where
   * they are very many. Returns whether it drew any.
   */
  drawAt(cards: { has(id: StatementId): boolean }): boolean {
    const isNear = (relation: Relation) => endsOf(relation).some((id) => cards.has(id));
    const missing = this.#relations.filter((relation) => !this.#drawings.has(relation.id) && isNear(relation));
    if (missing.length === 0 || missing.length > MOST_SKETCHED) return false;
    const wanted = withTargets(new Set(missing.map(({ id }) => id)), this.#relations);
    const drawn = this.#drawn(wanted, this.#relations, MOST_ROUTED.opening);
    const before = this.#drawings;
    const drawings = this.#relations.flatMap(({ id }) => before.get(id) ?? drawn.get(id) ?? []);
    this.#drawings = new Map(drawings.map((drawing) => [drawing.id, drawing] as const));
    return true;
  }

  /**
   * Takes over the lines that were drawn for a `request`, unless the map has changed meanwhile. Returns whether a line
   * changed.
   */
  take(version: number, drawn: readonly RelationDrawing[]): boolean {
    if (version !== this.#version || this.#areDrawn) return false;
    this.#areDrawn = true;
    const before = this.#drawings;
    this.#drawings = new Map(drawn.map((drawing) => [drawing.id, kept(before.get(drawing.id), drawing)] as const));
    return [...this.#drawings].some(([id, drawing]) => before.get(id) !== drawing);
  }

  /**
   * Draws relations that are new or touch a changed card, and those that hang on them; all others keep their lines for
   * now.
   */
  #drawTouched(relations: readonly Relation[], known: readonly Relation[], changed: ReadonlySet<StatementId>): void {
    const touched = this.#touched(relations, known, changed);
    const wanted = withTargets(touched, relations);
    const mostRouted = known.length === 0 ? MOST_ROUTED.opening : MOST_ROUTED.edit;
    if (touched.size > 0 || changed.size > 0 || relations.length !== known.length) {
      this.#version += 1;
      this.#areDrawn = wanted.size === relations.length && wanted.size <= mostRouted;
    }
    const before = this.#drawings;
    const drawn = touched.size > MOST_SKETCHED ? NONE : this.#drawn(wanted, relations, mostRouted);
    const fresh = new Map<RelationId, RelationDrawing>();
    for (const id of touched) {
      const drawing = drawn.get(id);
      if (drawing !== undefined) fresh.set(id, kept(before.get(id), drawing));
    }
    const isSame = relations === known && fresh.size === touched.size && touched.values().every((id) => before.has(id));
    this.#drawings = isSame
      ? withReplaced(before, fresh)
      : new Map(
          relations.flatMap(({ id }) => {
            const drawing = touched.has(id) ? fresh.get(id) : before.get(id);
            return drawing === undefined ? [] : [[id, drawing] as const];
          }),
        );
  }

  #touched(
    relations: readonly Relation[],
    known: readonly Relation[],
    changed: ReadonlySet<StatementId>,
  ): ReadonlySet<RelationId> {
    const isNew = newAmong(relations, known);
    const touched = new Set<RelationId>();
    for (const relation of relations) {
      const { id, premises, target } = relation;
      // What has no lines yet is left to `drawAt`.
      if (!isNew(relation) && !this.#drawings.has(id)) continue;
      const isTouched =
        isNew(relation) ||
        premises.some((premise) => changed.has(premise)) ||
        ('statement' in target ? changed.has(target.statement) : touched.has(target.relation));
      if (isTouched) touched.add(id);
    }
    if (touched.size < relations.length) addSiblings(touched, relations);
    return touched;
  }

  #drawn(
    wanted: ReadonlySet<RelationId>,
    relations: readonly Relation[],
    mostRouted: number,
  ): ReadonlyMap<RelationId, RelationDrawing> {
    if (wanted.size === 0) return NONE;
    const those = relations.filter((relation) => wanted.has(relation.id));
    const draw = those.length > mostRouted ? sketchRelations : drawRelations;
    const drawings = draw(those, this.#boxesAround(those), frameOf(this.#direction));
    return new Map(drawings.map((drawing) => [drawing.id, drawing] as const));
  }

  /** Returns the cards at which lines end, and those that may be in their way. */
  #boxesAround(relations: readonly Relation[]): ReadonlyMap<StatementId, Box> {
    const boxes = new Map<StatementId, Box>();
    for (const id of relations.flatMap(endsOf)) {
      const box = this.#cards.boxOf(id);
      if (box !== undefined) boxes.set(id, box);
    }
    const area = inflate(boundsOf(boxes.values()), AROUND);
    for (const [id, box] of this.#cards.within(area)) boxes.set(id, box);
    return boxes;
  }
}

const NONE: ReadonlyMap<RelationId, RelationDrawing> = new Map();

/** Returns a test for relations that are not among those `known`. */
function newAmong(relations: readonly Relation[], known: readonly Relation[]): (relation: Relation) => boolean {
  if (relations === known) return () => false;
  const isKnown = new Set(known);
  return (relation) => !isKnown.has(relation);
}

function endsOf({ premises, target }: Relation): readonly StatementId[] {
  return 'statement' in target ? [...premises, target.statement] : premises;
}

/**
 * Adds the relations that bear on the same statements as those in `touched`, and those that hang on them: they share
 * lines. If that would be many, nothing is added: they follow when all lines are drawn.
 */
function addSiblings(touched: Set<RelationId>, relations: readonly Relation[]): void {
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
  for (let i = relations.length - 1; i >= 0; i--) {
    const { id, target } = relations[i] as Relation;
    if (wanted.has(id) && 'relation' in target) wanted.add(target.relation);
  }
  return wanted;
}

/** Returns the earlier drawing if the new one is the same. */
function kept(before: RelationDrawing | undefined, after: RelationDrawing): RelationDrawing {
  return before !== undefined && sameValue(before, after) ? before : after;
}
