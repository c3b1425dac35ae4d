import { msg } from '../../language/translate.ts';
import type { SchemeNotation } from '../scheme.ts';

/** Schemes that rest on rules, cases, kinds and words. */
export const FROM_RULES: readonly SchemeNotation[] = [
  {
    id: 'analogy',
    name: msg('Argument from analogy'),
    premises: { Similarity: msg('The case C is like this one.'), Case: msg('In C, A is true.') },
    conclusion: msg('A is true in this case.'),
    questions: {
      differences: msg('Do the two cases differ in what matters here?'),
      'case > Case': msg('Is A true in C?'),
      counter: msg('Is there a case that is more like this one, in which A is not true?'),
    },
  },
  {
    id: 'precedent',
    name: msg('Argument from precedent'),
    premises: {
      Similarity: msg('The case C is like this one.'),
      Rule: msg('C was decided by the rule R.'),
      Consequence: msg('By R, A follows.'),
    },
    conclusion: msg('A ought to hold in this case.'),
    questions: {
      differences: msg('Do the two cases differ in what the rule depends on?'),
      'rule > Rule': msg('Was C decided by that rule?'),
      applicability: msg('Does R apply to this case?'),
    },
  },
  {
    id: 'established_rule',
    name: msg('Argument from an established rule'),
    also: [msg('Argument from rules')],
    premises: { Rule: msg('By the rule R, A follows.'), Application: msg('R applies to this case.') },
    conclusion: msg('A holds in this case.'),
    questions: {
      validity: msg('Is R in force?'),
      'application > Application': msg('Are the conditions of R met here?'),
      conflict: msg('Is there another rule that goes before R?'),
      exception: msg('Is this a case in which an exception is made?'),
    },
  },
  {
    id: 'exceptional_case',
    name: msg('Argument from an exceptional case'),
    premises: {
      Rule: msg('By the rule R, A would follow.'),
      Exception: msg('R makes an exception for cases of the kind K.'),
      Case: msg('This is a case of the kind K.'),
    },
    conclusion: msg('A does not follow in this case.'),
    questions: {
      'exception > Exception': msg('Does R make that exception?'),
      'case > Case': msg('Is this a case of that kind?'),
      scope: msg('Would the exception leave anything of the rule?'),
    },
  },
  {
    id: 'defeasible_modus_ponens',
    name: msg('Argument from a rule of thumb'),
    also: [msg('Defeasible modus ponens')],
    premises: { Rule: msg('If A is true, B usually is.'), Condition: msg('A is true.') },
    conclusion: msg('B is true, as far as we know.'),
    questions: {
      exception: msg('Is this a case in which the rule fails?'),
      'strength > Rule': msg('How often is B true when A is?'),
      'condition > Condition': msg('Is A true?'),
    },
  },
  {
    id: 'verbal_classification',
    name: msg('Argument from verbal classification'),
    premises: { Property: msg('O is an F.'), Kind: msg('Whatever is an F is a G.') },
    conclusion: msg('O is a G.'),
    questions: {
      'property > Property': msg('Is O an F without doubt, or is there room for doubt?'),
      'kind > Kind': msg('Is whatever is an F a G, or only in one sense of the word?'),
    },
  },
  {
    id: 'definition_to_verbal_classification',
    name: msg('Argument from definition to verbal classification'),
    also: [msg('Argument from definition')],
    premises: { Fit: msg('O fits the definition D.'), Definition: msg('Whatever fits D is a G.') },
    conclusion: msg('O is a G.'),
    questions: {
      'adequacy > Definition': msg('Is D a good definition of G?'),
      'fit > Fit': msg('Does O fit D in every part?'),
      rival: msg('Is there another definition by which O would not be a G?'),
    },
  },
  {
    id: 'composition',
    name: msg('Argument from the parts to the whole'),
    also: [msg('Argument from composition')],
    premises: { Parts: msg('The parts of W are F.') },
    conclusion: msg('W is F.'),
    questions: {
      transfer: msg('Is F something that a whole has because its parts have it?'),
      'all > Parts': msg('Are all parts F?'),
    },
  },
  {
    id: 'division',
    name: msg('Argument from the whole to the parts'),
    also: [msg('Argument from division')],
    premises: { Whole: msg('W is F.') },
    conclusion: msg('The parts of W are F.'),
    questions: { transfer: msg('Is F something that each part of such a whole has?') },
  },
];
