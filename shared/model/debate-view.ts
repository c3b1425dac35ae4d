import type {
  Citation,
  Entities,
  EntityName,
  Excerpt,
  ExcerptId,
  IdOf,
  MapId,
  Move,
  MoveId,
  Placement,
  Relation,
  RelationId,
  SourceId,
  SpeakerId,
  StatementId,
  Stop,
  WalkId,
} from './entities.ts';

/** The entities that point to something, by its id. */
export interface Pointing<T, Id extends string> {
  get(id: Id): readonly T[];
}

/**
 * The part of a debate that the rules of the model read. A `Debate` answers from memory, an open file from its indexes,
 * so that one set of rules checks both a whole debate and a single edit of a large file.
 */
export interface DebateView {
  /** Returns the entity with this id; undefined when there is none. */
  find<E extends EntityName>(entity: E, id: IdOf<E>): Readonly<Entities[E]> | undefined;
  /** Returns the number of entities of a kind. */
  count(entity: EntityName): number;
  /** Tells whether there are more than `most` of a kind; quicker than counting. */
  hasMoreThan(entity: EntityName, most: number): boolean;

  /** Returns the other placements of a placement's statement on its map, of which a sound debate has none. */
  placementsBeside(placement: Readonly<Placement>): readonly Readonly<Placement>[];

  readonly relationsByPremise: Pointing<Relation, StatementId>;
  readonly relationsByTargetStatement: Pointing<Relation, StatementId>;
  readonly relationsByTargetRelation: Pointing<Relation, RelationId>;
  readonly movesBySpeaker: Pointing<Move, SpeakerId>;
  readonly movesByTargetStatement: Pointing<Move, StatementId>;
  readonly movesByTargetRelation: Pointing<Move, RelationId>;
  readonly movesByExcerpt: Pointing<Move, ExcerptId>;
  readonly repliesByMove: Pointing<Move, MoveId>;
  readonly excerptsBySource: Pointing<Excerpt, SourceId>;
  readonly citationsByStatement: Pointing<Citation, StatementId>;
  readonly citationsByExcerpt: Pointing<Citation, ExcerptId>;
  readonly placementsByMap: Pointing<Placement, MapId>;
  readonly placementsByStatement: Pointing<Placement, StatementId>;
  readonly stopsByWalk: Pointing<Stop, WalkId>;
  readonly stopsByMap: Pointing<Stop, MapId>;
  readonly stopsByStatement: Pointing<Stop, StatementId>;
  readonly stopsByExcerpt: Pointing<Stop, ExcerptId>;
}
