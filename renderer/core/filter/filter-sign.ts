import { hiddenWords } from '../../../shared/filter/filter-words.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { oncePer } from '../app-context.ts';
import type { AppState } from '../app-state.ts';
import { filteredNow } from './use-filtered.ts';

/** Says how much of what the window shows is hidden or dimmed by the filter, such as “12 of 34 hidden”; null while nothing is filtered. */
export const filterSign: (state: AppState) => string | null = oncePer(
  (state: AppState) => {
    const { session, revision, view, map, outlineOf, filterHow } = state;
    const filtered = filteredNow(state);
    return { filtered, session, revision: filtered === null ? 0 : revision, view, map, outlineOf, filterHow };
  },
  ({ filtered, session, view, map, outlineOf, filterHow }) => {
    if (filtered === null || session === null) return null;
    const { debate } = session;
    const isOnMap = map !== null && (view === 'outline' ? outlineOf === 'map' : view !== 'table');
    const all: Iterable<StatementId> = isOnMap
      ? new Set(debate.placementsByMap.get(map).map(({ statement }) => statement))
      : debate.statements.keys();
    let [hidden, count] = [0, 0];
    for (const id of all) {
      count++;
      if (!filtered.left.has(id)) hidden++;
    }
    return hiddenWords(hidden, count, filterHow);
  },
);
