import { useEffect } from 'react';
import { MovesThen } from '../../../shared/evaluation/moves-then.ts';
import { filteredStatements } from '../../../shared/filter/filtered-statements.ts';
import { isFiltering, type StatementFilter } from '../../../shared/filter/statement-filter.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { oncePer, useApp, useAppState } from '../app-context.ts';
import type { AppState } from '../app-state.ts';
import { selectedStatements } from '../selection.ts';
import { timeInSight } from '../slices/time.ts';

/** What the filter leaves of the debate, and what becomes of the rest. */
export interface Filtered {
  readonly left: ReadonlySet<StatementId>;
  readonly hides: boolean;
}

/** Returns what the filter leaves; null while nothing is filtered. */
export const filteredNow: (state: AppState) => Filtered | null = withSameSet(
  oncePer(
    ({ session, revision, filter, filterHow, evaluated, time, view }: AppState) => ({
      session,
      filter,
      filterHow,
      // Nobody waits for what does not matter.
      revision: isFiltering(filter) ? revision : 0,
      // Who said what by then is asked of the debate of that moment.
      moment: asksMoves(filter) ? (timeInSight({ time, view })?.moment ?? null) : null,
      following: filter.standings.length > 0 ? (evaluated?.following ?? null) : null,
    }),
    ({ session, filter, filterHow, moment, following }): Filtered | null => {
      if (session === null || !isFiltering(filter)) return null;
      const standingOf =
        following === null ? null : (id: StatementId) => following.statements.get(id)?.standing ?? null;
      const debate = moment === null ? session.debate : new MovesThen(session.debate, moment).debate;
      return { left: filteredStatements(debate, filter, standingOf), hides: filterHow === 'hide' };
    },
  ),
);

/** Tells whether a filter asks who said what, or when. */
function asksMoves({ speakers, stance, from, to }: StatementFilter): boolean {
  return speakers.length > 0 || stance !== 'any' || from !== null || to !== null;
}

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
