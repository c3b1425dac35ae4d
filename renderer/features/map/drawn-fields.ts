import type { Change } from '../../../shared/model/change.ts';
import type { EntityName, StatementId } from '../../../shared/model/entities.ts';

/** The fields of each entity that a map shows; nothing of the others. */
const DRAWN: Partial<Readonly<Record<EntityName, ReadonlySet<string>>>> = {
  statement: new Set(['kind', 'text', 'implicit']),
  relation: new Set(['kind', 'premises', 'target', 'order']),
  speaker: new Set(['name']),
  // The date tells whether a move is there at the moment that is shown.
  move: new Set(['speaker', 'act', 'target', 'order', 'at']),
  citation: new Set(['statement', 'excerpt', 'fidelity']),
  map: new Set(['direction']),
  placement: new Set(['map', 'statement', 'x', 'y', 'collapsed', 'pinned']),
};

/** Tells whether a map may look different after `changes`: typing a note changes nothing that is drawn. */
export function changesWhatIsDrawn(changes: readonly Change[]): boolean {
  return changes.some(({ entity, before, after }) => {
    const drawn = DRAWN[entity];
    if (drawn === undefined) return false;
    if (before === null || after === null) return true;
    return Object.keys(after).some((field) => drawn.has(field));
  });
}

/** Returns the statements that `changes` edit, if they change nothing else that a map shows; null if they do. */
export function editedStatements(changes: readonly Change[]): ReadonlySet<StatementId> | null {
  const others = changes.filter(
    ({ entity, before, after }) => entity !== 'statement' || before === null || after === null,
  );
  if (changesWhatIsDrawn(others)) return null;
  return new Set(
    changes.filter((change) => !others.includes(change) && changesWhatIsDrawn([change])).map(({ id }) => id),
  );
}
