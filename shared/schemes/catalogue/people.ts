import { msg } from '../../language/translate.ts';
import type { SchemeNotation } from '../scheme.ts';

/** Schemes that rest on who says something. */
export const FROM_PEOPLE: readonly SchemeNotation[] = [
  {
    id: 'expert_opinion',
    name: msg('Argument from expert opinion'),
    also: [msg('Appeal to expert opinion'), msg('Appeal to authority')],
    premises: {
      Expertise: msg('E is an expert in the field F.'),
      Field: msg('A belongs to the field F.'),
      Assertion: msg('E says that A is true.'),
    },
    conclusion: msg('A is true, as far as we know.'),
    questions: {
      'standing > Expertise': msg('How much does E really know of the field?'),
      'field > Field': msg('Is A a matter of the field in which E is an expert?'),
      'words > Assertion': msg('What did E say in fact, and does A follow from it?'),
      trust: msg('Is there a reason not to trust E, such as an interest of E’s own?'),
      agreement: msg('Do other experts in the field say otherwise?'),
      evidence: msg('On what evidence does E say so?'),
    },
  },
  {
    id: 'credible_source',
    name: msg('Argument from a credible source'),
    premises: {
      Credibility: msg('S is a credible source on matters of the kind F.'),
      Assertion: msg('S says that A is true.'),
      Matter: msg('A is a matter of the kind F.'),
    },
    conclusion: msg('A is true, as far as we know.'),
    questions: {
      bias: msg('Does S lean to one side?'),
      honesty: msg('Does S say what S believes?'),
      agreement: msg('Do other credible sources say otherwise?'),
    },
  },
  {
    id: 'position_to_know',
    name: msg('Argument from position to know'),
    premises: {
      Position: msg('P is placed so as to know about matters of the kind F.'),
      Assertion: msg('P says that A is true.'),
      Matter: msg('A is a matter of the kind F.'),
    },
    conclusion: msg('A is true, as far as we know.'),
    questions: {
      'position > Position': msg('Could P know from there whether A is true?'),
      honesty: msg('Is P honest?'),
      'words > Assertion': msg('Did P say that A is true?'),
    },
  },
  {
    id: 'witness_testimony',
    name: msg('Argument from witness testimony'),
    premises: {
      Position: msg('W was placed so as to know about matters of the kind F.'),
      Matter: msg('A is a matter of the kind F.'),
      Belief: msg('W believes what W says.'),
      Testimony: msg('W testifies that A is true.'),
    },
    conclusion: msg('A is true, as far as we know.'),
    questions: {
      coherence: msg('Does what W says contradict itself?'),
      facts: msg('Does it agree with what is known otherwise?'),
      agreement: msg('Does it agree with what other witnesses say?'),
      bias: msg('Has W a reason to favour one side?'),
      plausibility: msg('How likely is it that such a thing happened?'),
    },
  },
  {
    id: 'ethotic1',
    name: msg('Argument from good character'),
    also: [msg('Positive argument from ethos'), msg('Ethotic argument')],
    premises: { Assertion: msg('P says that A is true.'), Character: msg('P is a person of good character.') },
    conclusion: msg('What P says deserves more belief.'),
    questions: {
      relevance: msg('Does character matter for whether A is true?'),
      'evidence > Character': msg('What shows that P is of good character?'),
    },
  },
  {
    id: 'ethotic2',
    name: msg('Argument from bad character'),
    also: [msg('Negative argument from ethos'), msg('Argument ad hominem'), msg('Generic ad hominem')],
    premises: { Assertion: msg('P says that A is true.'), Character: msg('P is a person of bad character.') },
    conclusion: msg('What P says deserves less belief.'),
    questions: {
      relevance: msg('Does character matter for whether A is true?'),
      'evidence > Character': msg('What shows that P is of bad character?'),
      degree: msg('Is there more for A than the word of P?'),
    },
  },
  {
    id: 'circumstantial_ad_hominem',
    name: msg('Argument from what somebody does'),
    also: [msg('Circumstantial ad hominem'), 'Tu quoque'],
    premises: {
      Advocacy: msg('P says that A ought to be done, or is true.'),
      Conduct: msg('P acts as if A were not so.'),
    },
    conclusion: msg('P’s word for A deserves less belief.'),
    questions: {
      'conduct > Conduct': msg('What did P do, and does it contradict A?'),
      explanation: msg('Can the words and the deeds be brought together?'),
      relevance: msg('Does P’s conduct matter for whether A is right?'),
    },
  },
  {
    id: 'bias',
    name: msg('Argument from bias'),
    premises: {
      Bias: msg('P favours one side of the matter.'),
      Weighing: msg('Whoever favours a side has not weighed the other fairly.'),
    },
    conclusion: msg('P’s argument deserves less belief.'),
    questions: {
      'evidence > Bias': msg('What shows that P favours a side?'),
      'fairness > Weighing': msg('Did P weigh what speaks for the other side all the same?'),
      dialogue: msg('Is it a conversation in which taking a side is in order?'),
    },
  },
  {
    id: 'commitment',
    name: msg('Argument from commitment'),
    premises: {
      Commitment: msg('P holds A, by what P said or did.'),
      Consequence: msg('Whoever holds A has to hold B.'),
    },
    conclusion: msg('P ought to hold B in this case.'),
    questions: {
      'evidence > Commitment': msg('What shows that P holds A, and did P take it back?'),
      'link > Consequence': msg('Does holding A bring holding B with it?'),
      exception: msg('Is there room for an exception in this case?'),
    },
  },
  {
    id: 'popular_opinion',
    name: msg('Argument from popular opinion'),
    also: [msg('Appeal to popularity'), msg('Argumentum ad populum')],
    premises: {
      Opinion: msg('Most people believe that A is true.'),
      Presumption: msg('What most people believe is more likely to be true than not.'),
    },
    conclusion: msg('There is a reason in favour of A.'),
    questions: {
      'evidence > Opinion': msg('What shows that most people believe it: a survey, or a guess?'),
      knowledge: msg('Would most people know whether A is true?'),
      'doubt > Presumption': msg('Is there reason to think that they are wrong in this?'),
    },
  },
  {
    id: 'popular_practice',
    name: msg('Argument from popular practice'),
    premises: {
      Practice: msg('Most people who know what they do here do A.'),
      Presumption: msg('What most of them do is usually acceptable.'),
    },
    conclusion: msg('A is acceptable in this case.'),
    questions: {
      'evidence > Practice': msg('What shows that most of them do A?'),
      'doubt > Presumption': msg('May a practice be common and wrong all the same?'),
      difference: msg('Is this case different from those in which they do so?'),
    },
  },
];
