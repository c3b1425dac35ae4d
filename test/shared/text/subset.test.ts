import { describe, expect, test } from '@jest/globals';
import { fontBytes, fontSubsetter } from '../../../electron/base/fonts.ts';
import { errorCode } from '../../../shared/errors.ts';
import { Shaper } from '../../../shared/text/shaper.ts';
import type { FontId } from '../../../shared/text/text.ts';

const subset = fontSubsetter();
const codePoints = (text: string) => new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
const shapedBy = (bytes: Uint8Array, id: FontId, text: string, rtl: boolean) =>
  new Shaper(() => bytes).shape(id, text, rtl).map(({ advance, dx, dy, cluster }) => ({ advance, dx, dy, cluster }));

describe('subsets of fonts', () => {
  test.each([
    ['inter', 'AV To café q\u0307', false],
    ['serif', 'office, finally “quoted”', false],
    ['arabic', 'تحقيق وطني ضروري لا', true],
    ['hebrew', 'חֲקִירָה', true],
    ['han', '国家调查是必要的。', false],
  ] as const)('%s, cut down to a text, sets it as the whole font does', (id, text, rtl) => {
    const cut = subset(fontBytes(id), codePoints(text));
    expect(shapedBy(cut, id, text, rtl)).toEqual(shapedBy(fontBytes(id), id, text, rtl));
    expect(cut.length).toBeLessThan(30_000);
  });

  test('the same characters in any order give the same bytes', () => {
    const font = fontBytes('inter');
    expect(subset(font, [66, 65, 67])).toEqual(subset(font, [65, 67, 66, 65]));
  });

  test('characters that were left out are not in it', () => {
    const shaper = new Shaper(() => subset(fontBytes('inter'), codePoints('abc')));
    expect([shaper.has('inter', 97), shaper.has('inter', 100)]).toEqual([true, false]);
  });

  test('bytes that are no font are refused, however often', () => {
    const noFont = new Uint8Array(4_000_000);
    const attempts = Array.from({ length: 2000 }, () => codeOfFailure(() => subset(noFont, [65])));
    expect(new Set(attempts)).toEqual(new Set(['FontMissing']));
    expect(subset(fontBytes('hebrew'), [0x5d0]).length).toBeGreaterThan(0);
  });
});

function codeOfFailure(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return errorCode(error);
  }
}
