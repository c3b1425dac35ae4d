import { useMemo } from 'react';
import { type ExchangeMove, exchangeOf } from '../../../../shared/exchange/exchange.ts';
import type { MoveId } from '../../../../shared/model/entities.ts';
import { useAppState, useSession } from '../../../core/app-context.ts';

/** The move by which a move's date cannot be right where it stands among all moves; null when nothing speaks against it. */
export function useDateContradiction(id: MoveId): ExchangeMove['contradiction'] {
  const { debate } = useSession();
  const revision = useAppState((state) => state.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the debate is changed in place, and the revision tells when.
  const moves = useMemo(() => exchangeOf(debate).moves, [debate, revision]);
  return moves.find(({ move }) => move.id === id)?.contradiction ?? null;
}
