import type { Relation, StatementId } from '../model/entities.ts';
import type { Evaluation } from './evaluate-debate.ts';

/** Returns the relations that an evaluation knows and that attack, of which nothing attacks the step or a premise. */
export function unansweredObjections(relations: readonly Relation[], { parts }: Evaluation): Relation[] {
  const isAttacked = (element: number | undefined) =>
    element !== undefined && parts.framework.attacks.into(element).length > 0;
  return relations.filter(
    ({ id, kind, premises }) =>
      kind === 'attacks' &&
      parts.relations.has(id) &&
      !isAttacked(parts.relations.get(id)) &&
      !premises.some((premise) => isAttacked(parts.statements.get(premise))),
  );
}

/** Returns the statements that an answer is aimed at. */
export function answeredQuestions(relations: readonly Relation[]): Set<StatementId> {
  return new Set(
    relations.flatMap(({ kind, target }) => (kind === 'answers' && 'statement' in target ? [target.statement] : [])),
  );
}
