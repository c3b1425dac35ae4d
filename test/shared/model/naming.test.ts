import { describe, expect, test } from '@jest/globals';
import { nameOf, shortQuote } from '../../../shared/model/naming.ts';
import { debateOf } from '../../fixtures/debates.ts';

describe('a short quote', () => {
  test('is the text on one line, whole where it is short', () => {
    expect(shortQuote(' Two\n lines ')).toBe('“Two lines”');
  });

  test('is cut after 40 characters, never through one', () => {
    expect(shortQuote('💔'.repeat(40))).toBe(`“${'💔'.repeat(40)}”`);
    expect(shortQuote('💔'.repeat(41))).toBe(`“${'💔'.repeat(40)}…”`);
    expect(shortQuote('x'.repeat(20_000))).toBe(`“${'x'.repeat(40)}…”`);
  });
});

describe('the name of a thing in a message', () => {
  const debate = debateOf({
    claims: { a: 'A.', b: 'B.', empty: ' ' },
    relations: [
      ['step', 'supports', ['a', 'b'], 'empty'],
      ['undercut', 'attacks', ['b'], 'step'],
      ['dangling', 'attacks', ['gone'], 'b'],
    ],
    placed: { a: [0, 0] },
  });
  const name = (id: string) => nameOf(debate, 'relation', debate.get('relation', id));

  test('says what a relation does to what', () => {
    expect(name('step')).toBe('the relation “A.” and 1 more supports “”');
    expect(name('undercut')).toBe('the relation “B.” attacks the step from “A.” and 1 more');
    expect(name('dangling')).toBe('the relation a missing statement (“gone”) attacks “B.”');
  });

  test('says what a statement and a place are', () => {
    expect(nameOf(debate, 'statement', debate.get('statement', 'empty'))).toBe('the empty claim');
    expect(nameOf(debate, 'placement', debate.get('placement', 'placement-a'))).toBe(
      'the place of “A.” on the map “A map”',
    );
  });
});
