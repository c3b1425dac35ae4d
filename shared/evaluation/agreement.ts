import type { Debate } from '../model/debate.ts';
import type { SpeakerId, StatementId } from '../model/entities.ts';
import { type Sides, sidesOn } from './divisiveness.ts';

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
  return agreementsOn(debate, sidesOnClaims(debate, isThere));
}

function* sidesOnClaims(debate: Debate, isThere: (id: StatementId) => boolean) {
  for (const { id, kind } of debate.statements.values()) {
    if (kind === 'claim' && isThere(id)) yield { statement: id, ...sidesOn(debate, id) };
  }
}

/** Returns the agreement of every two speakers by their sides on claims, in the order of the debate. */
export function agreementsOn(
  debate: Debate,
  claims: Iterable<Sides & { readonly statement: StatementId }>,
): Agreement[] {
  const speakers = [...debate.speakers.keys()];
  const numbers = new Map(speakers.map((id, number) => [id, number] as const));
  /** By the number of the first speaker, then of a later one. */
  const pairs: (Map<number, { same: StatementId[]; opposite: StatementId[] }> | undefined)[] = [];
  for (const { statement: id, ...sides } of claims) {
    const taken = [
      ...sides.for.map((speaker) => ({ number: numbers.get(speaker) ?? -1, isFor: true })),
      ...sides.against.map((speaker) => ({ number: numbers.get(speaker) ?? -1, isFor: false })),
    ].sort((a, b) => a.number - b.number);
    for (const [at, one] of taken.entries()) {
      for (let next = at + 1; next < taken.length; next++) {
        const other = taken[next] as (typeof taken)[number];
        const among = pairs[one.number] ?? new Map<number, { same: StatementId[]; opposite: StatementId[] }>();
        pairs[one.number] = among;
        const pair = among.get(other.number) ?? { same: [], opposite: [] };
        among.set(other.number, pair);
        (one.isFor === other.isFor ? pair.same : pair.opposite).push(id);
      }
    }
  }
  return speakers.flatMap((one, number) =>
    [...(pairs[number] ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([at, pair]): Agreement => {
        const share = pair.same.length / (pair.same.length + pair.opposite.length);
        return { one, other: speakers[at] as SpeakerId, ...pair, share };
      }),
  );
}
