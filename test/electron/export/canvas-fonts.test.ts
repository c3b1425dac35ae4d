import { describe, expect, test } from '@jest/globals';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { canvasFamily } from '../../../electron/export/canvas-fonts.ts';
import type { TextStyle } from '../../../shared/text/text.ts';
import { typesetter } from '../../shared/text/bundled-typesetter.ts';

const context = createCanvas(10, 10).getContext('2d');
context.fontKerning = 'normal';

describe('bundled fonts on a canvas', () => {
  test('families are private, one for each weight', () => {
    const [regular, semibold] = [canvasFamily('inter'), canvasFamily('inter-semibold')];
    expect(regular).not.toBe(semibold);
    expect([regular, semibold].filter((family) => !family.startsWith('Counterclaim '))).toEqual([]);
    expect(GlobalFonts.has(regular) && GlobalFonts.has(semibold)).toBe(true);
  });

  test.each([
    ['AV To, café', { typeface: 'sans', size: 14 }],
    ['AV To, café', { typeface: 'sans-semibold', size: 14 }],
    ['“Quoted, finally”', { typeface: 'serif', size: 15 }],
    ['CLAIM, OFFICE', { typeface: 'sans-semibold', size: 11, letterSpacing: 0.5 }],
    ['تحقيق وطني ضروري', { typeface: 'sans', size: 14 }],
    ['חקירה ארצית', { typeface: 'sans-semibold', size: 14 }],
    ['国家调查是必要的。', { typeface: 'serif', size: 14 }],
  ] as const)('%s is as wide on a canvas as the typesetter says', (text, style: TextStyle) => {
    const [run] = typesetter.line(text, style).runs;
    context.font = `${style.size}px "${canvasFamily(run?.font ?? 'inter')}"`;
    context.letterSpacing = `${style.letterSpacing ?? 0}px`;
    context.direction = run?.rtl ? 'rtl' : 'ltr';
    expect(run?.text).toBe(text);
    expect(context.measureText(text).width).toBeCloseTo(run?.width ?? 0, 2);
  });
});
