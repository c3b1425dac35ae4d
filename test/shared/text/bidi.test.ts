import { describe, expect, test } from '@jest/globals';
import type { TextStyle } from '../../../shared/text/text.ts';
import { typesetter } from './bundled-typesetter.ts';

const SANS: TextStyle = { typeface: 'sans', size: 14 };

/** Returns the texts of the runs from left to right, those that run from right to left marked. */
function visually(text: string): string[] {
  return typesetter.line(text, SANS).runs.map((run) => (run.rtl ? `← ${run.text}` : run.text));
}

describe('mixed directions', () => {
  test('Hebrew inside English keeps its place, and the number after it stands on its left', () => {
    expect(visually('abc עברית 123 def')).toEqual(['abc ', '123', '←  ', '← עברית', ' def']);
  });

  test('English inside Hebrew stands to the left of what precedes it', () => {
    expect(visually('שלום abc עולם')).toEqual(['← עולם', '←  ', 'abc', '←  ', '← שלום']);
  });

  test('the first strong character decides the direction of a paragraph', () => {
    expect(typesetter.line('123 (עברית) abc', SANS).rtl).toBe(true);
    expect(typesetter.line('تحقيق national', SANS).rtl).toBe(true);
    expect(typesetter.line('national تحقيق', SANS).rtl).toBe(false);
    expect(typesetter.line('💔 עברית', SANS).rtl).toBe(true);
  });

  test('each paragraph has a direction of its own', () => {
    expect(typesetter.wrap('abc\nעברית\n123', SANS, 200).map((line) => line.rtl)).toEqual([false, true, false]);
  });

  test('emoji between Hebrew words run from right to left', () => {
    expect(visually('א💔👍ב')).toEqual(['← ב', '← 👍', '← 💔', '← א']);
  });

  test('Hebrew letters beyond an emoji line up after wrapping as they do before', () => {
    const [line] = typesetter.wrap('אב 12 גד הו', SANS, typesetter.line('אב 12 גד', SANS).width);
    expect(line?.runs.map((run) => run.text)).toEqual(['גד', ' ', '12', ' ', 'אב']);
  });
});

describe('explicit directions', () => {
  test('an override turns letters round, and says so to renderers that see the run alone', () => {
    const [run] = typesetter.line('\u202eabc\u202c', SANS).runs;
    expect(run).toMatchObject({ rtl: true, text: '\u202eabc\u202c' });
    expect(run?.shown).toBe(`\u202e${run?.text}\u202c`);
    expect(run && typesetter.glyphs(run, SANS).map((glyph) => glyph.cluster)).toEqual([3, 2, 0]);
  });

  test('an override ends with its paragraph', () => {
    const [, second] = typesetter.wrap('\u202eabc\ndef', SANS, 200);
    expect(second?.runs).toMatchObject([{ text: 'def', rtl: false }]);
  });

  test('an override ends with its paragraph in a single line too', () => {
    expect(visually('\u202eabc\ndef').at(-1)).toBe(' def');
  });

  test('paragraphs in a single line follow the direction of the first', () => {
    expect(visually('א\nabc')).toEqual(['abc', '←  ', '← א']);
  });

  test('an isolate does not mix with the text around it', () => {
    expect(visually('a \u2067א 1\u2069 2')).toEqual(['a \u2067', '1\u2069', '←  ', '← א', ' 2']);
  });
});
