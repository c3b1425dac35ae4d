import type { Change } from '../shared/model/change.ts';
import { Subjects } from '../shared/model/check-changes.ts';
import type { Entities, EntityName, IdOf } from '../shared/model/entities.ts';
import type { Problem } from '../shared/model/problem.ts';
import type { ReadConnection } from './connection.ts';
import { StoredView } from './stored-view.ts';

/** The rows as `changes` would have left them, which the file refused. */
class ProposedView extends StoredView {
  readonly #changes: readonly Change[];

  constructor(connection: ReadConnection, changes: readonly Change[]) {
    super(connection);
    this.#changes = changes;
  }

  /** One placement of a statement on a map is the one rule that SQL keeps by looking at other rows. */
  override placementsBeside({ id, map, statement }: Entities['placement']): readonly Entities['placement'][] {
    const changed = new Set(this.#changes.flatMap((change) => (change.entity === 'placement' ? [change.id] : [])));
    const all = [
      ...this.placementsByStatement.get(statement).filter((stored) => !changed.has(stored.id)),
      ...[...changed].flatMap((other) => this.find('placement', other) ?? []),
    ];
    return all.filter((other) => other.statement === statement && other.map === map && other.id !== id);
  }

  override find<E extends EntityName>(entity: E, id: IdOf<E>): Entities[E] | undefined {
    let value: object | undefined = super.find(entity, id);
    for (const change of this.#changes) {
      if (change.entity !== entity || change.id !== id) continue;
      value = change.after === null ? undefined : { ...value, ...change.after, id };
    }
    return value as Entities[E] | undefined;
  }
}

/**
 * Returns the rules of the model that entities in `changes` break, for a file that refused to take them: SQL does not
 * say what is wrong with which.
 */
export function proposedProblems(connection: ReadConnection, changes: readonly Change[]): Problem[] {
  const view = new ProposedView(connection, changes);
  return new Subjects(view, changes).problems(view, () => undefined);
}
