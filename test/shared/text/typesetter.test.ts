import { describe, expect, test } from '@jest/globals';
import { fontBytes } from '../../../electron/base/fonts.ts';
import type { TextLine, TextStyle } from '../../../shared/text/text.ts';
import { createTypesetter } from '../../../shared/text/typesetter.ts';
import { typesetter } from './bundled-typesetter.ts';

const SANS: TextStyle = { typeface: 'sans', size: 14 };
const SERIF: TextStyle = { typeface: 'serif', size: 14 };

const fontsAndTexts = (line: TextLine) => line.runs.map((run) => [run.font, run.text]);

describe('measuring', () => {
  // Advances from the fonts' hmtx tables: H is 1522 of 2048 units in Inter, 814 of 1000 in Source Serif 4.
  test('a letter is as wide as its advance at the size asked for', () => {
    expect(typesetter.line('H', { typeface: 'sans', size: 2048 }).width).toBe(1522);
    expect(typesetter.line('H', { typeface: 'sans', size: 14 }).width).toBeCloseTo((1522 * 14) / 2048, 6);
    expect(typesetter.line('H', { typeface: 'serif', size: 1000 }).width).toBe(814);
  });

  test('letters are kerned', () => {
    const apart = typesetter.line('A', SANS).width + typesetter.line('V', SANS).width;
    expect(typesetter.line('AV', SANS).width).toBeLessThan(apart - 0.3);
  });

  test('letter spacing is added after every cluster, and glyphs have it too', () => {
    const spaced: TextStyle = { ...SANS, letterSpacing: 2 };
    const line = typesetter.line('Cla\u0301im', spaced);
    expect(line.width).toBeCloseTo(typesetter.line('Cla\u0301im', SANS).width + 10, 6);
    expect(advanceOfGlyphs(line, spaced)).toBeCloseTo(line.width, 6);
  });

  test('an empty text is an empty line', () => {
    expect(typesetter.line('', SANS)).toEqual({ text: '', start: 0, end: 0, width: 0, rtl: false, runs: [] });
  });

  test('a tab is as wide as four spaces, alone in its run', () => {
    const line = typesetter.line('a\tb', SANS);
    expect(line.runs.map((run) => run.text)).toEqual(['a', '\t', 'b']);
    expect(line.runs[1]?.width).toBeCloseTo(4 * typesetter.line(' ', SANS).width, 6);
  });

  test('line ends in a single line count as spaces', () => {
    const line = typesetter.line('one\ntwo', SANS);
    expect(line.text).toBe('one two');
    expect(line.width).toBe(typesetter.line('one two', SANS).width);
  });

  test('joiners, direction marks and soft hyphens have no width and no glyph', () => {
    const line = typesetter.line('a\u00adb\u200e\u200dc\u2060', SANS);
    expect(line.text).toBe('a\u00adb\u200e\u200dc\u2060');
    expect(line.width).toBeCloseTo(typesetter.line('abc', SANS).width, 6);
    expect(line.runs.flatMap((run) => typesetter.glyphs(run, SANS))).toHaveLength(3);
  });

  test('control characters draw nothing', () => {
    expect(typesetter.line('a\u0007b', SANS).width).toBeCloseTo(
      typesetter.line('a', SANS).width + typesetter.line('b', SANS).width,
      6,
    );
  });
});

