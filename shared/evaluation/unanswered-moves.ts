import { dateSpan } from '../exchange/date-span.ts';
import type { Debate } from '../model/debate.ts';
import type { Act, Move, SpeakerId } from '../model/entities.ts';
import type { DebateFramework } from './debate-framework.ts';

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
 * Lists what was put to speakers and not answered about what was evaluated, in the order of the moves: a reply is put to whose move
 * it replies to; a denial or a question that replies to none, to those who held the claim by then. It is answered by a later move of
 * theirs that replies to it, or to another one made with the same words, or that is about the same claim or one that restates it.
 */
export function unansweredMoves(debate: Debate, { statements, relations }: DebateFramework): UnansweredMove[] {
  const elementOf = ({ target }: Move) =>
    'statement' in target ? statements.get(target.statement) : relations.get(target.relation);
  const moves = debate.movesInOrder().filter((move) => elementOf(move) !== undefined);
  const places = new Map(moves.map(({ id }, place) => [id, place] as const));
  const last = moves.reduce(
    (latest, { at }) => Math.max(latest, dateSpan(at)?.from ?? latest),
    Number.NEGATIVE_INFINITY,
  );
  const holders = new Map<number | undefined, Map<SpeakerId, boolean>>();
  const found: UnansweredMove[] = [];
  for (const [place, move] of moves.entries()) {
    const held = holders.get(elementOf(move)) ?? new Map<SpeakerId, boolean>();
    const addressed = move.replyTo === null ? undefined : debate.moves.get(move.replyTo)?.speaker;
    const others = move.act === 'asserts' ? [] : [...held].flatMap(([speaker, holds]) => (holds ? [speaker] : []));
    for (const speaker of addressed === undefined ? others : [addressed]) {
      if (speaker === move.speaker || !ASKING.has(move.act)) continue;
      const isAnswer = (later: Move) => {
        const repliesTo = later.replyTo === null ? undefined : debate.moves.get(later.replyTo);
        return (
          (places.get(later.id) ?? -1) > place &&
          (elementOf(later) === elementOf(move) || (repliesTo !== undefined && areOneUtterance(repliesTo, move)))
        );
      };
      if (debate.movesBySpeaker.get(speaker).some(isAnswer)) continue;
      found.push({ move, speaker, days: daysFrom(move, last) });
    }
    if (move.act !== 'questions') held.set(move.speaker, move.act === 'asserts' || move.act === 'concedes');
    holders.set(elementOf(move), held);
  }
  return found;
}

/** Tells whether two moves were made with the same words: one passage may deny one claim and assert another. */
function areOneUtterance(one: Move, other: Move): boolean {
  return (
    one.id === other.id || (one.speaker === other.speaker && one.excerpt !== null && one.excerpt === other.excerpt)
  );
}

function daysFrom({ at }: Move, last: number): number | null {
  const since = dateSpan(at)?.from;
  if (since === undefined || !Number.isFinite(since) || !Number.isFinite(last)) return null;
  return Math.max(0, Math.floor((last - since) / DAY));
}
