import type { SchemeNotation } from '../scheme.ts';

/** Schemes that rest on what causes, shows or explains what. */
export const FROM_CAUSES: readonly SchemeNotation[] = [
  {
    id: 'abduction',
    name: 'Argument to the best explanation',
    also: ['Abductive argument', 'Abduction', 'Inference to the best explanation'],
    premises: {
      Finding: 'S was observed.',
      Explanation: 'T explains S.',
      Account: 'A is part of T.',
    },
    conclusion: 'A is true, as far as we know.',
    questions: {
      alternative: 'Is there another explanation of S that hangs together better?',
      'fit > Explanation': 'How well does T explain all that was observed?',
      search: 'Was there enough search to choose an explanation already?',
    },
  },
  {
    id: 'appearance',
    name: 'Argument from appearance',
    also: ['Argument from perception'],
    premises: { Look: 'O looks like a C.' },
    conclusion: 'O is a C, as far as we know.',
    questions: {
      deception: 'Might it look so without being so?',
      conditions: 'Was it seen under conditions in which one sees well?',
    },
  },
  {
    id: 'cause_to_effect',
    name: 'Argument from cause to effect',
    premises: { Cause: 'C has happened.', Law: 'When C happens, E usually follows.' },
    conclusion: 'E will happen.',
    questions: {
      'strength > Law': 'How firm is the link from C to E, and what shows it?',
      'cause > Cause': 'Did C happen?',
      interference: 'Is there anything that keeps E from following this time?',
    },
  },
  {
    id: 'correlation_to_cause',
    name: 'Argument from correlation to cause',
    premises: { Correlation: 'A and B go together.' },
    conclusion: 'A causes B.',
    questions: {
      'cases > Correlation': 'Do they go together in enough cases, and not by chance?',
      'third-cause': 'Is there something else that causes both?',
      direction: 'Might B cause A?',
      mechanism: 'By what would A cause B?',
    },
  },
  {
    id: 'sign',
    name: 'Argument from sign',
    premises: { Sign: 'S is found here.', Meaning: 'Where S is found, A is usually the case.' },
    conclusion: 'A is the case here.',
    questions: {
      'strength > Meaning': 'How often is A the case where S is found?',
      other: 'Does something else account for S better?',
    },
  },
  {
    id: 'evidence_to_hypothesis',
    name: 'Argument from evidence to a hypothesis',
    premises: {
      Prediction: 'If A is true, B will be observed.',
      Observation: 'B was observed.',
    },
    conclusion: 'A is true, as far as we know.',
    questions: {
      'prediction > Prediction': 'Does B follow if A is true?',
      'observation > Observation': 'Was B observed?',
      other: 'Might B be observed for another reason?',
    },
  },
  {
    id: 'ignorance',
    name: 'Argument from ignorance',
    also: ['Argument from lack of evidence', 'Negative evidence'],
    premises: { Expectation: 'If A were true, it would be known.', Lack: 'A is not known to be true.' },
    conclusion: 'A is not true, as far as we know.',
    questions: {
      search: 'How far was A looked into?',
      'expectation > Expectation': 'Would one know of it, if it were true?',
      burden: 'Who has to prove it, and how firmly?',
    },
  },
  {
    id: 'example',
    name: 'Argument from example',
    also: ['Argument from generalisation'],
    premises: { Example: 'In this case, what is an F is also a G.' },
    conclusion: 'What is an F is usually also a G.',
    questions: {
      'truth > Example': 'Is the example true?',
      support: 'Does it show what it is said to show?',
      typical: 'Is it typical of its kind?',
      exceptions: 'How many cases are there in which it is otherwise?',
    },
  },
];
