import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { Shaper } from '../../../shared/text/shaper.ts';
import type { TextLine, TextStyle } from '../../../shared/text/text.ts';
import { countWork } from '../../fixtures/counted-work.ts';
import { typesetter } from './bundled-typesetter.ts';

const SANS: TextStyle = { typeface: 'sans', size: 14 };

const texts = (text: string, width: number) => typesetter.wrap(text, SANS, width).map((line) => line.text);
const glyphIds = (line?: TextLine) =>
  (line?.runs ?? []).flatMap((run) => typesetter.glyphs(run, SANS).map((glyph) => glyph.id));
const widthOf = (text: string) => typesetter.line(text, SANS).width;

describe('breaking lines', () => {
  test('lines are filled with words', () => {
    expect(texts('The quick brown fox jumps over the lazy dog', widthOf('brown fox jumps'))).toEqual([
      'The quick',
      'brown fox jumps',
      'over the lazy',
      'dog',
    ]);
  });

  test('a line may be exactly as wide as allowed', () => {
    expect(texts('one two', widthOf('one two'))).toEqual(['one two']);
    expect(texts('one two', widthOf('one two') - 0.01)).toEqual(['one', 'two']);
  });

  test('a line that only fits with its comma drawn towards the next word is broken earlier', () => {
    const semibold: TextStyle = { typeface: 'sans-semibold', size: 14 };
    const room = typesetter.line('aaa bbb,', semibold).width - 0.1;
    const lines = typesetter.wrap('aaa bbb, cccc', semibold, room);
    expect(lines.map((line) => line.text)).toEqual(['aaa', 'bbb,', 'cccc']);
  });

  test('lines tell where they stand in the whole text', () => {
    const text = 'one  two\nthree';
    const lines = typesetter.wrap(text, SANS, widthOf('three'));
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three']);
    expect(lines.map((line) => line.start)).toEqual([0, 5, 9]);
  });

  test('white space at the end of a line hangs: it is no part of its text or width', () => {
    const [line] = typesetter.wrap('one    \u3000', SANS, widthOf('one'));
    expect(line).toMatchObject({ text: 'one', end: 3, width: widthOf('one') });
  });

  test('white space at the start of a paragraph stays', () => {
    expect(texts('  one', 100)).toEqual(['  one']);
  });

  test('every line end starts a paragraph, and an empty one is a line without runs', () => {
    const lines = typesetter.wrap('a\n\nb\r\nc\u2028d', SANS, 100);
    expect(lines.map((line) => line.text)).toEqual(['a', '', 'b', 'c', 'd']);
    expect(lines[1]).toEqual({ text: '', start: 2, end: 2, width: 0, rtl: false, runs: [] });
  });

  test('an empty text is one empty line', () => {
    expect(texts('', 100)).toEqual(['']);
  });

  test('a word wider than the line moves to a line of its own and is broken there', () => {
    expect(texts('an incomprehensible', widthOf('incompreh'))).toEqual(['an', 'incompreh', 'ensible']);
  });

  test('a word is broken between grapheme clusters only', () => {
    expect(texts('e\u0301e\u0301e\u0301', 1)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
    expect(texts('👩‍🔬👍🏽🇫🇷', 1)).toEqual(['👩‍🔬', '👍🏽', '🇫🇷']);
    expect(texts('\u0600\u0661\u0662', 1)).toEqual(['\u0600\u0661', '\u0662']);
  });

  test('Chinese breaks between characters, but not before closing punctuation', () => {
    expect(texts('国家调查是必要的。', 14 * 4)).toEqual(['国家调查', '是必要', '的。']);
  });

  test('a hyphen ends a line, a no-break space and a soft hyphen do not', () => {
    expect(texts('state-wide', widthOf('state-'))).toEqual(['state-', 'wide']);
    expect(texts('a\u00a0b c', widthOf('a b'))).toEqual(['a\u00a0b', 'c']);
    expect(texts('a in\u00adquiry', widthOf('a in'))[0]).toBe('a');
  });

  test('a line of right-to-left text begins at the beginning of the text', () => {
    const lines = typesetter.wrap('חקירה ארצית עכשיו', SANS, widthOf('חקירה ארצית'));
    expect(lines.map((line) => line.text)).toEqual(['חקירה ארצית', 'עכשיו']);
    expect(lines.map((line) => line.rtl)).toEqual([true, true]);
  });

  test('an Arabic word that must be broken keeps its joined forms on both sides', () => {
    const word = 'ع'.repeat(6);
    const [first, second] = typesetter.wrap(word, SANS, widthOf('ععع') + 1);
    expect(first?.runs).toMatchObject([{ text: 'ععع', shown: 'ععع\u200d' }]);
    expect(second?.runs).toMatchObject([{ text: 'ععع', shown: '\u200dععع' }]);
    expect([...glyphIds(second), ...glyphIds(first)]).toEqual(glyphIds(typesetter.line(word, SANS)));
  });

  test('an Arabic word is given no joiner where its letters do not join', () => {
    const lines = typesetter.wrap('د'.repeat(6), SANS, widthOf('ددد'));
    expect(lines.map((line) => line.runs[0]?.shown)).toEqual([undefined, undefined]);
  });
});

describe('work', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test.each([
    ['letters without a break', 'a'],
    ['words', 'inquiry '],
    ['Chinese', '国家调查'],
    ['Arabic without a break', 'عبرية'],
    ['emoji', '💔'],
    ['a script without a font', 'ไทย'],
    ['alternating directions', 'aא'],
  ])('%s take no more work to wrap for each character in a long text than in a short one', (_, words) => {
    const shaped = jest.spyOn(Shaper.prototype, 'shape');
    const workOf = (length: number) => {
      shaped.mockClear();
      const work = countWork(() => typesetter.wrap(words.repeat(length / words.length), SANS, 216));
      return { work, shaped: shaped.mock.calls.reduce((sum, [, text]) => sum + text.length, 0) };
    };
    const [short, long] = [workOf(2_400), workOf(8 * 2_400)];
    expect(long.work).toBeLessThan(12 * short.work);
    expect(long.shaped).toBeLessThanOrEqual(12 * short.shaped);
  });
});
