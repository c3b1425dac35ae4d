import { useMemo } from 'react';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useFiltered } from '../../core/filter/use-filtered.ts';

type Cards = ReadonlySet<StatementId>;

/** Returns the cards that alone are to be seen: those of a branch, those that the filter leaves, or those of both; null for all. */
export function useSeenCards(branch: Cards | null, cards: ReadonlyMap<StatementId, unknown>): Cards | null {
  const left = useFiltered()?.left ?? null;
  return useMemo(() => {
    if (left === null) return branch;
    const here = new Set(cards.keys()).intersection(left);
    return branch === null ? here : branch.intersection(here);
  }, [branch, left, cards]);
}

/** Returns a test for what the filter hides of a map, but for what is selected; null while it hides nothing. */
export function useHidden(selected: Cards): ((id: StatementId) => boolean) | null {
  const filtered = useFiltered();
  return useMemo(
    () => (filtered?.hides ? (id) => !filtered.left.has(id) && !selected.has(id) : null),
    [filtered, selected],
  );
}
