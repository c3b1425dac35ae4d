import { CounterclaimError } from '../errors.ts';
import { courseOf } from '../exchange/course.ts';
import { type DateSpan, dateSpan } from '../exchange/date-span.ts';
import { t } from '../language/translate.ts';
import type { Change } from '../model/change.ts';
import { Debate } from '../model/debate.ts';
import type { Edtf, Move, MoveId, RelationId, StatementId } from '../model/entities.ts';
import { isEdtf } from '../model/well-formed.ts';

/** A point in the course of a debate: the end of a date, or when a move had just been made; null: before the first of them. */
export type Moment = Edtf | { readonly through: MoveId | null };

/** A debate as it stood at a moment. */
export interface DebateAsOf {
  /** The debate with what had been said by then. */
  readonly debate: Debate;
  /** What is only said later, and so is not in it. */
  readonly notYet: { readonly statements: ReadonlySet<StatementId>; readonly relations: ReadonlySet<RelationId> };
  /** The number of claims and questions of which no date says when they were first said: they are always there. */
  readonly undated: number;
}

/**
 * Returns a debate as it stood at a moment, such as the end of a day or a year, from the dates of its moves: with the moves that may
 * have been made by then, and what they are about. A statement is first said with the first move on it, whatever that does; a
 * relation with its own moves, and never before its premises and its target. What no certain date tells of is always there.
 * Throws `InvalidValue` for what is not a certain date.
 */
export function debateAsOf(debate: Debate, moment: Moment): DebateAsOf {
  const later = movesAfter(debate, moment);
  const isLater = ({ id }: Move) => later.has(id);
  const isNotYet = (moves: readonly Move[]) => moves.length > 0 && moves.every(isLater);
  const statements = new Set<StatementId>();
  let undated = 0;
  for (const id of debate.statements.keys()) {
    const moves = debate.movesByTargetStatement.get(id);
    if (isNotYet(moves)) statements.add(id);
    if (moves.every(({ at }) => dateSpan(at) === null)) undated++;
  }
  const relations = new Set<RelationId>();
  for (const { id, premises, target } of debate.relations.values()) {
    const isBound = premises.some((premise) => statements.has(premise));
    const isAimed = 'statement' in target && statements.has(target.statement);
    if (isBound || isAimed || isNotYet(debate.movesByTargetRelation.get(id))) relations.add(id);
  }
  // A Set yields what is added while it is walked.
  for (const id of relations) for (const on of debate.relationsByTargetRelation.get(id)) relations.add(on.id);

  const before = new Debate({ over: debate });
  before.apply(withoutLater(debate, statements, relations, isLater));
  return { debate: before, notYet: { statements, relations }, undated };
}

/** Returns the moves that were made only after a moment: none after a move that is gone, or has no certain date. Throws as `debateAsOf` does. `dated`: its course, if the caller has it. */
export function movesAfter(
  debate: Debate,
  moment: Moment,
  dated: readonly Move[] = courseOf(debate),
): ReadonlySet<MoveId> {
  if (typeof moment === 'string') {
    const end = endOf(moment);
    const later = new Set<MoveId>();
    for (const { id, at } of debate.moves.values()) {
      if ((dateSpan(at)?.from ?? Number.NEGATIVE_INFINITY) > end) later.add(id);
    }
    return later;
  }
  const course = dated.map(({ id }) => id);
  const { through } = moment;
  if (through === null) return new Set(course);
  const place = course.indexOf(through);
  return new Set(place === -1 ? [] : course.slice(place + 1));
}

/** Tells whether one moment comes after another: by dates, or by the moves that had been made. Throws as `debateAsOf` does. */
export function isAfter(debate: Debate, one: Moment, other: Moment): boolean {
  if (typeof one === 'string' && typeof other === 'string') return endOf(one) > endOf(other);
  return movesAfter(debate, one).size < movesAfter(debate, other).size;
}

/** Tells whether a date has a last moment that it can mean. */
export function isCertainDate(date: Edtf): boolean {
  return Number.isFinite(spanOf(date)?.to);
}

/** Returns the last moment that a date can mean, in milliseconds since 1970. Throws `InvalidValue` for what is not a certain date. */
export function endOf(date: Edtf): number {
  const span = spanOf(date);
  if (span === null || !Number.isFinite(span.to)) {
    const message = t(
      '“{date}” is not a date from which on something can be later. Write it such as 2025, 2025-01 or 2025-01-16.',
      { date },
    );
    throw new CounterclaimError('InvalidValue', message);
  }
  return span.to;
}

/** Returns the span of a date that the calendar has; null for another, such as 31 February. */
function spanOf(date: string): DateSpan | null {
  return isEdtf(date) ? dateSpan(date) : null;
}

function withoutLater(
  debate: Debate,
  statements: ReadonlySet<StatementId>,
  relations: ReadonlySet<RelationId>,
  isLater: (move: Move) => boolean,
): Change[] {
  const isOnLater = ({ target }: Move) =>
    'statement' in target ? statements.has(target.statement) : relations.has(target.relation);
  const moves = [...debate.moves.values()].filter((move) => isLater(move) || isOnLater(move));
  const ofStatements = [...statements];
  const gone = [
    ...moves.map((before) => ({ entity: 'move' as const, id: before.id, before, after: null })),
    ...ofStatements.flatMap((id) =>
      debate.citationsByStatement
        .get(id)
        .map((before) => ({ entity: 'citation' as const, id: before.id, before, after: null })),
    ),
    ...ofStatements.flatMap((id) =>
      debate.placementsByStatement
        .get(id)
        .map((before) => ({ entity: 'placement' as const, id: before.id, before, after: null })),
    ),
    ...[...relations].map((id) => ({
      entity: 'relation' as const,
      id,
      before: debate.get('relation', id),
      after: null,
    })),
    ...ofStatements.map((id) => ({
      entity: 'statement' as const,
      id,
      before: debate.get('statement', id),
      after: null,
    })),
  ];
  return gone as Change[];
}
