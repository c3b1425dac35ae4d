import { Debate, emptyDebateData } from '../model/debate.ts';
import type { Relation, RelationId, StatementId } from '../model/entities.ts';
import { debateAsOf, type Moment } from './as-of.ts';
import { evaluateDebate, type Standing } from './evaluate-debate.ts';
import { type Method, USUAL_METHOD } from './method.ts';

/** How a claim fared at one moment; null where it was not said yet. */
export type CoursePoint = { readonly standing: Standing; readonly strength: number | null } | null;

/**
 * Returns the part of a debate on which what follows for a claim depends: what supports and attacks it, and its steps, at any depth,
 * with all moves, so that moments are the same ones.
 */
export function partBearingOn(debate: Debate, claim: StatementId): Debate {
  const statements = new Set<StatementId>([claim]);
  const relations = new Map<RelationId, Relation>();
  const take = (found: readonly Relation[]) => {
    const waiting = [...found];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (relations.has(next.id)) continue;
      relations.set(next.id, next);
      for (const premise of next.premises) statements.add(premise);
      // Statements that restate each other are evaluated as one.
      if (next.kind === 'restates' && 'statement' in next.target) statements.add(next.target.statement);
      waiting.push(...debate.relationsByTargetRelation.get(next.id));
    }
  };
  // A Set yields what is added while it is walked.
  for (const id of statements) {
    take(debate.relationsByTargetStatement.get(id));
    take(debate.relationsByPremise.get(id).filter(({ kind }) => kind === 'restates'));
  }
  return new Debate({
    ...emptyDebateData(debate.info),
    statements: [...statements].map((id) => debate.get('statement', id)),
    relations: [...relations.values()],
    speakers: [...debate.speakers.values()],
    moves: [...debate.moves.values()],
  });
}

/** Returns how a claim fared at a moment, from the part of its debate that bears on it. Throws as `debateAsOf` does. */
export function coursePoint(
  part: Debate,
  claim: StatementId,
  moment: Moment,
  method: Method = USUAL_METHOD,
): CoursePoint {
  const found = evaluateDebate(debateAsOf(part, moment).debate, method).statements.get(claim);
  return found === undefined ? null : { standing: found.standing, strength: found.strength };
}
