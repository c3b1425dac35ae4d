import type { SchemeNotation } from '../scheme.ts';

/** Schemes that rest on rules, cases, kinds and words. */
export const FROM_RULES: readonly SchemeNotation[] = [
  {
    id: 'analogy',
    name: 'Argument from analogy',
    premises: { Similarity: 'The case C is like this one.', Case: 'In C, A is true.' },
    conclusion: 'A is true in this case.',
    questions: {
      differences: 'Do the two cases differ in what matters here?',
      'case > Case': 'Is A true in C?',
      counter: 'Is there a case that is more like this one, in which A is not true?',
    },
  },
  {
    id: 'precedent',
    name: 'Argument from precedent',
    premises: {
      Similarity: 'The case C is like this one.',
      Rule: 'C was decided by the rule R.',
      Consequence: 'By R, A follows.',
    },
    conclusion: 'A ought to hold in this case.',
    questions: {
      differences: 'Do the two cases differ in what the rule depends on?',
      'rule > Rule': 'Was C decided by that rule?',
      applicability: 'Does R apply to this case?',
    },
  },
  {
    id: 'established_rule',
    name: 'Argument from an established rule',
    also: ['Argument from rules'],
    premises: { Rule: 'By the rule R, A follows.', Application: 'R applies to this case.' },
    conclusion: 'A holds in this case.',
    questions: {
      validity: 'Is R in force?',
      'application > Application': 'Are the conditions of R met here?',
      conflict: 'Is there another rule that goes before R?',
      exception: 'Is this a case in which an exception is made?',
    },
  },
  {
    id: 'exceptional_case',
    name: 'Argument from an exceptional case',
    premises: {
      Rule: 'By the rule R, A would follow.',
      Exception: 'R makes an exception for cases of the kind K.',
      Case: 'This is a case of the kind K.',
    },
    conclusion: 'A does not follow in this case.',
    questions: {
      'exception > Exception': 'Does R make that exception?',
      'case > Case': 'Is this a case of that kind?',
      scope: 'Would the exception leave anything of the rule?',
    },
  },
  {
    id: 'defeasible_modus_ponens',
    name: 'Argument from a rule of thumb',
    also: ['Defeasible modus ponens'],
    premises: { Rule: 'If A is true, B usually is.', Condition: 'A is true.' },
    conclusion: 'B is true, as far as we know.',
    questions: {
      exception: 'Is this a case in which the rule fails?',
      'strength > Rule': 'How often is B true when A is?',
      'condition > Condition': 'Is A true?',
    },
  },
  {
    id: 'verbal_classification',
    name: 'Argument from verbal classification',
    premises: { Property: 'O is an F.', Kind: 'Whatever is an F is a G.' },
    conclusion: 'O is a G.',
    questions: {
      'property > Property': 'Is O an F without doubt, or is there room for doubt?',
      'kind > Kind': 'Is whatever is an F a G, or only in one sense of the word?',
    },
  },
  {
    id: 'definition_to_verbal_classification',
    name: 'Argument from definition to verbal classification',
    also: ['Argument from definition'],
    premises: { Fit: 'O fits the definition D.', Definition: 'Whatever fits D is a G.' },
    conclusion: 'O is a G.',
    questions: {
      'adequacy > Definition': 'Is D a good definition of G?',
      'fit > Fit': 'Does O fit D in every part?',
      rival: 'Is there another definition by which O would not be a G?',
    },
  },
  {
    id: 'composition',
    name: 'Argument from the parts to the whole',
    also: ['Argument from composition'],
    premises: { Parts: 'The parts of W are F.' },
    conclusion: 'W is F.',
    questions: {
      transfer: 'Is F something that a whole has because its parts have it?',
      'all > Parts': 'Are all parts F?',
    },
  },
  {
    id: 'division',
    name: 'Argument from the whole to the parts',
    also: ['Argument from division'],
    premises: { Whole: 'W is F.' },
    conclusion: 'The parts of W are F.',
    questions: { transfer: 'Is F something that each part of such a whole has?' },
  },
];
