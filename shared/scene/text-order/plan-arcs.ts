import type { Relation, RelationId, StatementId } from '../../model/entities.ts';
import { lookOf } from '../card-role.ts';
import { centreY } from '../geometry.ts';
import type { Box } from '../scene.ts';
import { arcTracks } from './arc-tracks.ts';

/** The place of a card: its column, and its box, of which only y and height are known yet. */
export interface CardPlace {
  readonly column: number;
  readonly box: Pick<Box, 'y' | 'height'>;
}

/** An arc beside a column: the relations of one kind to one card share it, others have their own. */
export interface Arc {
  readonly column: number;
  readonly relations: readonly Relation[];
  /** Where each drawn premise meets it, in the order of the relations; heights in pixels. */
  readonly premises: readonly { readonly relation: Relation; readonly statement: StatementId; readonly y: number }[];
  /** The height at which it ends, on its target's card or on the arc of the relation it is aimed at. */
  readonly y: number;
  readonly track: number;
  /** True if its sign stands in its middle, where others can be aimed at it. */
  readonly hasMiddle: boolean;
  readonly top: number;
  readonly low: number;
}

/** A relation between columns. */
export interface Crossing {
  readonly relation: Relation;
  /** Where each drawn premise leaves its card, by height, on the side of the target. */
  readonly premises: readonly { readonly statement: StatementId; readonly side: Side; readonly y: number }[];
  /** Where it arrives at its target's card; null if it is aimed at a relation. */
  readonly arrival: { readonly side: Side; readonly y: number } | null;
}

export type Side = 'left' | 'right';

export interface ArcPlan {
  /** In an order in which the target of each is planned before it. */
  readonly arcs: readonly Arc[];
  readonly crossings: readonly Crossing[];
  /** By column. */
  readonly tracks: readonly number[];
}

/** The end of a line on a card, before its height on the card's edge is chosen. */
interface End {
  readonly of: StatementId;
  readonly side: Side;
  /** The height at which the line goes on, about. */
  readonly towards: number;
}

/**
 * Plans the lines of `relations` (targets first, as `drawnRelations` gives them): beside a column where all ends stand in it, between
 * columns otherwise, in steps between which others may work. `places` has the cards; a relation's premises without one are left out.
 */
export function* planArcs(
  relations: readonly Relation[],
  places: ReadonlyMap<StatementId, CardPlace>,
  columns: number,
): Generator<void, ArcPlan> {
  const plan = new ArcPlanner(relations, places);
  yield;
  return yield* plan.plan(columns);
}

class ArcPlanner {
  readonly #relations: readonly Relation[];
  readonly #places: ReadonlyMap<StatementId, CardPlace>;
  readonly #byId: ReadonlyMap<RelationId, Relation>;
  readonly #attacked: ReadonlySet<RelationId>;
  /** The column of each relation whose ends all stand in it; null for one between columns. */
  readonly #home = new Map<RelationId, number | null>();
  /** About where a relation is. */
  readonly #about = new Map<RelationId, number>();
  readonly #ends: End[] = [];
  readonly #heights = new Map<End, number>();
  /** The height of the middle of arcs that others are aimed at. */
  readonly #middles = new Map<RelationId, number>();

  constructor(relations: readonly Relation[], places: ReadonlyMap<StatementId, CardPlace>) {
    this.#relations = relations;
    this.#places = places;
    this.#byId = new Map(relations.map((relation) => [relation.id, relation] as const));
    const aims = relations.flatMap(({ target }) => ('relation' in target ? [target.relation] : []));
    this.#attacked = new Set(aims);
    for (const relation of relations) this.#locate(relation);
  }

