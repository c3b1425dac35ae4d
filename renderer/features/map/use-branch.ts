import { useCallback } from 'react';
import { branchOf } from '../../../shared/model/branch.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { placedOn } from './branch-actions.ts';

/** Returns the cards of the branch that alone is to be seen; null when all are. */
export function useBranch(): ReadonlySet<StatementId> | null {
  const only = useAppState(({ onlyBranch, map }) => (onlyBranch?.map === map ? onlyBranch : null));
  return useDebate(
    useCallback(
      (debate: Debate) => (only === null ? null : branchOf(debate, only.roots, placedOn(debate, only.map))),
      [only],
    ),
  );
}
