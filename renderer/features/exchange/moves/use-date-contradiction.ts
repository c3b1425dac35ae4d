import { type ExchangeMove, exchangeOf } from '../../../../shared/exchange/exchange.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { MoveId } from '../../../../shared/model/entities.ts';
import { useDebate } from '../../../core/app-context.ts';

/** The move by which a move's date cannot be right where it stands among all moves; null when nothing speaks against it. */
export function useDateContradiction(id: MoveId): ExchangeMove['contradiction'] {
  const moves = useDebate(allMoves);
  return moves.find(({ move }) => move.id === id)?.contradiction ?? null;
}

function allMoves(debate: Debate): readonly ExchangeMove[] {
  return exchangeOf(debate).moves;
}
