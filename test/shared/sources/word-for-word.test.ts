import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differenceSentence } from '../../../shared/sources/inexact-quotations.ts';
import { checkQuotation } from '../../../shared/sources/word-for-word.ts';
import { countWork } from '../../fixtures/counted-work.ts';

const PASSAGE =
  'The minister said that the Government did not agree to the plan of 2031, which cost £5 million; ' +
  '“well-known” people in Rotherham had asked for it.';

const check = (claim: string, passage = PASSAGE) => checkQuotation(claim, passage);

describe('a quotation is exact', () => {
  test.each([
    ['with the words of the passage', 'did not agree to the plan'],
    ['with another capital at its beginning', 'Did not agree to the plan'],
    ['with other marks, dashes and white space', '‘well–known’\n people,  in Rotherham'],
    ['with an ellipsis for words that are left out', 'the minister … agree to the plan'],
    ['with dots, in brackets or not', 'The minister said ... did not agree [...] people in Rotherham'],
    ['with words in brackets that were put in', 'the Government [then] did not agree'],
    ['with words in brackets in the place of others', '[They] did not agree to [it], which cost £5 million'],
    ['with a letter in brackets', '[T]he minister said'],
    ['with a word that is finished in brackets', 'the Government did not agree[d] to the plan'],
    [
      'with words in quotation marks, whatever stands around them',
      'She reports that they “did not agree”, to her regret.',
    ],
    ['with several quotations', 'It “did not agree” to a plan that "cost £5 million".'],
  ])('%s', (_, claim) => expect(check(claim)).toMatchObject({ isExact: true, difference: null }));

  test('from a page that breaks words and lines, with ligatures', () => {
    expect(check('the official recommendation', 'the oﬃcial recom-\nmendation').isExact).toBe(true);
  });

  test('from a passage that is all in capitals', () => {
    expect(check('The Government did not agree', 'THE GOVERNMENT DID NOT AGREE').isExact).toBe(true);
  });

  test('in scripts without spaces', () => {
    expect(check('国家调查', '需要国家调查。').isExact).toBe(true);
    expect(check('国家检查', '需要国家调查。').difference).toMatchObject({ quoted: '检', passage: '调' });
  });
});

describe('a quotation that is not exact says where it first differs', () => {
  test.each([
    ['a negation that is left out', 'The Government did agree', 'negation', '', 'not'],
    ['a negation that brackets would hide', 'the Government did [then] agree', 'negation', '', 'not'],
    ['a negation that an ellipsis would hide', 'the Government did … agree to the plan', 'negation', '', 'not'],
    ['a negation that was put in', 'which did not cost £5 million', 'negation', 'did not', ''],
    ['a number', 'the plan of 2032', 'number', '2032', '2031'],
    ['a sign of money', 'which cost $5 million', 'word', '$', '£'],
    ['a name', 'people in Leeds had asked', 'name', 'Leeds', 'Rotherham'],
    ['a word', 'The secretary said that', 'word', 'secretary', 'minister'],
    ['a word that is left out', 'the plan of 2031, cost £5 million', 'word', '', 'which'],
    ['a capital within it', 'that the government did not agree', 'capital', 'government', 'Government'],
    ['a part in quotation marks', 'They “did not agree” to “the plan of 2030”.', 'number', '2030', '2031'],
    ['words that are nowhere', 'Completely other words', 'word', 'Completely other words', ''],
    ['words in another order', 'people in Rotherham … the plan', 'word', 'the plan', ''],
    ['no words at all', '…', 'word', '', ''],
  ])('%s', (_, claim, what, quoted, passage) => {
    const found = check(claim);
    expect(found.isExact).toBe(false);
    expect(found.difference).toEqual({ what, quoted, passage });
  });

  test('in a sentence', () => {
    const sentence = (claim: string) => differenceSentence(check(claim).difference ?? never());
    expect(sentence('the plan of 2032')).toBe('The passage has “2031” where “2032” stands here.');
    expect(sentence('The Government did agree')).toBe('The passage has “not”, which is left out here.');
    expect(sentence('Completely other words')).toBe('“Completely other words” is not in the passage.');
  });
});

/** Passages of words of which each is there once. */
const passages = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 8, maxLength: 60 }).filter((words) => {
  const negations = new Set([
    'not',
    'nor',
    'none',
    'never',
    'kein',
    'nie',
    'nunca',
    'pas',
    'non',
    'sin',
    'mai',
    'sem',
    'bez',
  ]);
  return words.every((word) => !negations.has(word));
});

test('every stretch of a passage is an exact quotation of it, with words left out at ellipses and put in in brackets', () => {
  fc.assert(
    fc.property(passages, fc.infiniteStream(fc.nat({ max: 9 })), (words, choices) => {
      const next = () => choices.next().value ?? 0;
      const [start, space] = [next() % (words.length - 4), () => [' ', '\n', '  '][next() % 3] ?? ' '];
      let quoted = `${next() % 2 === 0 ? '“' : ''}${words[start]} `;
      for (let at = start + 1; at < words.length; at += 1) {
        const choice = next();
        if (choice === 0) {
          quoted += `…${space()}`;
          at += next();
        } else if (choice === 1) {
          quoted += `[put in]${space()}`;
          at += next() % 3;
        }
        quoted += `${words[at] ?? ''}${space()}`;
      }
      const closed = quoted.startsWith('“') ? `${quoted}”` : quoted;
      expect(check(closed, words.join(' '))).toMatchObject({ isExact: true });
    }),
  );
});

test('a word that is another one, or is missing, is what a quotation first differs in', () => {
  fc.assert(
    fc.property(passages, fc.nat(), fc.boolean(), (words, choice, isMissing) => {
      const at = 1 + (choice % (words.length - 2));
      const quoted = words.flatMap((word, index) => (index === at ? (isMissing ? [] : ['OTHERWORD']) : [word]));
      const expected = { quoted: isMissing ? '' : 'OTHERWORD', passage: words[at] };
      expect(check(quoted.join(' '), words.join(' '))).toMatchObject({ isExact: false, difference: expected });
    }),
  );
});

test('the work grows with the length of the passage, not with its square', () => {
  const work = (length: number) => {
    const words = Array.from({ length }, (_, index) => `w${(index * 7919) % 997}`);
    const quoted = words.map((word, index) => (index === length - 2 ? 'other' : word)).join(' ');
    return countWork(() => expect(check(quoted, words.join(' ')).difference?.quoted).toBe('other'));
  };
  work(1000);
  expect(work(4000) / work(2000)).toBeLessThan(3);
});

function never(): never {
  throw new Error('There is no difference.');
}
