import type { RelationLook } from '../../../shared/scene/theme.ts';

/** The looks of relations in the order in which they are told. */
export const LOOKS: readonly RelationLook[] = ['answers', 'supports', 'attacks', 'undercuts', 'questions', 'restates'];

/** A relation's sign, as on its line. */
export const SIGNS: Readonly<Record<RelationLook, string>> = {
  supports: '+',
  attacks: '−',
  undercuts: '×',
  answers: '→',
  questions: '?',
  restates: '≡',
};

/** What is done to a relation's target. */
export const PASSIVES: Readonly<Record<RelationLook, string>> = {
  supports: 'is supported by',
  attacks: 'is attacked by',
  undercuts: 'is undercut by',
  answers: 'is answered by',
  questions: 'is questioned by',
  restates: 'is restated by',
};

/** What a relation is. */
export const NOUNS: Readonly<Record<RelationLook, string>> = {
  supports: 'Support',
  attacks: 'Attack',
  undercuts: 'Undercut',
  answers: 'Answer',
  questions: 'Questioning',
  restates: 'Restatement',
};
