import type { Act, RelationKind } from '../../model/entities.ts';
import type { AifNode, SchemeType } from './aif-graph.ts';

export const KIND_OF: { readonly [T in SchemeType]: RelationKind } = { RA: 'supports', CA: 'attacks', MA: 'restates' };

interface Scheme {
  readonly name: string;
  readonly id: string;
}

/** The scheme of a node that has none in particular, with AIFdb's number for it. */
export const DEFAULT_SCHEMES: { readonly [T in SchemeType | 'TA']: Scheme } = {
  RA: { name: 'Default Inference', id: '72' },
  CA: { name: 'Default Conflict', id: '71' },
  MA: { name: 'Default Rephrase', id: '144' },
  TA: { name: 'Default Transition', id: '82' },
};

/** Returns the scheme of a node that relates as a debate keeps it: '' for one that says no more than its type. */
export function schemeOf({ type, scheme, text }: AifNode): string {
  const name = (scheme || text).trim();
  return name === type || /^default (inference|conflict|rephrase)$/i.test(name) ? '' : name;
}

/** Acts by the names of illocutions, without spaces and in small letters; all others assert. */
const ACTS = new Map<string, Act>([
  ['questioning', 'questions'],
  ['purequestioning', 'questions'],
  ['assertivequestioning', 'questions'],
  ['rhetoricalquestioning', 'questions'],
  ['challenging', 'questions'],
  ['purechallenging', 'questions'],
  ['assertivechallenging', 'questions'],
  ['rhetoricalchallenging', 'questions'],
  ['conceding', 'concedes'],
  ['popularconceding', 'concedes'],
  ['retracting', 'retracts'],
  ['denying', 'denies'],
  ['rejecting', 'denies'],
]);

/**
 * Returns the act of an illocution: what its speaker does with its subject. Whoever disagrees asserts the conflict, if that
 * is the subject, and otherwise denies it.
 */
export function actOf(illocution: string, isOnRelation: boolean): Act {
  const name = illocution.replace(/[\s_-]+/g, '').toLowerCase();
  if (name === 'disagreeing') return isOnRelation ? 'asserts' : 'denies';
  return ACTS.get(name) ?? 'asserts';
}

/** The illocution that says an act, with AIFdb's number for it: on a statement, and on a step of argument. */
export const ILLOCUTIONS: { readonly [A in Act]: Scheme } = {
  asserts: { name: 'Asserting', id: '74' },
  denies: { name: 'Disagreeing', id: '78' },
  questions: { name: 'PureQuestioning', id: '91' },
  concedes: { name: 'Conceding', id: '' },
  retracts: { name: 'Retracting', id: '' },
};