  *plan(columns: number): Generator<void, ArcPlan> {
    const groups = [
      ...Map.groupBy(
        this.#relations.filter(({ id }) => this.#home.get(id) != null),
        (r) => this.#keyOf(r),
      ).values(),
    ];
    const between = this.#relations.filter(({ id }) => this.#home.get(id) === null);
    yield;
    const arcEnds = groups.map((group) => this.#endsOf(group));
    const crossingEnds = between.map((relation) => this.#crossingEnds(relation));
    yield;
    this.#spreadEnds();
    yield;
    const arcs = groups.map((group, index) => this.#arc(group, arcEnds[index] as ArcEnds));
    yield;
    const tracked = arcs.map(() => 0);
    const tracks = Array.from({ length: columns }, (_, column) => {
      const own = arcs.flatMap((arc, index) => (arc.column === column ? [index] : []));
      const found = arcTracks(own.map((index) => arcs[index] as Arc));
      for (const [at, index] of own.entries()) tracked[index] = found[at] ?? 0;
      return found.reduce((most, track) => Math.max(most, track + 1), 0);
    });
    return {
      arcs: arcs.map((arc, index) => ({ ...arc, track: tracked[index] ?? 0 })),
      crossings: between.map((relation, index) => this.#crossing(relation, crossingEnds[index] as CrossingEnds)),
      tracks,
    };
  }

  #locate(relation: Relation): void {
    const ends = this.#premisesOf(relation).map((id) => this.#placeOf(id));
    const heights = ends.map(({ box }) => centreY({ x: 0, width: 0, ...box }));
    const columns = new Set(ends.map(({ column }) => column));
    const { target } = relation;
    const aim = 'statement' in target ? this.#placeOf(target.statement) : null;
    const column = 'statement' in target ? aim?.column : this.#home.get(target.relation);
    columns.add(column ?? -1);
    const [only = -1] = columns;
    this.#home.set(relation.id, columns.size === 1 && only >= 0 ? only : null);
    heights.push(aim === null ? this.#aboutOf(relation) : centreY({ x: 0, width: 0, ...aim.box }));
    this.#about.set(relation.id, (Math.min(...heights) + Math.max(...heights)) / 2);
  }

  /** Returns about where the target of a relation is that is aimed at a relation. */
  #aboutOf({ target }: Relation): number {
    return 'relation' in target ? (this.#about.get(target.relation) ?? 0) : 0;
  }

  /** Arcs of one kind to one card run together; linked premises, and relations that others are aimed at, by themselves. */
  #keyOf(relation: Relation): string {
    const { id, target, premises } = relation;
    const isAlone = 'relation' in target || premises.length > 1 || this.#attacked.has(id);
    return isAlone ? id : `${target.statement} ${lookOf(relation)}`;
  }

  #endsOf(group: readonly Relation[]): ArcEnds {
    const [first] = group as readonly [Relation];
    const { target } = first;
    const towards = 'statement' in target ? middleOf(this.#placeOf(target.statement)) : this.#aboutOf(first);
    const premises = group.flatMap((relation) =>
      this.#premisesOf(relation).map((statement) => {
        return { relation, statement, end: this.#end({ of: statement, side: 'right', towards }) };
      }),
    );
    const heights = premises.map(({ statement }) => middleOf(this.#placeOf(statement)));
    const from = (Math.min(...heights) + Math.max(...heights)) / 2;
    const arrival = 'statement' in target ? this.#end({ of: target.statement, side: 'right', towards: from }) : null;
    return { premises, arrival };
  }

  #crossingEnds(relation: Relation): CrossingEnds {
    const { target } = relation;
    const aim = 'statement' in target ? this.#placeOf(target.statement) : null;
    const towards = aim === null ? this.#aboutOf(relation) : middleOf(aim);
    const aimed = this.#columnAimedAt(relation);
    const premises = this.#premisesOf(relation).map((statement) => {
      const side: Side = aimed < this.#placeOf(statement).column ? 'left' : 'right';
      return { statement, side, end: this.#end({ of: statement, side, towards }) };
    });
    if (aim === null || !('statement' in target)) return { premises, arrival: null };
    const other = premises.find(({ statement }) => this.#placeOf(statement).column !== aim.column);
    const from = other === undefined ? null : this.#placeOf(other.statement);
    const side: Side = from !== null && from.column < aim.column ? 'left' : 'right';
    const end = this.#end({ of: target.statement, side, towards: from === null ? 0 : middleOf(from) });
    return { premises, arrival: { side, end } };
  }

  /** Returns the column in which a relation ends, or the one in the end that it is aimed at. */
  #columnAimedAt({ target }: Relation): number {
    if ('statement' in target) return this.#placeOf(target.statement).column;
    const aim = this.#byId.get(target.relation);
    return aim === undefined ? -1 : this.#columnAimedAt(aim);
  }

  #end(end: End): End {
    this.#ends.push(end);
    return end;
  }

  /**
   * Spreads the ends of lines over the edges of their cards so that lines of one card do not cross beside it: those that go up leave
   * at the top, the nearest first, those that go down at the bottom, the nearest last.
   */
  #spreadEnds(): void {
    for (const ends of Map.groupBy(this.#ends, ({ of, side }) => `${side} ${of}`).values()) {
      const [{ of }] = ends as [End];
      const { box } = this.#placeOf(of);
      const middle = box.y + box.height / 2;
      const far = ({ towards }: End) => Math.abs(towards - middle);
      const up = ends.filter(({ towards }) => towards < middle).sort((a, b) => far(a) - far(b));
      const down = ends.filter(({ towards }) => towards >= middle).sort((a, b) => far(b) - far(a));
      const room = Math.max(0, box.height - 2 * EDGE);
      for (const [index, end] of [...up, ...down].entries()) {
        this.#heights.set(end, box.y + EDGE + (room * (index + 0.5)) / ends.length);
      }
    }
  }

  #arc(group: readonly Relation[], { premises, arrival }: ArcEnds): Arc {
    const [first] = group as readonly [Relation];
    const { target } = first;
    const y = 'relation' in target ? (this.#middles.get(target.relation) ?? 0) : this.#heightOf(arrival);
    const met = premises.map(({ relation, statement, end }) => ({ relation, statement, y: this.#heightOf(end) }));
    const heights = [y, ...met.map((premise) => premise.y)];
    const [top, low] = [Math.min(...heights), Math.max(...heights)];
    const hasMiddle = this.#attacked.has(first.id) || first.premises.length > 1;
    this.#middles.set(first.id, (top + low) / 2);
    const column = this.#home.get(first.id) ?? 0;
    return { column, relations: group, premises: met, y, track: 0, hasMiddle, top, low };
  }

  #crossing(relation: Relation, { premises, arrival }: CrossingEnds): Crossing {
    return {
      relation,
      premises: premises.map(({ statement, side, end }) => ({ statement, side, y: this.#heightOf(end) })),
      arrival: arrival === null ? null : { side: arrival.side, y: this.#heightOf(arrival.end) },
    };
  }

  #heightOf(end: End | null): number {
    return end === null ? 0 : (this.#heights.get(end) ?? 0);
  }

  #premisesOf({ premises }: Relation): StatementId[] {
    return premises.filter((id) => this.#places.has(id));
  }

  #placeOf(statement: StatementId): CardPlace {
    return this.#places.get(statement) ?? NOWHERE;
  }
}

interface ArcEnds {
  readonly premises: readonly { readonly relation: Relation; readonly statement: StatementId; readonly end: End }[];
  readonly arrival: End | null;
}

interface CrossingEnds {
  readonly premises: readonly { readonly statement: StatementId; readonly side: Side; readonly end: End }[];
  readonly arrival: { readonly side: Side; readonly end: End } | null;
}

const NOWHERE: CardPlace = { column: -1, box: { y: 0, height: 0 } };
/** Pixels of a card's edge, at its corners, from which no line leaves. */
const EDGE = 10;

function middleOf({ box }: CardPlace): number {
  return box.y + box.height / 2;
}
