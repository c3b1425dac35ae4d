import { useEffect } from 'react';
import { filteredStatements } from '../../../shared/filter/filtered-statements.ts';
import { isFiltering } from '../../../shared/filter/statement-filter.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { oncePer, useApp, useAppState } from '../app-context.ts';
import type { AppState } from '../app-state.ts';
import { selectedStatements } from '../selection.ts';

/** What the filter leaves of the debate, and what becomes of the rest. */
export interface Filtered {
  readonly left: ReadonlySet<StatementId>;
  readonly hides: boolean;
}

/** Returns what the filter leaves; null while nothing is filtered. */
export const filteredNow: (state: AppState) => Filtered | null = withSameSet(
  oncePer(
    ({ session, revision, filter, filterHow, evaluated }: AppState) => ({
      session,
      filter,
      filterHow,
      // Nobody waits for what does not matter.
      revision: isFiltering(filter) ? revision : 0,
      following: filter.standings.length > 0 ? (evaluated?.following ?? null) : null,
    }),
    ({ session, filter, filterHow, following }): Filtered | null => {
      if (session === null || !isFiltering(filter)) return null;
      const standingOf =
        following === null ? null : (id: StatementId) => following.statements.get(id)?.standing ?? null;
      return { left: filteredStatements(session.debate, filter, standingOf), hides: filterHow === 'hide' };
    },
  ),
);

/** Returns what is selected, but for what the filter hides. */
export function selectedInSight(state: AppState): readonly StatementId[] {
  const selected = selectedStatements(state.selection);
  const filtered = filteredNow(state);
  return filtered?.hides ? selected.filter((id) => filtered.left.has(id)) : selected;
}

/** Keeps the value before where the statements are the same: an edit then draws no card again. */
function withSameSet(look: (state: AppState) => Filtered | null): (state: AppState) => Filtered | null {
  let last: Filtered | null = null;
  return (state) => {
    const found = look(state);
    const isSame =
      last !== null &&
      found !== null &&
      last.hides === found.hides &&
      last.left.size === found.left.size &&
      last.left.isSubsetOf(found.left);
    if (!isSame) last = found;
    return last;
  };
}

/** Returns what the filter leaves, and has it known how claims stand where it asks for that; null while nothing is filtered. */
export function useFiltered(): Filtered | null {
  const { evaluation } = useApp();
  const needsStanding = useAppState(({ filter }) => filter.standings.length > 0);
  useEffect(() => (needsStanding ? evaluation.need({ kind: 'following' }) : undefined), [evaluation, needsStanding]);
  return useAppState(filteredNow);
}
