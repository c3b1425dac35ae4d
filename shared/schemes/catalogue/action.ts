import { msg } from '../../language/translate.ts';
import type { SchemeNotation } from '../scheme.ts';

/** Schemes about what ought to be done. */
export const ABOUT_ACTION: readonly SchemeNotation[] = [
  {
    id: 'practical_reasoning1',
    name: msg('Argument from value-based practical reasoning'),
    also: [msg('Value-based practical reasoning'), msg('Argument from values')],
    premises: {
      Circumstances: msg('The situation is S.'),
      Effect: msg('Doing A in S brings about the situation T.'),
      Goal: msg('In T the goal G is reached.'),
      Value: msg('Reaching G serves the value V.'),
    },
    conclusion: msg('A should be done.'),
    questions: {
      'situation > Circumstances': msg('Is the situation as it is said to be?'),
      'effect > Effect': msg('Would A bring that about?'),
      'goal > Goal': msg('Would the goal be reached by it, and is it worth reaching?'),
      'value > Value': msg('Is the value a good one, and does the goal serve it?'),
      possible: msg('Can A be done at all?'),
      means: msg('Is there something else that would do it better?'),
      'side-effects': msg('What else would A bring about, and which values would that harm?'),
    },
  },
  {
    id: 'practical_reasoning2',
    name: msg('Argument from instrumental practical reasoning'),
    also: [msg('Practical reasoning'), msg('Argument from means to end'), msg('Argument from goal')],
    premises: {
      Circumstances: msg('The situation is S.'),
      Effect: msg('Doing A in S brings about the situation T.'),
      Goal: msg('In T the goal G is reached, which we have.'),
    },
    conclusion: msg('A should be done.'),
    questions: {
      'situation > Circumstances': msg('Is the situation as it is said to be?'),
      'steps > Effect': msg('Is A enough, or has more to be done before T comes about?'),
      possible: msg('Can A be done, and can G be reached at all?'),
      means: msg('Is there another way to G that is better?'),
      conflict: msg('Are there other goals that G would stand in the way of?'),
      'side-effects': msg('What else would A bring about?'),
    },
  },
  {
    id: 'positive_consequences',
    name: msg('Argument from positive consequences'),
    also: [msg('Argument from consequences')],
    premises: { Effect: msg('Doing A brings about B.'), Worth: msg('B is good.') },
    conclusion: msg('A should be done.'),
    questions: {
      'likelihood > Effect': msg('How likely is it that A brings about B, and what shows it?'),
      'worth > Worth': msg('Is B good, and for whom?'),
      cost: msg('What bad consequences would A have as well?'),
    },
  },
  {
    id: 'negative_consequences',
    name: msg('Argument from negative consequences'),
    also: [msg('Argument from consequences')],
    premises: { Effect: msg('Doing A brings about B.'), Harm: msg('B is bad.') },
    conclusion: msg('A should not be done.'),
    questions: {
      'likelihood > Effect': msg('How likely is it that A brings about B, and what shows it?'),
      'harm > Harm': msg('Is B bad, and for whom?'),
      gain: msg('What good consequences would A have as well?'),
    },
  },
  {
    id: 'sunk_costs',
    name: msg('Argument from sunk costs'),
    also: [msg('Argument from waste')],
    premises: {
      Costs: msg('So far C was spent on A.'),
      Waste: msg('C is too much to be wasted.'),
    },
    conclusion: msg('A should be carried through.'),
    questions: {
      feasible: msg('Can A still be brought to its end?'),
      future: msg('Would going on lose more than it is worth?'),
      'recovery > Waste': msg('Would what was spent be lost, if A were given up?'),
    },
  },
  {
    id: 'fear_appeal',
    name: msg('Argument from danger'),
    also: [msg('Danger appeal'), msg('Fear appeal')],
    premises: { Danger: msg('Without A, B may happen.'), Harm: msg('B is a danger to those who are addressed.') },
    conclusion: msg('A should be done.'),
    questions: {
      'likelihood > Danger': msg('How likely is B, with A and without?'),
      'harm > Harm': msg('How bad would B be, and for whom?'),
      means: msg('Can B be prevented in another way?'),
    },
  },
  {
    id: 'alternatives',
    name: msg('Argument from alternatives'),
    also: [msg('Disjunctive syllogism'), msg('Argument from elimination')],
    premises: { Choice: msg('Either A or B has to be.'), Exclusion: msg('B cannot be.') },
    conclusion: msg('A has to be.'),
    questions: {
      'choice > Choice': msg('Is there a third possibility?'),
      'exclusion > Exclusion': msg('What shows that B cannot be?'),
      both: msg('Can A and B go together, or does A fail for the same reason?'),
    },
  },
  {
    id: 'slippery_slope_base_case',
    name: msg('Slippery slope: the end'),
    also: [msg('Slippery slope argument'), msg('Slippery slope')],
    premises: { Step: msg('Doing A brings about E.'), Horror: msg('E would cost far too much.') },
    conclusion: msg('A would have consequences that must be avoided.'),
    questions: {
      'step > Step': msg('Does A bring about E, and by what?'),
      'horror > Horror': msg('Would E be so bad?'),
      stop: msg('Can one stop before E is reached?'),
    },
  },
  {
    id: 'slippery_slope_inductive_step',
    name: msg('Slippery slope: a step'),
    also: [msg('Slippery slope argument'), msg('Slippery slope')],
    premises: { Step: msg('E brings about F.'), Horror: msg('F would cost far too much.') },
    conclusion: msg('E would cost far too much.'),
    questions: {
      'step > Step': msg('Which link from E to F is the weakest, and does it hold?'),
      'horror > Horror': msg('Would F be so bad?'),
      stop: msg('Can one stop between E and F?'),
    },
  },
];
