import type { Change } from '../../../shared/model/change.ts';
import type { EntityName, StatementId } from '../../../shared/model/entities.ts';

/** What of each entity a map shows; of the others, nothing. */
const DRAWN: Partial<Readonly<Record<EntityName, ReadonlySet<string>>>> = {
  statement: new Set(['kind', 'text', 'implicit']),
  relation: new Set(['kind', 'premises', 'target', 'order']),
  speaker: new Set(['name']),
  move: new Set(['speaker', 'act', 'target', 'order']),
  citation: new Set(['statement', 'excerpt']),
  map: new Set(['direction']),
  placement: new Set(['map', 'statement', 'x', 'y', 'collapsed', 'pinned']),
};

/** Whether a map may look otherwise after `changes`: a note that is typed changes nothing that is drawn. */
export function changesWhatIsDrawn(changes: readonly Change[]): boolean {
  return changes.some(({ entity, before, after }) => {
    const drawn = DRAWN[entity];
    if (drawn === undefined) return false;
    if (before === null || after === null) return true;
    return Object.keys(after).some((field) => drawn.has(field));
  });
}

/** The statements that `changes` edit, where they do nothing else to what a map shows; null where they do. */
export function editedStatements(changes: readonly Change[]): ReadonlySet<StatementId> | null {
  const others = changes.filter(
    ({ entity, before, after }) => entity !== 'statement' || before === null || after === null,
  );
  if (changesWhatIsDrawn(others)) return null;
  return new Set(
    changes.filter((change) => !others.includes(change) && changesWhatIsDrawn([change])).map(({ id }) => id),
  );
}
