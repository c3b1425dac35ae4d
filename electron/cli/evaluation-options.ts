import { LABELLING_SEMANTICS } from '../../shared/evaluation/labelling-problem.ts';
import type { Method } from '../../shared/evaluation/method.ts';
import { STRENGTH_SEMANTICS, type StrengthSemantics } from '../../shared/evaluation/strength.ts';
import type { Arguments } from './arguments.ts';
import type { OptionSpec } from './command-spec.ts';

const SEMANTICS = ['grounded', ...LABELLING_SEMANTICS] as const;
export type StandingSemantics = (typeof SEMANTICS)[number];

const USUAL_MOST = 1000;
const USUAL_SECONDS = 60;

/** What is chosen of an evaluation, of a debate as of an abstract framework. */
export interface EvaluationChoice {
  readonly semantics: StandingSemantics;
  readonly strength: StrengthSemantics;
  readonly needsSupport: boolean;
  /** The most labellings to list. */
  readonly most: number;
  /** The longest time to look for them. */
  readonly seconds: number;
}

const STRENGTH_OPTION: OptionSpec = {
  name: 'strength',
  value: STRENGTH_SEMANTICS.join('|'),
  about: 'The semantics of strength (dfquad)',
};
const SUPPORT_OPTION: OptionSpec = {
  name: 'support',
  value: 'off|on',
  about: 'With on, what is supported falls once all support for it has fallen (off: support never decides standing)',
};
export const RESTATED_OPTION: OptionSpec = {
  name: 'restated',
  value: 'together|apart',
  about: 'Evaluate statements that restate each other as one (together)',
};

/** The options for how a debate is evaluated whose marks are drawn or told. */
export const METHOD_OPTIONS: readonly OptionSpec[] = [STRENGTH_OPTION, SUPPORT_OPTION, RESTATED_OPTION];

export const EVALUATION_OPTIONS: readonly OptionSpec[] = [
  { name: 'semantics', value: SEMANTICS.join('|'), about: 'The semantics of standing (grounded)' },
  { name: 'most', value: 'N', about: `List at most so many labellings (${USUAL_MOST})` },
  { name: 'seconds', value: 'N', about: `Look for labellings at most so long (${USUAL_SECONDS})` },
  STRENGTH_OPTION,
  SUPPORT_OPTION,
];

/** Returns what was chosen. Throws `Usage`. */
export function evaluationChoice(given: Arguments): EvaluationChoice {
  return {
    semantics: oneOf(given, 'semantics', SEMANTICS, 'grounded'),
    strength: oneOf(given, 'strength', STRENGTH_SEMANTICS, 'dfquad'),
    needsSupport: oneOf(given, 'support', ['off', 'on'], 'off') === 'on',
    most: countGiven(given, 'most', USUAL_MOST),
    seconds: countGiven(given, 'seconds', USUAL_SECONDS),
  };
}

/** Returns how a debate is to be evaluated. Throws `Usage`. */
export function methodGiven(given: Arguments): Method {
  const { strength, needsSupport } = evaluationChoice(given);
  const joinsRestated = oneOf(given, 'restated', ['together', 'apart'], 'together') === 'together';
  return { strength, needsSupport, joinsRestated };
}

/** Returns which of several words an option names. Throws `Usage`. */
export function oneOf<Word extends string>(given: Arguments, name: string, words: readonly Word[], usual: Word): Word {
  const wanted = given.option(name) ?? usual;
  const found = words.find((each) => each === wanted);
  if (found === undefined) throw given.usageError(`--${name} is one of ${words.join(', ')}, not “${wanted}”`);
  return found;
}

function countGiven(given: Arguments, name: string, usual: number): number {
  const wanted = given.option(name);
  if (wanted === undefined) return usual;
  const count = /^\d{1,6}$/.test(wanted) ? Number(wanted) : 0;
  if (count < 1) throw given.usageError(`--${name} is a number from 1 to 999,999, not “${wanted}”`);
  return count;
}
