import { byOrder, type Debate } from '../model/debate.ts';
import type { Move, StatementId } from '../model/entities.ts';
import { namesOf, speakerNamed } from '../model/speaker-names.ts';

/** The last acts of the same speaker on the same claim. */
export interface ActPair {
  readonly here: Readonly<Move>;
  readonly there: Readonly<Move>;
}

/** Returns, of every speaker who acted on a claim in both debates, the last act in each; speakers are the same by any of their names. */
export function pairedActs(here: Debate, claim: StatementId, there: Debate, twin: StatementId): readonly ActPair[] {
  const others = lastActs(there, twin);
  const speakers = [...others.keys()].flatMap((id) => there.speakers.get(id) ?? []);
  return [...lastActs(here, claim)].flatMap(([id, move]) => {
    const names = namesOf(here.get('speaker', id));
    const speaker = names.flatMap((name) => speakerNamed(speakers, name) ?? [])[0];
    const other = speaker && others.get(speaker.id);
    return other === undefined ? [] : [{ here: move, there: other }];
  });
}

function lastActs(debate: Debate, claim: StatementId): Map<string, Readonly<Move>> {
  const moves = debate.movesByTargetStatement.get(claim).sort(byOrder);
  return new Map(moves.map((move) => [move.speaker, move]));
}
