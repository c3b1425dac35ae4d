import { describe, expect, test } from '@jest/globals';
import { difference } from '../../../shared/sources/word-difference.ts';

const told = (before: string, after: string) =>
  difference(before, after)
    .map((part) => ({ both: part.text, old: `[-${part.text}-]`, new: `[+${part.text}+]` })[part.in])
    .join('');

describe('what differs between two versions of a passage', () => {
  test('is nothing where they are the same', () => {
    expect(difference('the same words', 'the same words')).toEqual([{ text: 'the same words', in: 'both' }]);
  });

  test('is told word by word', () => {
    expect(told('Oldham is among the first', 'Oldham is one of the first')).toBe(
      'Oldham is [-among -][+one of +]the first',
    );
  });

  test('is told where words were only added, or only left out', () => {
    expect(told('a b', 'a very b')).toBe('a [+very +]b');
    expect(told('a very b', 'a b')).toBe('a [-very -]b');
  });

  test('is told character by character where there are no spaces', () => {
    expect(told('国家调查', '国家的调查')).toBe('国家[+的+]调查');
  });

  test('gives both versions back, whatever they are', () => {
    const [before, after] = ['One, two – three! 😀 four', 'Two, one – 😀😀 three four.'];
    const parts = difference(before, after);
    const side = (leftOut: 'old' | 'new') =>
      parts
        .filter((part) => part.in !== leftOut)
        .map(({ text }) => text)
        .join('');
    expect(side('new')).toBe(before);
    expect(side('old')).toBe(after);
  });

  test('is not looked for in texts as long as a chapter', () => {
    const long = 'word '.repeat(2000);
    expect(difference(long, `${long}more`).map((part) => part.in)).toEqual(['old', 'new']);
  });
});
