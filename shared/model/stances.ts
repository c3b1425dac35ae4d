import { byOrder, type Debate } from './debate.ts';
import type { Move, Speaker, SpeakerId, StatementId } from './entities.ts';

/**
 * The speakers who assert a statement (or raise it, if it is a question) and those who reject it, in the order of their
 * first move.
 */
export interface Stances {
  readonly assertedBy: readonly Speaker[];
  readonly deniedBy: readonly Speaker[];
}

/**
 * Returns the last move of each speaker on a statement, in the order of their first. Questioning a claim is no stance on
 * it; questioning a question raises it.
 */
export function lastMovesOn(debate: Debate, statement: StatementId): ReadonlyMap<SpeakerId, Move> {
  const isQuestion = debate.statements.get(statement)?.kind === 'question';
  const last = new Map<SpeakerId, Move>();
  for (const move of debate.movesByTargetStatement.get(statement).sort(byOrder)) {
    if (isQuestion || move.act !== 'questions') last.set(move.speaker, move);
  }
  return last;
}

/**
 * Sums up the speakers' moves on a statement: a speaker's last move counts, so that a retraction takes back an
 * assertion or a denial, and a concession counts as an assertion. Questioning a claim changes nothing; questioning a
 * question raises it.
 */
export function stancesOn(debate: Debate, statement: StatementId): Stances {
  const assertedBy: Speaker[] = [];
  const deniedBy: Speaker[] = [];
  for (const [id, move] of lastMovesOn(debate, statement)) {
    const speaker = debate.speakers.get(id);
    if (speaker === undefined || move.act === 'retracts') continue;
    (move.act === 'denies' ? deniedBy : assertedBy).push(speaker);
  }
  return { assertedBy, deniedBy };
}
