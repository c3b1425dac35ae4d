import type { Debate } from './debate.ts';
import type { Relation } from './entities.ts';

/** What an attack does, after ASPIC+ (Modgil and Prakken 2014): read off what it is aimed at, never stored. */
export type AttackKind = 'rebuts' | 'undermines' | 'undercuts';

/** Whether the statement is a claim that attacks a claim. */
export function isCounterclaim(debate: Debate, statement: string): boolean {
  return debate.relationsByPremise.get(statement).some((r) => r.kind === 'attacks' && 'statement' in r.target);
}

/** Whether the statement is a claim that answers a question. */
export function isPosition(debate: Debate, statement: string): boolean {
  return debate.relationsByPremise.get(statement).some((r) => r.kind === 'answers');
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
