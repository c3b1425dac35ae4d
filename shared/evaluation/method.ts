import { msg } from '../language/translate.ts';
import type { EvaluationOptions } from './evaluate-debate.ts';
import type { StrengthSemantics } from './strength.ts';

/** How a debate is evaluated, as far as its user chooses. */
export interface Method extends Required<Pick<EvaluationOptions, 'strength' | 'joinsRestated' | 'needsSupport'>> {}

export const USUAL_METHOD: Method = { strength: 'dfquad', joinsRestated: true, needsSupport: false };

/** The name of each semantics of strength, with those who published it. */
export const STRENGTH_NAMES: Readonly<Record<StrengthSemantics, string>> = {
  dfquad: 'DF-QuAD',
  euler: msg('Euler-based'),
  quadratic: msg('quadratic energy'),
};

/** Returns what differs from the usual method in how standing and strength are found, each as a few words; nothing where nothing does. */
export function methodNotes({ joinsRestated, needsSupport }: Method): string[] {
  return [
    ...(joinsRestated ? [] : [msg('statements that restate each other are evaluated apart')]),
    ...(needsSupport ? [msg('what is supported falls once all support for it has fallen')] : []),
  ];
}
