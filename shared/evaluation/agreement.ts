import type { Debate } from '../model/debate.ts';
import type { SpeakerId, StatementId } from '../model/entities.ts';
import { sidesOn } from './divisiveness.ts';

/** How far two speakers agree: on which of the claims on which both took a side they took the same. */
export interface Agreement {
  readonly one: SpeakerId;
  readonly other: SpeakerId;
  readonly same: readonly StatementId[];
  readonly opposite: readonly StatementId[];
  /** The share of common claims on which they agree, 0 to 1. */
  readonly share: number;
}

/** Returns the agreement of every two speakers who took a side on a common claim that `isThere`, in the order of the debate. */
export function agreements(debate: Debate, isThere: (id: StatementId) => boolean = () => true): Agreement[] {
  const pairs = new Map<string, { same: StatementId[]; opposite: StatementId[] }>();
  for (const { id, kind } of debate.statements.values()) {
    if (kind !== 'claim' || !isThere(id)) continue;
    const sides = sidesOn(debate, id);
    const all = [...sides.for, ...sides.against];
    for (const one of all) {
      for (const other of all) {
        if (one === other) continue;
        const key = keyOf(one, other);
        const pair = pairs.get(key) ?? { same: [], opposite: [] };
        const isSame = sides.for.includes(one) === sides.for.includes(other);
        (isSame ? pair.same : pair.opposite).push(id);
        pairs.set(key, pair);
      }
    }
  }
  const speakers = [...debate.speakers.keys()];
  return speakers.flatMap((one, i) =>
    speakers.slice(i + 1).flatMap((other): Agreement[] => {
      const pair = pairs.get(keyOf(one, other));
      if (pair === undefined) return [];
      return [{ one, other, ...pair, share: pair.same.length / (pair.same.length + pair.opposite.length) }];
    }),
  );
}

function keyOf(one: SpeakerId, other: SpeakerId): string {
  return JSON.stringify([one, other]);
}
