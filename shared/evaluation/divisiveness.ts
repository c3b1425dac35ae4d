import type { Debate } from '../model/debate.ts';
import type { MapId, SpeakerId, StatementId } from '../model/entities.ts';
import { lastMovesOn } from '../model/stances.ts';

/** How much speakers divide on something, and how many speakers that rests on. */
export interface Divisiveness {
  /** 0 when all agree, 1 when they divide into halves; null when nobody has taken a side. */
  readonly value: number | null;
  readonly speakers: number;
}

/** The sides of the speakers on one claim, by their last move on it. */
export interface Sides {
  readonly for: readonly SpeakerId[];
  readonly against: readonly SpeakerId[];
}

/** Returns who is for a claim (asserts or concedes it last) and who against (denies or retracts it last). */
export function sidesOn(debate: Debate, statement: StatementId): Sides {
  const sides = { for: [] as SpeakerId[], against: [] as SpeakerId[] };
  for (const [speaker, { act }] of lastMovesOn(debate, statement)) {
    sides[act === 'asserts' || act === 'concedes' ? 'for' : 'against'].push(speaker);
  }
  return sides;
}

/** Returns 4p(1 - p), where p is the share of those who are for it. */
export function divisivenessOf({ for: inFavour, against }: Sides): Divisiveness {
  const speakers = inFavour.length + against.length;
  if (speakers === 0) return { value: null, speakers };
  const share = inFavour.length / speakers;
  return { value: 4 * share * (1 - share), speakers };
}

/** Returns the mean divisiveness of several claims, each counted as often as speakers took a side on it. */
export function meanDivisiveness(claims: readonly Divisiveness[]): Divisiveness {
  const speakers = claims.reduce((total, each) => total + each.speakers, 0);
  if (speakers === 0) return { value: null, speakers };
  const weighed = claims.reduce((total, { value, speakers: each }) => total + (value ?? 0) * each, 0);
  return { value: weighed / speakers, speakers };
}

const NOBODY: Divisiveness = { value: null, speakers: 0 };

/** How much speakers divide in a whole debate and its parts. */
export interface DebateDivisiveness {
  readonly debate: Divisiveness;
  readonly maps: ReadonlyMap<MapId, Divisiveness>;
  /** By question: over its positions. */
  readonly questions: ReadonlyMap<StatementId, Divisiveness>;
  readonly claims: ReadonlyMap<StatementId, Divisiveness>;
}

/** Returns the divisiveness of each claim that `isThere`, of questions over their positions, of maps and of all claims. */
export function divisivenessIn(debate: Debate, isThere: (id: StatementId) => boolean = () => true): DebateDivisiveness {
  const claims = new Map<StatementId, Divisiveness>();
  const questions = new Map<StatementId, Divisiveness>();
  for (const { id, kind } of debate.statements.values()) {
    if (kind !== 'claim' || !isThere(id)) continue;
    const isSilent = debate.movesByTargetStatement.count(id) === 0;
    claims.set(id, isSilent ? NOBODY : divisivenessOf(sidesOn(debate, id)));
  }
  const meanOf = (ids: Iterable<StatementId>) =>
    meanDivisiveness([...new Set(ids)].flatMap((id) => claims.get(id) ?? []));
  for (const { id, kind } of debate.statements.values()) {
    if (kind !== 'question' || !isThere(id)) continue;
    const answers = debate.relationsByTargetStatement.get(id).filter((each) => each.kind === 'answers');
    questions.set(id, meanOf(answers.flatMap(({ premises }) => premises)));
  }
  const maps = new Map(
    [...debate.maps.keys()].map((id) => {
      const placed = debate.placementsByMap.get(id);
      return [id, meanOf(placed.map(({ statement }) => statement))] as const;
    }),
  );
  return { debate: meanOf(claims.keys()), maps, questions, claims };
}
