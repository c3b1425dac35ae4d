import type { Debate } from '../model/debate.ts';
import type { MapId, SpeakerId, StatementId } from '../model/entities.ts';
import { type Agreement, agreementsOn } from './agreement.ts';
import { type Divisiveness, divisivenessOf, meanDivisiveness, type Sides, sidesOn } from './divisiveness.ts';

/** How much speakers divide on something on which somebody took a side. */
export interface Division extends Divisiveness {
  readonly value: number;
}

export interface DividedClaim extends Division, Sides {
  readonly statement: StatementId;
}

export interface DividedQuestion extends Division {
  readonly statement: StatementId;
  /** The number of claims that answer it. */
  readonly positions: number;
}

export interface DividedMap extends Division {
  readonly map: MapId;
}

/** A claim that nobody denies, and against which speakers argue who do not share it. */
export interface Objection {
  readonly statement: StatementId;
  readonly heldBy: readonly SpeakerId[];
  /** Those who are for a claim that attacks it. */
  readonly objectedBy: readonly SpeakerId[];
  readonly objections: readonly StatementId[];
}

/** Where the speakers of a debate divide, or of one map of it. The most divisive comes first; of what divides alike, that on which more took a side. */
export interface Divisions {
  /** Over all claims. */
  readonly whole: Divisiveness;
  /** Those on which somebody took a side. */
  readonly claims: readonly DividedClaim[];
  readonly questions: readonly DividedQuestion[];
  /** None where only one map is looked at. */
  readonly maps: readonly DividedMap[];
  /** Those with most objections first. */
  readonly objections: readonly Objection[];
  /** Those who took a side on a claim on which another did too, those with most in common first. */
  readonly speakers: readonly SpeakerId[];
  readonly agreements: readonly Agreement[];
}

/** Returns where speakers divide in a debate, or on a map; null: in all of it. Throws `NotFound` for an unknown map. */
export function divisionsOf(debate: Debate, map: MapId | null): Divisions {
  const isThere = map === null ? () => true : placedOn(debate, map);
  const found = new Map<StatementId, DividedClaim>();
  for (const { id: statement, kind } of debate.statements.values()) {
    if (kind !== 'claim' || !isThere(statement) || debate.movesByTargetStatement.count(statement) === 0) continue;
    const sides = sidesOn(debate, statement);
    const { value, speakers } = divisivenessOf(sides);
    if (value !== null) found.set(statement, { statement, ...sides, value, speakers });
  }
  const over = (ids: Iterable<StatementId>): Division[] => {
    const { value, speakers } = meanDivisiveness([...new Set(ids)].flatMap((id) => found.get(id) ?? []));
    return value === null ? [] : [{ value, speakers }];
  };
  const questions = [...debate.statements.values()].flatMap(({ id: statement, kind }): DividedQuestion[] => {
    if (kind !== 'question' || !isThere(statement)) return [];
    const positions = positionsOn(debate, statement);
    return over(positions).map((division) => ({ statement, ...division, positions: positions.length }));
  });
  const maps = (map === null ? debate.mapsInOrder() : []).flatMap(({ id }): DividedMap[] => {
    const placed = debate.placementsByMap.get(id);
    return over(placed.map(({ statement }) => statement)).map((division) => ({ map: id, ...division }));
  });
  const claims = [...found.values()];
  const pairs = agreementsOn(debate, claims);
  return {
    whole: meanDivisiveness(claims),
    claims: mostDivisiveFirst(claims),
    questions: mostDivisiveFirst(questions),
    maps: mostDivisiveFirst(maps),
    objections: objectionsAmong(debate, found),
    speakers: speakersByCommon(debate, pairs),
    agreements: pairs,
  };
}

/** Returns a test whether a statement stands on a map. Throws `NotFound`. */
function placedOn(debate: Debate, map: MapId): (id: StatementId) => boolean {
  const { id: found } = debate.get('map', map);
  const placed = new Set(debate.placementsByMap.get(found).map(({ statement }) => statement));
  return (id) => placed.has(id);
}

/** Returns the claims that answer a question. */
export function positionsOn(debate: Debate, question: StatementId): StatementId[] {
  const answers = debate.relationsByTargetStatement.get(question).filter(({ kind }) => kind === 'answers');
  return [...new Set(answers.flatMap(({ premises }) => premises))];
}

function mostDivisiveFirst<D extends Division>(all: readonly D[]): D[] {
  return all.toSorted((a, b) => b.value - a.value || b.speakers - a.speakers);
}

function objectionsAmong(debate: Debate, claims: ReadonlyMap<StatementId, DividedClaim>): Objection[] {
  const found = [...claims.values()].flatMap(({ statement, for: heldBy, against }): Objection[] => {
    if (heldBy.length === 0 || against.length > 0) return [];
    const attacks = debate.relationsByTargetStatement.get(statement).filter(({ kind }) => kind === 'attacks');
    const objectedBy = new Set<SpeakerId>();
    const objections = new Set<StatementId>();
    for (const premise of attacks.flatMap(({ premises }) => premises)) {
      for (const speaker of claims.get(premise)?.for ?? []) {
        if (heldBy.includes(speaker)) continue;
        objectedBy.add(speaker);
        objections.add(premise);
      }
    }
    if (objectedBy.size === 0) return [];
    return [{ statement, heldBy, objectedBy: [...objectedBy], objections: [...objections] }];
  });
  return found.toSorted((a, b) => b.objections.length - a.objections.length);
}

function speakersByCommon(debate: Debate, pairs: readonly Agreement[]): SpeakerId[] {
  const common = new Map<SpeakerId, number>();
  for (const { one, other, same, opposite } of pairs) {
    for (const speaker of [one, other]) {
      common.set(speaker, (common.get(speaker) ?? 0) + same.length + opposite.length);
    }
  }
  const inOrder = [...debate.speakers.keys()].filter((id) => common.has(id));
  return inOrder.toSorted((a, b) => (common.get(b) ?? 0) - (common.get(a) ?? 0));
}

/** The agreement of two speakers, whichever is named first. */
export type AgreementOf = (one: SpeakerId, other: SpeakerId) => Agreement | null;

/** Returns a function that looks up the agreement of two speakers. */
export function agreementLookup(pairs: readonly Agreement[]): AgreementOf {
  const byOne = Map.groupBy(pairs, ({ one }) => one);
  const found = new Map([...byOne].map(([one, all]) => [one, new Map(all.map((each) => [each.other, each]))] as const));
  return (one, other) => found.get(one)?.get(other) ?? found.get(other)?.get(one) ?? null;
}
