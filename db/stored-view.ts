import type { DebateView, Pointing } from '../shared/model/debate-view.ts';
import type {
  Entities,
  EntityName,
  ExcerptId,
  IdOf,
  MapId,
  MoveId,
  RelationId,
  SourceId,
  SpeakerId,
  StatementId,
} from '../shared/model/entities.ts';
import type { ReadConnection } from './connection.ts';
import { readIdentified, readWhere } from './rows.ts';

/**
 * The rows of an open file as the rules of the model read them. Every answer comes from an index, so it takes no longer
 * in a large file.
 */
export class StoredView implements DebateView {
  readonly relationsByPremise: Pointing<Entities['relation'], StatementId>;
  readonly relationsByTargetStatement: Pointing<Entities['relation'], StatementId>;
  readonly relationsByTargetRelation: Pointing<Entities['relation'], RelationId>;
  readonly movesBySpeaker: Pointing<Entities['move'], SpeakerId>;
  readonly movesByTargetStatement: Pointing<Entities['move'], StatementId>;
  readonly movesByTargetRelation: Pointing<Entities['move'], RelationId>;
  readonly movesByExcerpt: Pointing<Entities['move'], ExcerptId>;
  readonly repliesByMove: Pointing<Entities['move'], MoveId>;
  readonly excerptsBySource: Pointing<Entities['excerpt'], SourceId>;
  readonly citationsByStatement: Pointing<Entities['citation'], StatementId>;
  readonly citationsByExcerpt: Pointing<Entities['citation'], ExcerptId>;
  readonly placementsByMap: Pointing<Entities['placement'], MapId>;
  readonly placementsByStatement: Pointing<Entities['placement'], StatementId>;
  readonly #connection: ReadConnection;

  constructor(connection: ReadConnection) {
    this.#connection = connection;
    const where = <E extends EntityName>(entity: E, condition: string): Pointing<Entities[E], string> => ({
      get: (id) => readWhere(connection, entity, condition, id),
    });
    this.relationsByPremise = where('relation', 'id IN (SELECT relation FROM premise WHERE statement = ?)');
    this.relationsByTargetStatement = where('relation', 'target_statement = ?');
    this.relationsByTargetRelation = where('relation', 'target_relation = ?');
    this.movesBySpeaker = where('move', 'speaker = ?');
    this.movesByTargetStatement = where('move', 'target_statement = ?');
    this.movesByTargetRelation = where('move', 'target_relation = ?');
    this.movesByExcerpt = where('move', 'excerpt = ?');
    this.repliesByMove = where('move', 'reply_to = ?');
    this.excerptsBySource = where('excerpt', 'source = ?');
    this.citationsByStatement = where('citation', 'statement = ?');
    this.citationsByExcerpt = where('citation', 'excerpt = ?');
    this.placementsByMap = where('placement', 'map = ?');
    this.placementsByStatement = where('placement', 'statement = ?');
  }

  find<E extends EntityName>(entity: E, id: IdOf<E>): Entities[E] | undefined {
    return readIdentified(this.#connection, entity, id)?.value;
  }

  count(entity: EntityName): number {
    return Number(this.#connection.row(`SELECT count(*) FROM ${entity}`)?.[0]);
  }

  hasMoreThan(entity: EntityName, most: number): boolean {
    // Rows are numbered from 1, so there are no more than the highest number, which is found without counting.
    const highest = Number(this.#connection.row(`SELECT max(row) FROM ${entity}`)?.[0] ?? 0);
    return highest > most && this.count(entity) > most;
  }
}
