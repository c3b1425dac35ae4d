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
} from './entities.ts';

/** What points to something, by its id. */
export interface Pointing<T, Id extends string> {
  get(id: Id): readonly T[];
}

/**
 * What the rules of the model ask of a debate. A `Debate` answers from memory, an open file from its indexes, so that the same rules
 * are held to a whole debate and to one edit of a large file.
 */
export interface DebateView {
  /** The entity with this id; undefined when there is none. */
  find<E extends EntityName>(entity: E, id: IdOf<E>): Readonly<Entities[E]> | undefined;
  /** How many entities of a kind there are. */
  count(entity: EntityName): number;
  /** Whether there are more than `most` of them; quicker than counting. */
  hasMoreThan(entity: EntityName, most: number): boolean;

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
}
