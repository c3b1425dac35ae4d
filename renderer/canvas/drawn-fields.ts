import type { Change } from '../../shared/model/change.ts';
import type { EntityName } from '../../shared/model/entities.ts';

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
