import { dateSpan } from '../exchange/date-span.ts';
import type { Debate } from '../model/debate.ts';
import type { Act, Move, SpeakerId } from '../model/entities.ts';

/** Something that was put to a speaker, who never came back to it. */
export interface UnansweredMove {
  readonly move: Move;
  /** The one who did not answer. */
  readonly speaker: SpeakerId;
  /** Whole days from then to the last date of the debate; null where one of them is not certain. */
  readonly days: number | null;
}

/** Acts that ask for an answer. */
const ASKING: ReadonlySet<Act> = new Set(['asserts', 'denies', 'questions']);
const DAY = 24 * 60 * 60 * 1000;

/**
 * Lists what was put to speakers and not answered, in the order of the moves: a reply is put to whose move it replies to; a denial or
 * a question that replies to none, to those who held the claim by then. It is answered by a later move of theirs that replies to
 * it, or is about the same.
 */
export function unansweredMoves(debate: Debate): UnansweredMove[] {
  const moves = debate.movesInOrder();
  const places = new Map(moves.map(({ id }, place) => [id, place] as const));
  const last = moves.reduce(
    (latest, { at }) => Math.max(latest, dateSpan(at)?.from ?? latest),
    Number.NEGATIVE_INFINITY,
  );
  const holders = new Map<string, Map<SpeakerId, boolean>>();
  const found: UnansweredMove[] = [];
  for (const [place, move] of moves.entries()) {
    const held = holders.get(keyOf(move)) ?? new Map<SpeakerId, boolean>();
    const addressed = move.replyTo === null ? undefined : debate.moves.get(move.replyTo)?.speaker;
    const others = move.act === 'asserts' ? [] : [...held].flatMap(([speaker, holds]) => (holds ? [speaker] : []));
    for (const speaker of addressed === undefined ? others : [addressed]) {
      if (speaker === move.speaker || !ASKING.has(move.act)) continue;
      const isAnswer = (later: Move) =>
        (places.get(later.id) as number) > place && (later.replyTo === move.id || keyOf(later) === keyOf(move));
      if (debate.movesBySpeaker.get(speaker).some(isAnswer)) continue;
      found.push({ move, speaker, days: daysFrom(move, last) });
    }
    if (move.act !== 'questions') held.set(move.speaker, move.act === 'asserts' || move.act === 'concedes');
    holders.set(keyOf(move), held);
  }
  return found;
}

function keyOf({ target }: Move): string {
  return 'statement' in target ? `statement ${target.statement}` : `relation ${target.relation}`;
}

function daysFrom({ at }: Move, last: number): number | null {
  const since = dateSpan(at)?.from;
  if (since === undefined || !Number.isFinite(since) || !Number.isFinite(last)) return null;
  return Math.max(0, Math.floor((last - since) / DAY));
}
