import type { Debate } from '../model/debate.ts';
import type { MapId, Move, MoveId, Speaker } from '../model/entities.ts';
import { relationMaps } from '../model/relation-maps.ts';
import { dateContradictions } from './contradictions.ts';
import { dateSpan } from './date-span.ts';

export interface ExchangeMove {
  readonly move: Readonly<Move>;
  /** Index of its speaker's lane. */
  readonly lane: number;
  /** The move that it replies to, if that is in the exchange too. */
  readonly replyTo: MoveId | null;
  /** A date that cannot be right in this order: `move` on the side `side` is certainly later, or earlier. */
  readonly contradiction: { readonly move: MoveId; readonly side: 'above' | 'below' } | null;
}

/** Who said what, in reply to what. */
export interface Exchange {
  /** A lane for each speaker, in the order of first appearance. */
  readonly lanes: readonly Readonly<Speaker>[];
  /** The moves in the order that the user gave them; dates never reorder them. */
  readonly moves: readonly ExchangeMove[];
}

/**
 * Returns the exchange of a debate; with `map`, only the moves about what stands on that map. Throws `NotFound` for an
 * unknown map, and for a move without its speaker.
 */
export function exchangeOf(debate: Debate, { map = null }: { readonly map?: MapId | null } = {}): Exchange {
  const moves = debate.movesInOrder().filter(map === null ? () => true : isOnMap(debate, debate.get('map', map).id));
  const lanes = [...new Set(moves.map(({ speaker }) => speaker))];
  const laneOf = new Map(lanes.map((speaker, lane) => [speaker, lane] as const));
  const shown = new Set(moves.map(({ id }) => id));
  const contradictions = dateContradictions(moves.map(({ at }) => dateSpan(at)));
  return {
    lanes: lanes.map((speaker) => debate.get('speaker', speaker)),
    moves: moves.map((move, index) => {
      const found = contradictions.get(index);
      const other = found && moves[found.other];
      return {
        move,
        lane: laneOf.get(move.speaker) ?? 0,
        replyTo: move.replyTo !== null && shown.has(move.replyTo) ? move.replyTo : null,
        contradiction: found && other ? { move: other.id, side: found.side } : null,
      };
    }),
  };
}

/** Returns a test for moves: true for a move about a statement placed on `map`, or about a relation drawn on it. */
export function isOnMap(debate: Debate, map: MapId): (move: Move) => boolean {
  return ({ target }) => {
    if ('statement' in target) {
      return debate.placementsByStatement.get(target.statement).some((placement) => placement.map === map);
    }
    const relation = debate.relations.get(target.relation);
    return relation !== undefined && relationMaps(debate, relation).has(map);
  };
}
