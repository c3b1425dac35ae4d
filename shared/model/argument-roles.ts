import type { Debate } from './debate.ts';
import type { Relation, Statement } from './entities.ts';

/** What an attack does, after ASPIC+ (Modgil and Prakken 2014): read off what it is aimed at, never stored. */
export type AttackKind = 'rebuts' | 'undermines' | 'undercuts';

/** What a statement is in an argument: read off its kind and what it does, never stored. */
export type ArgumentRole = 'question' | 'position' | 'counterclaim' | 'claim';

/** Whether a relation attacks another one, and so the step from its premises to its target. */
export function isUndercut({ kind, target }: Pick<Relation, 'kind' | 'target'>): boolean {
  return kind === 'attacks' && 'relation' in target;
}

/**
 * What `attack`, a relation of the kind attacks, does: it undercuts when it is aimed at a relation, undermines when its target
 * is itself a premise of an argument (something it supports or attacks), and else rebuts a conclusion.
 */
export function attackKind(debate: Debate, attack: Relation): AttackKind {
  if ('relation' in attack.target) return 'undercuts';
  const uses = debate.relationsByPremise.get(attack.target.statement);
  return uses.some((r) => r.kind === 'supports' || r.kind === 'attacks') ? 'undermines' : 'rebuts';
}

/** The role that `relation`, of which it is a premise, gives a statement: a claim that answers is a position, one that attacks a claim a counterclaim. */
export function roleIn(statement: Statement, relation: Pick<Relation, 'kind' | 'target'> | undefined): ArgumentRole {
  if (statement.kind === 'question') return 'question';
  if (relation?.kind === 'answers') return 'position';
  return relation?.kind === 'attacks' && !isUndercut(relation) ? 'counterclaim' : 'claim';
}
