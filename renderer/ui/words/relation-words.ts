import type { AttackKind } from '../../../shared/model/argument-roles.ts';
import type { RelationLook } from '../../../shared/scene/theme.ts';

/** The looks of relations in the order in which they are listed. */
export const LOOKS: readonly RelationLook[] = ['answers', 'supports', 'attacks', 'undercuts', 'questions', 'restates'];

/** The sign of each relation, as on its line. */
export const SIGNS: Readonly<Record<RelationLook, string>> = {
  supports: '+',
  attacks: '−',
  undercuts: '×',
  answers: '→',
  questions: '?',
  restates: '≡',
};

/** The passive verb of each relation, for its target. */
export const PASSIVES: Readonly<Record<RelationLook, string>> = {
  supports: 'is supported by',
  attacks: 'is attacked by',
  undercuts: 'is undercut by',
  answers: 'is answered by',
  questions: 'is questioned by',
  restates: 'is restated by',
};

/** The passive verb of what an attack does, by its target. */
export const ATTACKED: Readonly<Record<AttackKind, string>> = {
  rebuts: 'is rebutted by',
  undermines: 'is undermined by',
  undercuts: 'is undercut by',
};

/** The noun for each relation. */
export const NOUNS: Readonly<Record<RelationLook, string>> = {
  supports: 'Support',
  attacks: 'Attack',
  undercuts: 'Undercut',
  answers: 'Answer',
  questions: 'Questioning',
  restates: 'Restatement',
};
