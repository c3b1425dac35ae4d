import type { SchemeNotation } from '../scheme.ts';

/** Schemes about what ought to be done. */
export const ABOUT_ACTION: readonly SchemeNotation[] = [
  {
    id: 'practical_reasoning1',
    name: 'Argument from value-based practical reasoning',
    also: ['Value-based practical reasoning', 'Argument from values'],
    premises: {
      Circumstances: 'The situation is S.',
      Effect: 'Doing A in S brings about the situation T.',
      Goal: 'In T the goal G is reached.',
      Value: 'Reaching G serves the value V.',
    },
    conclusion: 'A should be done.',
    questions: {
      'situation > Circumstances': 'Is the situation as it is said to be?',
      'effect > Effect': 'Would A bring that about?',
      'goal > Goal': 'Would the goal be reached by it, and is it worth reaching?',
      'value > Value': 'Is the value a good one, and does the goal serve it?',
      possible: 'Can A be done at all?',
      means: 'Is there something else that would do it better?',
      'side-effects': 'What else would A bring about, and which values would that harm?',
    },
  },
  {
    id: 'practical_reasoning2',
    name: 'Argument from instrumental practical reasoning',
    also: ['Practical reasoning', 'Argument from means to end', 'Argument from goal'],
    premises: {
      Circumstances: 'The situation is S.',
      Effect: 'Doing A in S brings about the situation T.',
      Goal: 'In T the goal G is reached, which we have.',
    },
    conclusion: 'A should be done.',
    questions: {
      'situation > Circumstances': 'Is the situation as it is said to be?',
      'steps > Effect': 'Is A enough, or has more to be done before T comes about?',
      possible: 'Can A be done, and can G be reached at all?',
      means: 'Is there another way to G that is better?',
      conflict: 'Are there other goals that G would stand in the way of?',
      'side-effects': 'What else would A bring about?',
    },
  },
  {
    id: 'positive_consequences',
    name: 'Argument from positive consequences',
    also: ['Argument from consequences'],
    premises: { Effect: 'Doing A brings about B.', Worth: 'B is good.' },
    conclusion: 'A should be done.',
    questions: {
      'likelihood > Effect': 'How likely is it that A brings about B, and what shows it?',
      'worth > Worth': 'Is B good, and for whom?',
      cost: 'What bad consequences would A have as well?',
    },
  },
  {
    id: 'negative_consequences',
    name: 'Argument from negative consequences',
    also: ['Argument from consequences'],
    premises: { Effect: 'Doing A brings about B.', Harm: 'B is bad.' },
    conclusion: 'A should not be done.',
    questions: {
      'likelihood > Effect': 'How likely is it that A brings about B, and what shows it?',
      'harm > Harm': 'Is B bad, and for whom?',
      gain: 'What good consequences would A have as well?',
    },
  },
  {
    id: 'sunk_costs',
    name: 'Argument from sunk costs',
    also: ['Argument from waste'],
    premises: {
      Costs: 'So far C was spent on A.',
      Waste: 'C is too much to be wasted.',
    },
    conclusion: 'A should be carried through.',
    questions: {
      feasible: 'Can A still be brought to its end?',
      future: 'Would going on lose more than it is worth?',
      'recovery > Waste': 'Would what was spent be lost, if A were given up?',
    },
  },
  {
    id: 'fear_appeal',
    name: 'Argument from danger',
    also: ['Danger appeal', 'Fear appeal'],
    premises: { Danger: 'Without A, B may happen.', Harm: 'B is a danger to those who are addressed.' },
    conclusion: 'A should be done.',
    questions: {
      'likelihood > Danger': 'How likely is B, with A and without?',
      'harm > Harm': 'How bad would B be, and for whom?',
      means: 'Can B be prevented in another way?',
    },
  },
  {
    id: 'alternatives',
    name: 'Argument from alternatives',
    also: ['Disjunctive syllogism', 'Argument from elimination'],
    premises: { Choice: 'Either A or B has to be.', Exclusion: 'B cannot be.' },
    conclusion: 'A has to be.',
    questions: {
      'choice > Choice': 'Is there a third possibility?',
      'exclusion > Exclusion': 'What shows that B cannot be?',
      both: 'Can A and B go together, or does A fail for the same reason?',
    },
  },
  {
    id: 'slippery_slope_base_case',
    name: 'Slippery slope: the end',
    also: ['Slippery slope argument', 'Slippery slope'],
    premises: { Step: 'Doing A brings about E.', Horror: 'E would cost far too much.' },
    conclusion: 'A would have consequences that must be avoided.',
    questions: {
      'step > Step': 'Does A bring about E, and by what?',
      'horror > Horror': 'Would E be so bad?',
      stop: 'Can one stop before E is reached?',
    },
  },
  {
    id: 'slippery_slope_inductive_step',
    name: 'Slippery slope: a step',
    also: ['Slippery slope argument', 'Slippery slope'],
    premises: { Step: 'E brings about F.', Horror: 'F would cost far too much.' },
    conclusion: 'E would cost far too much.',
    questions: {
      'step > Step': 'Which link from E to F is the weakest, and does it hold?',
      'horror > Horror': 'Would F be so bad?',
      stop: 'Can one stop between E and F?',
    },
  },
];
