import { useCallback, useMemo } from 'react';
import type { Debate } from '../../../shared/model/debate.ts';
import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import { claimsByFidelity } from '../../../shared/model/statement-groups.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { placedOn } from './branch-actions.ts';

type Cards = ReadonlySet<StatementId>;

/** Returns the cards that alone are to be seen: those of a branch, of the judgements that are filtered by, or of both; null for all. */
export function useSeenCards(branch: Cards | null): Cards | null {
  const filter = useAppState(({ fidelityFilter, map }) => (fidelityFilter?.map === map ? fidelityFilter : null));
  const judged = useDebate(
    useCallback(
      (debate: Debate) => {
        if (filter === null) return null;
        const claims = claimsByFidelity(debate, placedOn(debate, filter.map));
        return new Set(filter.shown.flatMap((fidelity) => claims.get(fidelity) ?? []));
      },
      [filter],
    ),
  );
  return useMemo(
    () => (branch === null || judged === null ? (branch ?? judged) : branch.intersection(judged)),
    [branch, judged],
  );
}

/** Tells whether a relation is one between some cards. */
export function isAmong(debate: Debate, cards: Cards, id: RelationId): boolean {
  const relation = debate.relations.get(id);
  if (relation === undefined || !relation.premises.some((premise) => cards.has(premise))) return false;
  const { target } = relation;
  return 'statement' in target ? cards.has(target.statement) : isAmong(debate, cards, target.relation);
}
