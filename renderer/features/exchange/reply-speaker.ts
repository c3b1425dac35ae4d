import type { Debate } from '../../../shared/model/debate.ts';
import type { Move, Speaker } from '../../../shared/model/entities.ts';

/**
 * Returns the speaker who most likely answers a move: the one it answers itself, or who has answered its speaker
 * before.
 */
export function lastAnswerer(debate: Debate, move: Move): Speaker | undefined {
  const asked = move.replyTo === null ? undefined : debate.moves.get(move.replyTo);
  const before = debate.movesBySpeaker
    .get(move.speaker)
    .flatMap(({ id }) => debate.repliesByMove.get(id))
    .find(({ speaker }) => speaker !== move.speaker);
  const speaker = asked !== undefined && asked.speaker !== move.speaker ? asked.speaker : before?.speaker;
  return speaker === undefined ? undefined : debate.speakers.get(speaker);
}
