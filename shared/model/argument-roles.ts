import type { Debate } from './debate.ts';
import type { Relation, Statement } from './entities.ts';

/** The effect of an attack, after ASPIC+ (Modgil and Prakken 2014): derived from its target, never stored. */
export type AttackKind = 'rebuts' | 'undermines' | 'undercuts';

/** The role of a statement in an argument: derived from its kind and its relations, never stored. */
export type ArgumentRole = 'question' | 'position' | 'counterclaim' | 'claim';

/** Tells whether a relation attacks another one, and so the step from that one's premises to its target. */
export function isUndercut({ kind, target }: Pick<Relation, 'kind' | 'target'>): boolean {
  return kind === 'attacks' && 'relation' in target;
}

/**
 * Tells what `attack`, a relation of the kind attacks, does: it undercuts when its target is a relation, undermines
 * when its target is itself a premise of an argument (something it supports or attacks), and otherwise rebuts a
 * conclusion.
 */
export function attackKind(debate: Debate, attack: Relation): AttackKind {
  if ('relation' in attack.target) return 'undercuts';
  const uses = debate.relationsByPremise.get(attack.target.statement);
  return uses.some((r) => r.kind === 'supports' || r.kind === 'attacks') ? 'undermines' : 'rebuts';
}

/**
 * Returns the role that `relation` gives a statement among its premises: a claim that answers is a position, one that
 * attacks a claim is a counterclaim.
 */
export function roleIn(statement: Statement, relation: Pick<Relation, 'kind' | 'target'> | undefined): ArgumentRole {
  if (statement.kind === 'question') return 'question';
  if (relation?.kind === 'answers') return 'position';
  return relation?.kind === 'attacks' && !isUndercut(relation) ? 'counterclaim' : 'claim';
}
