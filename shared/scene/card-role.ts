import { msg, t } from '../language/translate.ts';
import { type ArgumentRole, isUndercut, roleIn } from '../model/argument-roles.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { Relation, Statement } from '../model/entities.ts';
import type { RelationLook } from './theme.ts';

/** A statement's role on a map: the word over its text, and its relation to the card above it (null: none). */
export interface CardRole {
  readonly label: string;
  readonly look: RelationLook | null;
}

/** Returns the look of a relation: an attack on a relation undercuts. */
export function lookOf(relation: Pick<Relation, 'kind' | 'target'>): RelationLook {
  return isUndercut(relation) ? 'undercuts' : relation.kind;
}

/** Returns the role of a statement among the drawn relations; its first one decides. */
export function roleOf(debate: Debate, statement: Statement, isDrawn: (relation: Relation) => boolean): CardRole {
  const relation = debate.relationsByPremise.get(statement.id).filter(isDrawn).sort(byOrder)[0];
  const label = t(LABELS[roleIn(statement, relation)]);
  return {
    label: statement.kind === 'claim' && statement.implicit ? t('{role} · implicit', { role: label }) : label,
    look: relation === undefined ? null : lookOf(relation),
  };
}

const LABELS: Readonly<Record<ArgumentRole, string>> = {
  question: msg('Question'),
  position: msg('Position'),
  counterclaim: msg('Counterclaim'),
  claim: msg('Claim'),
};
