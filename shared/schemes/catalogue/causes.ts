import { msg } from '../../language/translate.ts';
import type { SchemeNotation } from '../scheme.ts';

/** Schemes that rest on what causes, shows or explains what. */
export const FROM_CAUSES: readonly SchemeNotation[] = [
  {
    id: 'abduction',
    name: msg('Argument to the best explanation'),
    also: [msg('Abductive argument'), msg('Abduction'), msg('Inference to the best explanation')],
    premises: {
      Finding: msg('S was observed.'),
      Explanation: msg('T explains S.'),
      Account: msg('A is part of T.'),
    },
    conclusion: msg('A is true, as far as we know.'),
    questions: {
      alternative: msg('Is there another explanation of S that hangs together better?'),
      'fit > Explanation': msg('How well does T explain all that was observed?'),
      search: msg('Was there enough search to choose an explanation already?'),
    },
  },
  {
    id: 'appearance',
    name: msg('Argument from appearance'),
    also: [msg('Argument from perception')],
    premises: { Look: msg('O looks like a C.') },
    conclusion: msg('O is a C, as far as we know.'),
    questions: {
      deception: msg('Might it look so without being so?'),
      conditions: msg('Was it seen under conditions in which one sees well?'),
    },
  },
  {
    id: 'cause_to_effect',
    name: msg('Argument from cause to effect'),
    premises: { Cause: msg('C has happened.'), Law: msg('When C happens, E usually follows.') },
    conclusion: msg('E will happen.'),
    questions: {
      'strength > Law': msg('How firm is the link from C to E, and what shows it?'),
      'cause > Cause': msg('Did C happen?'),
      interference: msg('Is there anything that keeps E from following this time?'),
    },
  },
  {
    id: 'correlation_to_cause',
    name: msg('Argument from correlation to cause'),
    premises: { Correlation: msg('A and B go together.') },
    conclusion: msg('A causes B.'),
    questions: {
      'cases > Correlation': msg('Do they go together in enough cases, and not by chance?'),
      'third-cause': msg('Is there something else that causes both?'),
      direction: msg('Might B cause A?'),
      mechanism: msg('By what would A cause B?'),
    },
  },
  {
    id: 'sign',
    name: msg('Argument from sign'),
    premises: { Sign: msg('S is found here.'), Meaning: msg('Where S is found, A is usually the case.') },
    conclusion: msg('A is the case here.'),
    questions: {
      'strength > Meaning': msg('How often is A the case where S is found?'),
      other: msg('Does something else account for S better?'),
    },
  },
  {
    id: 'evidence_to_hypothesis',
    name: msg('Argument from evidence to a hypothesis'),
    premises: {
      Prediction: msg('If A is true, B will be observed.'),
      Observation: msg('B was observed.'),
    },
    conclusion: msg('A is true, as far as we know.'),
    questions: {
      'prediction > Prediction': msg('Does B follow if A is true?'),
      'observation > Observation': msg('Was B observed?'),
      other: msg('Might B be observed for another reason?'),
    },
  },
  {
    id: 'ignorance',
    name: msg('Argument from ignorance'),
    also: [msg('Argument from lack of evidence'), msg('Negative evidence')],
    premises: { Expectation: msg('If A were true, it would be known.'), Lack: msg('A is not known to be true.') },
    conclusion: msg('A is not true, as far as we know.'),
    questions: {
      search: msg('How far was A looked into?'),
      'expectation > Expectation': msg('Would one know of it, if it were true?'),
      burden: msg('Who has to prove it, and how firmly?'),
    },
  },
  {
    id: 'example',
    name: msg('Argument from example'),
    also: [msg('Argument from generalisation')],
    premises: { Example: msg('In this case, what is an F is also a G.') },
    conclusion: msg('What is an F is usually also a G.'),
    questions: {
      'truth > Example': msg('Is the example true?'),
      support: msg('Does it show what it is said to show?'),
      typical: msg('Is it typical of its kind?'),
      exceptions: msg('How many cases are there in which it is otherwise?'),
    },
  },
];
