import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import { type Change, invert, sameValue } from './change.ts';
import type { DebateView } from './debate-view.ts';
import {
  type ArgumentMap,
  type Citation,
  type DebateInfo,
  ENTITY_NAMES,
  type Entities,
  type EntityName,
  type Excerpt,
  type ExcerptId,
  type IdOf,
  type MapId,
  type Move,
  type MoveId,
  type OwnScheme,
  type Placement,
  type Relation,
  type RelationId,
  type Source,
  type SourceId,
  type Speaker,
  type SpeakerId,
  type Statement,
  type StatementId,
  type Stop,
  type Walk,
  type WalkId,
} from './entities.ts';
import { EntityIndex } from './entity-index.ts';
import { type EntityTable, OverlayTable } from './entity-table.ts';
import { entityWord } from './entity-words.ts';
import { fieldWord } from './field-words.ts';

/** All entities of a debate as plain lists, for loading, importing and comparing. */
export type DebateData = { debate: DebateInfo } & {
  [E in Exclude<EntityName, 'debate'> as `${E}s`]: readonly Entities[E][];
};

/** Returns a debate with nothing in it but its title row. */
export function emptyDebateData(debate: DebateInfo): DebateData {
  return {
    debate,
    statements: [],
    relations: [],
    speakers: [],
    sources: [],
    excerpts: [],
    citations: [],
    moves: [],
    maps: [],
    placements: [],
    walks: [],
    stops: [],
    schemes: [],
  };
}

type Tables = { readonly [E in EntityName]: EntityTable<Entities[E]> };

function emptyTables(): Tables {
  return Object.fromEntries(ENTITY_NAMES.map((entity) => [entity, new Map()])) as unknown as Tables;
}

function overlayTables(tables: Tables): Tables {
  const overlay = (entity: EntityName) => new OverlayTable<Entities[EntityName]>(tables[entity]);
  return Object.fromEntries(ENTITY_NAMES.map((entity) => [entity, overlay(entity)])) as unknown as Tables;
}

type Table<E extends EntityName> = ReadonlyMap<IdOf<E>, Readonly<Entities[E]>>;

/**
 * A debate in memory, with the indexes that commands, layout and drawing need. Entities are plain values, frozen by
 * type; only `apply` changes one, by replacing it, so that a reference never changes under its holder.
 */
export class Debate implements DebateView {
  readonly #tables: Tables;

  readonly relationsByPremise: EntityIndex<Relation, StatementId>;
  readonly relationsByTargetStatement: EntityIndex<Relation, StatementId>;
  readonly relationsByTargetRelation: EntityIndex<Relation, RelationId>;
  readonly movesBySpeaker: EntityIndex<Move, SpeakerId>;
  readonly movesByTargetStatement: EntityIndex<Move, StatementId>;
  readonly movesByTargetRelation: EntityIndex<Move, RelationId>;
  readonly movesByExcerpt: EntityIndex<Move, ExcerptId>;
  readonly repliesByMove: EntityIndex<Move, MoveId>;
  readonly excerptsBySource: EntityIndex<Excerpt, SourceId>;
  readonly citationsByStatement: EntityIndex<Citation, StatementId>;
  readonly citationsByExcerpt: EntityIndex<Citation, ExcerptId>;
  readonly placementsByMap: EntityIndex<Placement, MapId>;
  readonly placementsByStatement: EntityIndex<Placement, StatementId>;
  readonly stopsByWalk: EntityIndex<Stop, WalkId>;
  readonly stopsByMap: EntityIndex<Stop, MapId>;
  readonly stopsByStatement: EntityIndex<Stop, StatementId>;
  readonly stopsByExcerpt: EntityIndex<Stop, ExcerptId>;

  readonly #indexes: { readonly [E in EntityName]?: readonly EntityIndex<Entities[E]>[] };

