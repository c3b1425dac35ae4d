import type { Change } from '../shared/model/change.ts';
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
  WalkId,
} from '../shared/model/entities.ts';
import type { ReadConnection } from './connection.ts';
import { readIdentified, readWhere } from './rows.ts';

/**
 * The rows of an open file as the rules of the model read them, in one state of the file: make a new one after every change.
 * Every answer comes from an index, so it takes no longer in a large file, and is remembered, since several rules ask for the
 * same.
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
  readonly stopsByWalk: Pointing<Entities['stop'], WalkId>;
  readonly stopsByMap: Pointing<Entities['stop'], MapId>;
  readonly stopsByStatement: Pointing<Entities['stop'], StatementId>;
  readonly stopsByExcerpt: Pointing<Entities['stop'], ExcerptId>;
  readonly #connection: ReadConnection;
  /** The entities that were asked for, by entity and id; undefined where there is none. */
  readonly #found = new Map<string, Entities[EntityName] | undefined>();

  /** `written` are the changes that were made last: what they created, or deleted, is known without reading it. */
  constructor(connection: ReadConnection, written: readonly Change[] = []) {
    this.#connection = connection;
    for (const change of written) this.#learn(change);
    const where = <E extends EntityName>(entity: E, condition: string): Pointing<Entities[E], string> => {
      const found = new Map<string, readonly Entities[E][]>();
      return {
        get: (id) => {
          const known = found.get(id) ?? readWhere(connection, entity, condition, id);
          found.set(id, known);
          return known;
        },
      };
    };
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
    this.stopsByWalk = where('stop', 'walk = ?');
    this.stopsByMap = where('stop', 'map = ?');
    this.stopsByStatement = where('stop', 'statement = ?');
    this.stopsByExcerpt = where('stop', 'excerpt = ?');
  }

  find<E extends EntityName>(entity: E, id: IdOf<E>): Entities[E] | undefined {
    const key = `${entity} ${id}`;
    const known = this.#found.get(key);
    if (known !== undefined || this.#found.has(key)) return known as Entities[E] | undefined;
    const value = readIdentified(this.#connection, entity, id)?.value;
    this.#found.set(key, value);
    return value;
  }

  /** The file keeps this rule itself, by an index: it holds no second placement. */
  placementsBeside(_placement: Entities['placement']): readonly Entities['placement'][] {
    return [];
  }

  count(entity: EntityName): number {
    return Number(this.#connection.row(`SELECT count(*) FROM ${entity}`)?.[0]);
  }

  hasMoreThan(entity: EntityName, most: number): boolean {
    // Rows are numbered from 1, so there are no more than the highest number, which is found without counting.
    const highest = Number(this.#connection.row(`SELECT max(row) FROM ${entity}`)?.[0] ?? 0);
    return highest > most && this.count(entity) > most;
  }

  #learn({ entity, id, before, after }: Change): void {
    const key = `${entity} ${id}`;
    if (after === null) this.#found.set(key, undefined);
    else if (before === null) this.#found.set(key, { ...after, id } as Entities[EntityName]);
    else {
      const known = this.#found.get(key);
      if (known !== undefined) this.#found.set(key, { ...known, ...after } as Entities[EntityName]);
    }
  }
}