describe('choosing fonts', () => {
  test.each([
    ['Нужно έρευνα Łódź', 'inter'],
    ['تحقيق وطني ضروري', 'arabic'],
    ['חקירה ארצית', 'hebrew'],
    ['国家调查是必要的', 'han'],
    ['ひらがなカタカナ', 'han'],
  ])('%s is set in %s alone', (text, font) => {
    expect(fontsAndTexts(typesetter.line(text, SANS))).toEqual([[font, text]]);
  });

  test('serif serves Latin, Greek and Cyrillic; other scripts are set as in sans', () => {
    const line = typesetter.line('word слово λόγος 国家 ארץ', SERIF);
    expect(line.runs.map((run) => run.font)).toEqual(['serif', 'han', 'serif', 'hebrew']);
  });

  test('semibold is semibold in every script', () => {
    const line = typesetter.line('word 国家 ארץ', { typeface: 'sans-semibold', size: 14 });
    expect(line.runs.map((run) => run.font)).toEqual([
      'inter-semibold',
      'han-semibold',
      'inter-semibold',
      'hebrew-semibold',
    ]);
  });

  test('what the serif font lacks comes from the sans', () => {
    expect(fontsAndTexts(typesetter.line('ℓ↔', SERIF))).toEqual([
      ['serif', 'ℓ'],
      ['inter', '↔'],
    ]);
  });

  test('punctuation between two Chinese words is Chinese, beside a Latin word it is not', () => {
    expect(fontsAndTexts(typesetter.line('是“必要”的。', SANS))).toEqual([['han', '是“必要”的。']]);
    expect(fontsAndTexts(typesetter.line('“yes” 是', SANS))).toEqual([
      ['inter', '“yes” '],
      ['han', '是'],
    ]);
  });

  test('a combining mark stays with its base, in one font', () => {
    const line = typesetter.line('e\u0301 s\u0323 x\u0331', SANS);
    expect(line.runs.map((run) => run.text).join('|')).not.toMatch(/\|[\u0300-\u036f]/);
    expect(typesetter.unsupported(line.text)).toEqual([]);
  });

  test('a typesetter asks for a font once, and only when a text needs it', () => {
    const asked: string[] = [];
    const counting = createTypesetter((id) => {
      asked.push(id);
      return fontBytes(id);
    });
    counting.wrap('Plain words, “quoted” — and 💔 ไทย', SANS, 50);
    counting.wrap('国家 and 调查', SANS, 50);
    expect(asked).toEqual(['inter', 'han']);
  });
});

describe('emoji', () => {
  test.each(['💔', '👩‍🔬', '👍🏽', '🇫🇷', '1️⃣', '❤️‍🔥', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '©️', '✔️', '✔'])(
    '%s is one picture, without glyphs',
    (emoji) => {
      const [run, ...others] = typesetter.line(emoji, SANS).runs;
      expect(others).toEqual([]);
      expect(run).toMatchObject({ font: 'emoji', text: emoji, width: (14 * 1275) / 1024 });
      expect(run && typesetter.glyphs(run, SANS)).toEqual([]);
    },
  );

  test('each emoji of a row is a run of its own', () => {
    expect(typesetter.line('💔👍🏽🇫🇷🇩🇪', SANS).runs.map((run) => run.text)).toEqual(['💔', '👍🏽', '🇫🇷', '🇩🇪']);
  });

  test.each(['1', '#', '*', '©', '®', '™'])('%s is text', (character) => {
    expect(typesetter.line(character, SANS).runs.map((run) => run.font)).toEqual(['inter']);
  });

  test('a heart that is asked for as text is text', () => {
    expect(typesetter.line('❤\ufe0e', SANS).runs.map((run) => run.font)).toEqual(['inter']);
  });
});

describe('glyphs', () => {
  test('they stand in visual order, with the offsets of their clusters', () => {
    const line = typesetter.line('אבג', SANS);
    const glyphs = line.runs.flatMap((run) => typesetter.glyphs(run, SANS));
    expect(glyphs.map((glyph) => glyph.cluster)).toEqual([2, 1, 0]);
  });

  test('Arabic letters take their joined forms', () => {
    const [alone] = typesetter.line('ع', SANS).runs.flatMap((run) => typesetter.glyphs(run, SANS));
    const joined = typesetter.line('ععع', SANS).runs.flatMap((run) => typesetter.glyphs(run, SANS));
    expect(new Set([alone?.id, ...joined.map((glyph) => glyph.id)]).size).toBe(4);
  });

  test('brackets are mirrored where the text runs from right to left', () => {
    const glyphIds = (text: string) =>
      typesetter.line(text, SANS).runs.flatMap((run) => typesetter.glyphs(run, SANS).map((glyph) => glyph.id));
    const opening = typesetter
      .line('a (', SANS)
      .runs.flatMap((run) => typesetter.glyphs(run, SANS))
      .at(-1)?.id;
    const closing = typesetter
      .line('a )', SANS)
      .runs.flatMap((run) => typesetter.glyphs(run, SANS))
      .at(-1)?.id;
    expect(glyphIds('א (1)')).toEqual([opening, expect.any(Number), closing, expect.any(Number), expect.any(Number)]);
  });

  test('a mark above a letter is placed above it, and takes no room', () => {
    const [base, mark] = typesetter.line('q\u0307', SANS).runs.flatMap((run) => typesetter.glyphs(run, SANS));
    expect(mark?.advance).toBe(0);
    expect(mark?.dx).toBeLessThan(0);
    expect(base?.cluster).toBe(mark?.cluster);
  });
});

function advanceOfGlyphs(line: TextLine, style: TextStyle): number {
  return line.runs.flatMap((run) => typesetter.glyphs(run, style)).reduce((sum, glyph) => sum + glyph.advance, 0);
}
