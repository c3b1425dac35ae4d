import { describe, expect, test } from '@jest/globals';
import type { TextStyle } from '../../../shared/text/text.ts';
import { typesetter } from './bundled-typesetter.ts';

const SANS: TextStyle = { typeface: 'sans', size: 14 };

describe('what the fonts do not have', () => {
  test.each([
    '💔',
    '国家调查是必要的',
    'تحقيق وطني ضروري',
    'חקירה ארצית',
    'Нужно',
    'έρευνα',
    'Łódź',
    'a\tb\n\u200e\u00adc',
  ])('of %j they have everything', (text) => {
    expect(typesetter.unsupported(text)).toEqual([]);
  });

  test('characters are reported by script, each once, in the order of the text', () => {
    expect(typesetter.unsupported('ไทย and नमन and ไท')).toEqual([
      { script: 'Thai', characters: ['ไ', 'ท', 'ย'] },
      { script: 'Devanagari', characters: ['न', 'म'] },
    ]);
  });

  test('characters without a script, and halves of characters, are reported as other', () => {
    expect(typesetter.unsupported('\u{f1234} \ud800')).toEqual([
      { script: 'Other', characters: ['\u{f1234}', '\ud800'] },
    ]);
  });

  test('a question mark is drawn for each grapheme, while the run keeps its text', () => {
    const [run, ...others] = typesetter.line('ที่นี่', SANS).runs;
    expect(others).toEqual([]);
    expect(run).toMatchObject({ font: 'inter', text: 'ที่นี่', shown: '??' });
    expect(run?.width).toBeCloseTo(typesetter.line('??', SANS).width, 2);
    expect(run && typesetter.glyphs(run, SANS).map((glyph) => glyph.cluster)).toEqual([0, 3]);
  });

  test('of a letter with a mark that no font has, the letter is drawn and the mark reported', () => {
    const text = 'x\u1ab0';
    expect(typesetter.line(text, SANS).runs).toMatchObject([{ text, shown: 'x' }]);
    expect(typesetter.unsupported(text)).toEqual([{ script: 'Other', characters: ['\u1ab0'] }]);
  });
});