  /**
   * Makes a debate from `data`; or one over another, which reads as that does until it is changed, and leaves the other
   * as it is. Checks nothing beyond unique ids (see `checkDebate`). Throws `InvalidValue` on an id given twice.
   */
  constructor(data: DebateData | { readonly over: Debate }) {
    const over = 'over' in data ? data.over : undefined;
    this.#tables = over === undefined ? emptyTables() : overlayTables(over.#tables);
    this.relationsByPremise = over?.relationsByPremise.overlay() ?? new EntityIndex((r) => r.premises);
    this.relationsByTargetStatement =
      over?.relationsByTargetStatement.overlay() ?? new EntityIndex((r) => statementOf(r.target));
    this.relationsByTargetRelation =
      over?.relationsByTargetRelation.overlay() ?? new EntityIndex((r) => relationOf(r.target));
    this.movesBySpeaker = over?.movesBySpeaker.overlay() ?? new EntityIndex((m) => [m.speaker]);
    this.movesByTargetStatement =
      over?.movesByTargetStatement.overlay() ?? new EntityIndex((m) => statementOf(m.target));
    this.movesByTargetRelation = over?.movesByTargetRelation.overlay() ?? new EntityIndex((m) => relationOf(m.target));
    this.movesByExcerpt =
      over?.movesByExcerpt.overlay() ?? new EntityIndex((m) => (m.excerpt === null ? [] : [m.excerpt]));
    this.repliesByMove =
      over?.repliesByMove.overlay() ?? new EntityIndex((m) => (m.replyTo === null ? [] : [m.replyTo]));
    this.excerptsBySource = over?.excerptsBySource.overlay() ?? new EntityIndex((e) => [e.source]);
    this.citationsByStatement = over?.citationsByStatement.overlay() ?? new EntityIndex((c) => [c.statement]);
    this.citationsByExcerpt = over?.citationsByExcerpt.overlay() ?? new EntityIndex((c) => [c.excerpt]);
    this.placementsByMap = over?.placementsByMap.overlay() ?? new EntityIndex((p) => [p.map]);
    this.placementsByStatement = over?.placementsByStatement.overlay() ?? new EntityIndex((p) => [p.statement]);
    this.stopsByWalk = over?.stopsByWalk.overlay() ?? new EntityIndex((s) => [s.walk]);
    this.stopsByMap = over?.stopsByMap.overlay() ?? new EntityIndex((s) => [s.map]);
    this.stopsByStatement =
      over?.stopsByStatement.overlay() ?? new EntityIndex((s) => (s.statement === null ? [] : [s.statement]));
    this.stopsByExcerpt =
      over?.stopsByExcerpt.overlay() ?? new EntityIndex((s) => (s.excerpt === null ? [] : [s.excerpt]));
    this.#indexes = {
      relation: [this.relationsByPremise, this.relationsByTargetStatement, this.relationsByTargetRelation],
      move: [
        this.movesBySpeaker,
        this.movesByTargetStatement,
        this.movesByTargetRelation,
        this.movesByExcerpt,
        this.repliesByMove,
      ],
      excerpt: [this.excerptsBySource],
      citation: [this.citationsByStatement, this.citationsByExcerpt],
      placement: [this.placementsByMap, this.placementsByStatement],
      stop: [this.stopsByWalk, this.stopsByMap, this.stopsByStatement, this.stopsByExcerpt],
    };
    if (!('over' in data)) this.#insertAll(data);
  }

  get info(): Readonly<DebateInfo> {
    for (const info of this.#tables.debate.values()) return info;
    throw new CounterclaimError('NotFound', t('The debate has no title row: it was deleted.'));
  }
  get statements(): Table<'statement'> {
    return this.#tables.statement;
  }
  get relations(): Table<'relation'> {
    return this.#tables.relation;
  }
  get speakers(): Table<'speaker'> {
    return this.#tables.speaker;
  }
  get sources(): Table<'source'> {
    return this.#tables.source;
  }
  get excerpts(): Table<'excerpt'> {
    return this.#tables.excerpt;
  }
  get citations(): Table<'citation'> {
    return this.#tables.citation;
  }
  get moves(): Table<'move'> {
    return this.#tables.move;
  }
  get maps(): Table<'map'> {
    return this.#tables.map;
  }
  get placements(): Table<'placement'> {
    return this.#tables.placement;
  }
  get walks(): Table<'walk'> {
    return this.#tables.walk;
  }
  get stops(): Table<'stop'> {
    return this.#tables.stop;
  }
  get schemes(): Table<'scheme'> {
    return this.#tables.scheme;
  }

  /** Returns the table of one entity, by its name. */
  table<E extends EntityName>(entity: E): Table<E> {
    return this.#tables[entity];
  }

  /** Returns the entity with this id; undefined when there is none. */
  find<E extends EntityName>(entity: E, id: IdOf<E>): Readonly<Entities[E]> | undefined {
    return this.#tables[entity].get(id);
  }

  count(entity: EntityName): number {
    return this.#tables[entity].size;
  }

  hasMoreThan(entity: EntityName, most: number): boolean {
    return this.count(entity) > most;
  }

  placementsBeside({ id, map, statement }: Readonly<Placement>): readonly Readonly<Placement>[] {
    return this.placementsByStatement.get(statement).filter((other) => other.map === map && other.id !== id);
  }

  /** Returns the entity with this id. Throws `NotFound`. */
  get<E extends EntityName>(entity: E, id: IdOf<E>): Readonly<Entities[E]> {
    const value = this.#tables[entity].get(id);
    if (value === undefined)
      throw new CounterclaimError(
        'NotFound',
        t('There is no {entity} with the id “{id}”.', { entity: entityWord(entity), id }),
      );
    return value;
  }

  /** Returns the maps in the order the user gave them. */
  mapsInOrder(): ArgumentMap[] {
    return [...this.maps.values()].sort(byOrder);
  }

  /** Returns the moves in the order the user gave them. */
  movesInOrder(): Move[] {
    return [...this.moves.values()].sort(byOrder);
  }

  /** Returns the walks in the order the user gave them. */
  walksInOrder(): Walk[] {
    return [...this.walks.values()].sort(byOrder);
  }

  /** Returns the stops of a walk in their order. */
  stopsInOrder(walk: WalkId): Stop[] {
    return this.stopsByWalk.get(walk).sort(byOrder);
  }

  /** Returns all entities as plain lists, in the order they were made. */
  toData(): DebateData {
    return {
      debate: this.info,
      statements: [...this.statements.values()] as Statement[],
      relations: [...this.relations.values()] as Relation[],
      speakers: [...this.speakers.values()] as Speaker[],
      sources: [...this.sources.values()] as Source[],
      excerpts: [...this.excerpts.values()] as Excerpt[],
      citations: [...this.citations.values()] as Citation[],
      moves: [...this.moves.values()] as Move[],
      maps: [...this.maps.values()] as ArgumentMap[],
      placements: [...this.placements.values()] as Placement[],
      walks: [...this.walks.values()] as Walk[],
      stops: [...this.stops.values()] as Stop[],
      schemes: [...this.schemes.values()] as OwnScheme[],
    };
  }

  /**
   * Makes all of `changes`, or none: throws `StaleEdit`, with the debate as it was, when a change was not made from the
   * present state. This is the only mutation of a debate.
   */
  apply(changes: readonly Change[]): void {
    const done: Change[] = [];
    try {
      for (const change of changes) {
        this.#applyOne(change);
        done.push(change);
      }
    } catch (error) {
      for (const change of invert(done)) this.#applyOne(change);
      throw error;
    }
  }

  #insertAll(data: DebateData): void {
    this.#insert('debate', data.debate);
    for (const entity of ENTITY_NAMES) {
      if (entity === 'debate') continue;
      for (const value of data[`${entity}s`]) this.#insert(entity, value as never);
    }
  }

  #applyOne<E extends EntityName>(change: Change & { entity: E }): void {
    const entity: E = change.entity;
    const current = this.#tables[entity].get(change.id);
    if (change.before === null) {
      if (change.after === null) return;
      if (current !== undefined) throw stale(t('There is such a {entity} already', { entity: entityWord(entity) }));
      this.#insert(entity, { id: change.id, ...change.after } as Entities[E]);
      return;
    }
    if (current === undefined)
      throw stale(t('The {entity} to change is no longer there', { entity: entityWord(entity) }));
    const held = current as unknown as Record<string, unknown>;
    for (const [field, value] of Object.entries(change.before)) {
      if (!sameValue(held[field], value))
        throw stale(
          t('The {entity} to change has another {field} by now', {
            entity: entityWord(entity),
            field: fieldWord(field),
          }),
        );
    }
    if (change.after === null) this.#remove(entity, current);
    else this.#replace(entity, current, { ...current, ...change.after } as Entities[E]);
  }

  #insert<E extends EntityName>(entity: E, value: Entities[E]): void {
    const table: EntityTable<Entities[E]> = this.#tables[entity];
    if (table.has(value.id)) {
      throw new CounterclaimError(
        'InvalidValue',
        t('Two entries of the kind {entity} have the id “{id}”.', { entity: entityWord(entity), id: value.id }),
      );
    }
    table.set(value.id, value);
    for (const index of this.#indexesOf(entity)) index.add(value);
  }

  #remove<E extends EntityName>(entity: E, value: Entities[E]): void {
    this.#tables[entity].delete(value.id);
    for (const index of this.#indexesOf(entity)) index.delete(value);
  }

  #replace<E extends EntityName>(entity: E, before: Entities[E], after: Entities[E]): void {
    for (const index of this.#indexesOf(entity)) index.delete(before);
    const table: EntityTable<Entities[E]> = this.#tables[entity];
    // The order in which cards overlap: the one last placed or moved is on top.
    if (entity === 'placement') table.delete(after.id);
    table.set(after.id, after);
    for (const index of this.#indexesOf(entity)) index.add(after);
  }

  #indexesOf<E extends EntityName>(entity: E): readonly EntityIndex<Entities[E]>[] {
    return this.#indexes[entity] ?? [];
  }
}

/**
 * Compares by order key. Fractional indexes compare by code unit, not by locale; equal ones by id, so that the order is
 * always total.
 */
export function byOrder(a: { order: string; id: string }, b: { order: string; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function statementOf(target: Relation['target']): readonly StatementId[] {
  return 'statement' in target ? [target.statement] : [];
}

function relationOf(target: Relation['target']): readonly RelationId[] {
  return 'relation' in target ? [target.relation] : [];
}

function stale(what: string): CounterclaimError {
  return new CounterclaimError(
    'StaleEdit',
    t('{what}: the edit was made from an older state. Nothing was changed.', { what }),
  );
}
