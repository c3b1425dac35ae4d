import type { Moment } from '../../../shared/evaluation/as-of.ts';
import { MovesThen } from '../../../shared/evaluation/moves-then.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, RelationId, StatementId } from '../../../shared/model/entities.ts';
import { withinMap } from '../../../shared/model/well-formed.ts';
import { type RelationHit, relationAt } from '../../../shared/scene/hit-test.ts';
import { MapGeometry, type PlacedCard } from '../../../shared/scene/map-geometry.ts';
import type { LineRequest } from '../../../shared/scene/map-lines.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { editedStatements } from './drawn-fields.ts';
import type { DrawnLines } from './line-drawer.ts';

/** The part of a map to be drawn. A new object whenever anything in it changed. */
export interface MapPicture {
  readonly map: MapId | null;
  readonly cards: ReadonlyMap<StatementId, PlacedCard>;
  readonly relations: ReadonlyMap<RelationId, RelationDrawing>;
  /** The cards that are being dragged. */
  readonly held: { readonly size: number; has(statement: StatementId): boolean };
}

/** The thing under the pointer. */
export type Hit =
  | { readonly kind: 'card'; readonly statement: StatementId }
  | { readonly kind: 'relation'; readonly relation: RelationId; readonly part: RelationHit['part'] };

/** Milliseconds without an edit before all lines are drawn anew: not between two keystrokes. */
const PAUSE = 150;
/** Milliseconds at a time for measuring cards out of sight, and how many between looks at the clock. */
const TURN = 10;
const AT_ONCE = 20;
const NOWHERE: ReadonlyMap<StatementId, Point> = new Map();

/**
 * The shown map, as cards and lines: it follows the debate, the choice of map, the fonts and dragging. It owns the
 * geometry; views draw `picture`.
 */
export class MapView {
  readonly #app: App;
  readonly #geometry = new MapGeometry();
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[];
  readonly #drawLines: (request: LineRequest) => void;
  #picture: MapPicture = { map: null, cards: new Map(), relations: new Map(), held: NOWHERE };
  #moved = NOWHERE;
  /** The part of the map that is shown; null until that is known. */
  #seen: Box | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #turn: ReturnType<typeof setTimeout> | undefined;
  /** The debate with the moves of the moment that is shown; null while all that was ever said is. */
  #then: MovesThen | null = null;

  /** `drawLines` draws all lines, wherever it likes, and hands them to `takeLines`. */
  constructor(app: App, drawLines: (request: LineRequest) => void) {
    this.#app = app;
    this.#drawLines = drawLines;
    this.#stops = [
      app.onDebateChange((changes) => {
        const edited = changes && editedStatements(changes);
        if (edited) this.#refreshStatements(edited);
        else this.#refresh();
      }),
      app.store.subscribe((state, before) => {
        if (state.map !== before.map) this.#seen = null;
        if (state.map !== before.map || state.session !== before.session) this.#refresh();
        else if (state.time?.moment !== before.time?.moment) this.#goTo(state.time?.moment ?? null);
      }),
      app.fonts.onChange(() => this.#refresh()),
    ];
    this.#refresh();
  }

  get picture(): MapPicture {
    return this.#picture;
  }

  get geometry(): MapGeometry {
    return this.#geometry;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getPicture = (): MapPicture => this.#picture;

  /**
   * Shows cards where they are held; with an empty map, in their own places. A place that is not a number leaves its card where it is,
   * and one beyond the edge of a map stops there: what draws the map counts on that.
   */
  drag(moved: ReadonlyMap<StatementId, Point>): void {
    this.#moved = new Map(
      [...moved]
        .filter(([, { x, y }]) => Number.isFinite(x) && Number.isFinite(y))
        .map(([id, { x, y }]) => [id, { x: withinMap(x), y: withinMap(y) }] as const),
    );
    const { session, map } = this.#app.store.getState();
    if (session === null || map !== this.#picture.map) return;
    this.#geometry.move(this.#moved);
    this.#changed();
  }

  /**
   * Finds the thing at a point of the map; `reach` is the distance from a line that still counts, in pixels of the map.
   */
  hit(point: Point, reach: number): Hit | undefined {
    const statement = this.#geometry.cardAt(point);
    if (statement !== undefined) return { kind: 'card', statement };
    const found = relationAt(this.#picture.relations.values(), point, reach);
    return found && { kind: 'relation', ...found };
  }

  /** Notes the part of the map that is shown: where not all lines are drawn yet, its own come first. */
  see(part: Box): void {
    this.#seen = part;
    const isMeasured = this.#geometry.measureIn(part);
    if (this.#geometry.drawIn(part) || isMeasured) this.#publish();
  }

  takeLines({ version, drawings }: DrawnLines): void {
    if (this.#geometry.takeLines(version, drawings)) this.#publish();
  }

  close(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#turn);
    for (const stop of this.#stops) stop();
  }

  #refresh(): void {
    const { session, map, time } = this.#app.store.getState();
    if (session === null || map === null || !session.debate.maps.has(map)) return;
    this.#then = time === null ? null : new MovesThen(session.debate, time.moment);
    this.#geometry.update(this.#shown(session.debate), map, this.#app.fonts.typesetter, this.#moved);
    this.#changed();
  }

  /** Shows the stances of another moment; null: those of today. */
  #goTo(moment: Moment | null): void {
    if (moment === null || this.#then === null) this.#refresh();
    else this.#refreshStatements(this.#then.goTo(moment));
  }

  #shown(debate: Debate): Debate {
    return this.#then?.debate ?? debate;
  }

  #refreshStatements(statements: ReadonlySet<StatementId>): void {
    const { session } = this.#app.store.getState();
    const isHere = [...statements].some((id) => this.#picture.cards.has(id));
    if (session === null || !isHere) return;
    this.#geometry.updateStatements(this.#shown(session.debate), statements, this.#app.fonts.typesetter, this.#moved);
    this.#changed();
  }

  #changed(): void {
    if (this.#seen !== null) {
      this.#geometry.measureIn(this.#seen);
      this.#geometry.drawIn(this.#seen);
    }
    this.#publish();
    clearTimeout(this.#pause);
    clearTimeout(this.#turn);
    if (!this.#geometry.isMeasured) {
      // Lines follow when the sizes of all cards are known.
      this.#turn = setTimeout(() => this.#measureMore());
      return;
    }
    this.#pause = setTimeout(() => this.#askForLines(), this.#geometry.lacksLines ? 0 : PAUSE);
  }

  /** Measures cards out of sight, a few at a time, so that whoever types or moves the map does not feel it. */
  #measureMore(): void {
    const until = performance.now() + TURN;
    let isLast = this.#geometry.isMeasured;
    while (!isLast && performance.now() < until) isLast = this.#geometry.measureMore(AT_ONCE);
    if (isLast) this.#changed();
    else this.#turn = setTimeout(() => this.#measureMore());
  }

  #askForLines(): void {
    const request = this.#geometry.pendingLines;
    if (request !== null) this.#drawLines(request);
  }

  #publish(): void {
    const { map } = this.#app.store.getState();
    this.#picture = { map, cards: this.#geometry.cards, relations: this.#geometry.relations, held: this.#moved };
    for (const listener of this.#listeners) listener();
  }
}
