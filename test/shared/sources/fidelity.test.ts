import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIDELITIES } from '../../../shared/model/entities.ts';
import { proposeFidelity } from '../../../shared/sources/fidelity.ts';

const PASSAGE =
  'Two days later the minister told the House that the last national inquiry had lasted seven years, and that another would run until 2031.';

describe('a claim looks like', () => {
  test.each([
    ['The last national inquiry had lasted seven years', 'quotation', 'every word is in the passage'],
    [
      'The last … inquiry had lasted seven years',
      'quotation',
      'every word but those in brackets is in the passage, in its order',
    ],
    ['She says: “another would run until 2031”', 'quotation', 'every word in quotation marks is in the passage'],
    [
      'Another national inquiry would run until 2031.',
      'compression',
      '6 of its 6 longer words are in the passage, which has 3 times as many words',
    ],
    [
      'The minister told the House, two days afterwards, that seven years was how long the last national inquiry had gone on.',
      'paraphrase',
      '10 of its 13 longer words are in the passage',
    ],
    ['Another inquiry would run until 2035.', 'interpretation', 'the number 2035 is not in the passage'],
    [
      'The last national inquiry did not last seven years.',
      'interpretation',
      'it negates something, and the passage does not',
    ],
    ['Taxes should be lower.', 'interpretation', 'none of its longer words is in the passage'],
    [
      'Governments like to postpone decisions by inquiry.',
      'interpretation',
      'only 1 of its 5 longer words is in the passage',
    ],
  ])('“%s”', (claim, fidelity, why) => {
    const proposed = proposeFidelity(claim, PASSAGE);
    expect(proposed?.fidelity).toBe(fidelity);
    expect(proposed?.why).toBe(why);
  });

  test('an interpretation where the passage negates what it says', () => {
    expect(proposeFidelity('They agreed to the plan.', 'They did not agree to the plan.')?.fidelity).toBe(
      'interpretation',
    );
  });

  test('nothing where words tell nothing: in another script, or without any', () => {
    expect(proposeFidelity('Нужно расследование.', PASSAGE)).toBeNull();
    expect(proposeFidelity('…', PASSAGE)).toBeNull();
    expect(proposeFidelity('A claim.', '')).toBeNull();
  });
});

test('a proposal is a judgement that a comparison can make, whatever the texts are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (claim, passage) => {
      const proposed = proposeFidelity(claim, passage);
      if (proposed === null) return;
      expect(FIDELITIES).toContain(proposed.fidelity);
      expect(proposed.fidelity).not.toBe('imputation');
      expect(proposed.why).not.toBe('');
    }),
  );
});
