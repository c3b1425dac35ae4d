import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutInMiddle } from '../../../../renderer/ui/words/cut-in-middle.ts';

const upTo = (most: number) => (text: string) => text.length <= most;
const TITLE = 'Child sexual exploitation inquiries: a national inquiry, or local ones?';

describe('a title that is too long', () => {
  test.each([
    [40, 'Child sexual exploitation … local ones?'],
    [24, 'Child sexual … ones?'],
    [16, 'Child … ones?'],
    [10, 'Child …'],
    [5, 'Chil…'],
    [1, 'C…'],
  ])('keeps what fits of its first and last words in %d characters', (most, cut) => {
    expect(cutInMiddle(TITLE, upTo(most))).toBe(cut);
  });

  test('is left as it is where it fits', () => {
    expect(cutInMiddle(TITLE, upTo(TITLE.length))).toBe(TITLE);
    expect(cutInMiddle('', upTo(0))).toBe('');
  });

  test('keeps words of a script without spaces whole, too', () => {
    expect(cutInMiddle('今天我们讨论夜间列车的问题', upTo(9))).toMatch(/^今天\p{Script=Han}* … \p{Script=Han}*问题$/u);
  });

  test('that is one word is cut between what are characters to a reader', () => {
    expect(cutInMiddle('Unaccommodating', upTo(8))).toBe('Unaccom…');
    expect(cutInMiddle('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', upTo(20))).toBe('👩‍👩‍👧‍👦…');
  });

  test('fits, whatever it says, where there is room for anything at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 3, max: 60 }), (title, most) => {
        expect(cutInMiddle(title, upTo(most)).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
