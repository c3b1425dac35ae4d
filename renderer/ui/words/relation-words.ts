import { msg } from '../../../shared/language/translate.ts';
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

/** The passive verb of each relation, for its target; translated, like all words here, where it is shown. */
export const PASSIVES: Readonly<Record<RelationLook, string>> = {
  supports: msg('is supported by'),
  attacks: msg('is attacked by'),
  undercuts: msg('is undercut by'),
  answers: msg('is answered by'),
  questions: msg('is questioned by'),
  restates: msg('is restated by'),
};

/** The verb of each relation, and of what an attack does. */
export const ACTIVES: Readonly<Record<RelationLook | AttackKind, string>> = {
  supports: msg('supports'),
  attacks: msg('attacks'),
  undercuts: msg('undercuts'),
  answers: msg('answers'),
  questions: msg('questions'),
  restates: msg('restates'),
  rebuts: msg('rebuts'),
  undermines: msg('undermines'),
};

/** The passive verb of what an attack does, by its target. */
export const ATTACKED: Readonly<Record<AttackKind, string>> = {
  rebuts: msg('is rebutted by'),
  undermines: msg('is undermined by'),
  undercuts: msg('is undercut by'),
};

/** The noun for each relation. */
export const NOUNS: Readonly<Record<RelationLook, string>> = {
  supports: msg('Support'),
  attacks: msg('Attack'),
  undercuts: msg('Undercut'),
  answers: msg('Answer'),
  questions: msg('Questioning'),
  restates: msg('Restatement'),
};
