import type { Citation, Entities, EntityName, Excerpt, Move, Placement, Relation } from './entities.ts';

/** What points to something, by its id. */
export interface Pointing<T> {
  get(id: string): readonly T[];
}

/**
 * What the rules of the model ask of a debate. A `Debate` answers from memory, an open file from its indexes, so that the same rules
 * are held to a whole debate and to one edit of a large file.
 */
export interface DebateView {
  /** The entity with this id; undefined when there is none. */
  find<E extends EntityName>(entity: E, id: string): Readonly<Entities[E]> | undefined;
  /** How many entities of a kind there are. */
  count(entity: EntityName): number;
  /** Whether there are more than `most` of them; quicker than counting. */
  hasMoreThan(entity: EntityName, most: number): boolean;

  readonly relationsByPremise: Pointing<Relation>;
  readonly relationsByTargetStatement: Pointing<Relation>;
  readonly relationsByTargetRelation: Pointing<Relation>;
  readonly movesBySpeaker: Pointing<Move>;
  readonly movesByTargetStatement: Pointing<Move>;
  readonly movesByTargetRelation: Pointing<Move>;
  readonly movesByExcerpt: Pointing<Move>;
  readonly repliesByMove: Pointing<Move>;
  readonly excerptsBySource: Pointing<Excerpt>;
  readonly citationsByStatement: Pointing<Citation>;
  readonly citationsByExcerpt: Pointing<Citation>;
  readonly placementsByMap: Pointing<Placement>;
  readonly placementsByStatement: Pointing<Placement>;
}
