import { describe, expect, test } from '@jest/globals';
import { findInText, MOST_HITS } from '../../../../renderer/features/reader/find-in-text.ts';
import { countWork } from '../../../fixtures/counted-work.ts';

const found = (text: string, query: string) => findInText(text, query).map(({ start, end }) => text.slice(start, end));

describe('finding words in a source', () => {
  test.each([
    ['The Inquiry, the inquiry.', 'INQUIRY', ['Inquiry', 'inquiry']],
    ['a line\nbreak and a line  break', 'line break', ['line\nbreak', 'line  break']],
    ['Café and cafe\u0301 and cafe', 'cafe', ['Café', 'cafe\u0301', 'cafe']],
    ['Café and cafe', 'café', ['Café', 'cafe']],
    ['“Quoted” it’s', '"quoted" it\'s', ['“Quoted” it’s']],
    ['a long–dash', 'long-dash', ['long–dash']],
    ['国家调查应当公开', '调查', ['调查']],
    ['שָׁלוֹם לכולם', 'שלום', ['שָׁלוֹם']],
    ['🏛️ and 👩‍👩‍👧', '👩‍👩‍👧', ['👩‍👩‍👧']],
    ['(a+b)*[c]^d\\', '(a+b)*[c]^d\\', ['(a+b)*[c]^d\\']],
    ['ÅNGSTRÖM', 'angstrom', ['ÅNGSTRÖM']],
    ['nothing here', 'something', []],
    ['nothing here', '  ', []],
  ])('in “%s” for “%s”', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  test('tells where', () => {
    expect(findInText('👩‍👩‍👧 é', 'e')).toEqual([{ start: 9, end: 10 }]);
  });

  test('stops when it has counted enough', () => {
    const workOf = (count: number) => countWork(() => findInText('power '.repeat(count), 'power'));
    expect(findInText('power '.repeat(100_000), 'power')).toHaveLength(MOST_HITS);
    expect(workOf(100_000)).toBeLessThan(1.2 * workOf(MOST_HITS));
  });

  test('takes as little work for each match in a long text as in a short one', () => {
    const workOf = (count: number) => countWork(() => findInText('some power '.repeat(count), 'power'));
    expect(workOf(8_000)).toBeLessThan(12 * workOf(1_000));
  });
});
