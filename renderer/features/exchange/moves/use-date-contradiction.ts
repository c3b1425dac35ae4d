import { type ExchangeMove, exchangeOf } from '../../../../shared/exchange/exchange.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { MoveId } from '../../../../shared/model/entities.ts';
import { useDebate } from '../../../core/app-context.ts';

/** Returns the move that proves a move's date wrong in the order of all moves; null when there is none. */
export function useDateContradiction(id: MoveId): ExchangeMove['contradiction'] {
  const moves = useDebate(allMoves);
  return moves.find(({ move }) => move.id === id)?.contradiction ?? null;
}

function allMoves(debate: Debate): readonly ExchangeMove[] {
  return exchangeOf(debate).moves;
}
