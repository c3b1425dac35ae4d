import type { SchemeNotation } from '../scheme.ts';

/** Schemes that rest on who says something. */
export const FROM_PEOPLE: readonly SchemeNotation[] = [
  {
    id: 'expert_opinion',
    name: 'Argument from expert opinion',
    also: ['Appeal to expert opinion', 'Appeal to authority'],
    premises: {
      Expertise: 'E is an expert in the field F.',
      Field: 'A belongs to the field F.',
      Assertion: 'E says that A is true.',
    },
    conclusion: 'A is true, as far as we know.',
    questions: {
      'standing > Expertise': 'How much does E really know of the field?',
      'field > Field': 'Is A a matter of the field in which E is an expert?',
      'words > Assertion': 'What did E say in fact, and does A follow from it?',
      trust: 'Is there a reason not to trust E, such as an interest of E’s own?',
      agreement: 'Do other experts in the field say otherwise?',
      evidence: 'On what evidence does E say so?',
    },
  },
  {
    id: 'credible_source',
    name: 'Argument from a credible source',
    premises: {
      Credibility: 'S is a credible source on matters of the kind F.',
      Assertion: 'S says that A is true.',
      Matter: 'A is a matter of the kind F.',
    },
    conclusion: 'A is true, as far as we know.',
    questions: {
      bias: 'Does S lean to one side?',
      honesty: 'Does S say what S believes?',
      agreement: 'Do other credible sources say otherwise?',
    },
  },
  {
    id: 'position_to_know',
    name: 'Argument from position to know',
    premises: {
      Position: 'P is placed so as to know about matters of the kind F.',
      Assertion: 'P says that A is true.',
      Matter: 'A is a matter of the kind F.',
    },
    conclusion: 'A is true, as far as we know.',
    questions: {
      'position > Position': 'Could P know from there whether A is true?',
      honesty: 'Is P honest?',
      'words > Assertion': 'Did P say that A is true?',
    },
  },
  {
    id: 'witness_testimony',
    name: 'Argument from witness testimony',
    premises: {
      Position: 'W was placed so as to know about matters of the kind F.',
      Matter: 'A is a matter of the kind F.',
      Belief: 'W believes what W says.',
      Testimony: 'W testifies that A is true.',
    },
    conclusion: 'A is true, as far as we know.',
    questions: {
      coherence: 'Does what W says contradict itself?',
      facts: 'Does it agree with what is known otherwise?',
      agreement: 'Does it agree with what other witnesses say?',
      bias: 'Has W a reason to favour one side?',
      plausibility: 'How likely is it that such a thing happened?',
    },
  },
  {
    id: 'ethotic1',
    name: 'Argument from good character',
    also: ['Positive argument from ethos', 'Ethotic argument'],
    premises: { Assertion: 'P says that A is true.', Character: 'P is a person of good character.' },
    conclusion: 'What P says deserves more belief.',
    questions: {
      relevance: 'Does character matter for whether A is true?',
      'evidence > Character': 'What shows that P is of good character?',
    },
  },
  {
    id: 'ethotic2',
    name: 'Argument from bad character',
    also: ['Negative argument from ethos', 'Argument ad hominem', 'Generic ad hominem'],
    premises: { Assertion: 'P says that A is true.', Character: 'P is a person of bad character.' },
    conclusion: 'What P says deserves less belief.',
    questions: {
      relevance: 'Does character matter for whether A is true?',
      'evidence > Character': 'What shows that P is of bad character?',
      degree: 'Is there more for A than the word of P?',
    },
  },
  {
    id: 'circumstantial_ad_hominem',
    name: 'Argument from what somebody does',
    also: ['Circumstantial ad hominem', 'Tu quoque'],
    premises: {
      Advocacy: 'P says that A ought to be done, or is true.',
      Conduct: 'P acts as if A were not so.',
    },
    conclusion: 'P’s word for A deserves less belief.',
    questions: {
      'conduct > Conduct': 'What did P do, and does it contradict A?',
      explanation: 'Can the words and the deeds be brought together?',
      relevance: 'Does P’s conduct matter for whether A is right?',
    },
  },
  {
    id: 'bias',
    name: 'Argument from bias',
    premises: {
      Bias: 'P favours one side of the matter.',
      Weighing: 'Whoever favours a side has not weighed the other fairly.',
    },
    conclusion: 'P’s argument deserves less belief.',
    questions: {
      'evidence > Bias': 'What shows that P favours a side?',
      'fairness > Weighing': 'Did P weigh what speaks for the other side all the same?',
      dialogue: 'Is it a conversation in which taking a side is in order?',
    },
  },
  {
    id: 'commitment',
    name: 'Argument from commitment',
    premises: {
      Commitment: 'P holds A, by what P said or did.',
      Consequence: 'Whoever holds A has to hold B.',
    },
    conclusion: 'P ought to hold B in this case.',
    questions: {
      'evidence > Commitment': 'What shows that P holds A, and did P take it back?',
      'link > Consequence': 'Does holding A bring holding B with it?',
      exception: 'Is there room for an exception in this case?',
    },
  },
  {
    id: 'popular_opinion',
    name: 'Argument from popular opinion',
    also: ['Appeal to popularity', 'Argumentum ad populum'],
    premises: {
      Opinion: 'Most people believe that A is true.',
      Presumption: 'What most people believe is more likely to be true than not.',
    },
    conclusion: 'There is a reason in favour of A.',
    questions: {
      'evidence > Opinion': 'What shows that most people believe it: a survey, or a guess?',
      knowledge: 'Would most people know whether A is true?',
      'doubt > Presumption': 'Is there reason to think that they are wrong in this?',
    },
  },
  {
    id: 'popular_practice',
    name: 'Argument from popular practice',
    premises: {
      Practice: 'Most people who know what they do here do A.',
      Presumption: 'What most of them do is usually acceptable.',
    },
    conclusion: 'A is acceptable in this case.',
    questions: {
      'evidence > Practice': 'What shows that most of them do A?',
      'doubt > Presumption': 'May a practice be common and wrong all the same?',
      difference: 'Is this case different from those in which they do so?',
    },
  },
];
