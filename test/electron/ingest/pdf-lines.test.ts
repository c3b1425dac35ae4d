import { describe, expect, test } from '@jest/globals';
import { composed } from '../../../electron/ingest/pdf/compose.ts';
import { inReadingOrder } from '../../../electron/ingest/pdf/line-order.ts';
import type { TextPiece } from '../../../electron/ingest/pdf/text-piece.ts';

/** Returns what a line is read as that shows these characters from left to right. */
const readAs = (shown: string, isRtl: boolean) =>
  inReadingOrder(
    Array.from(shown, (text) => ({ text })),
    isRtl,
  ).join('');
const reversed = (text: string) => [...text].reverse().join('');

describe('a line that is shown from left to right', () => {
  test.each([
    ['words', reversed('שלום עולם'), 'שלום עולם'],
    ['a number and its sign', `${reversed('מן הקולות')} 45% ${reversed('ועם')}`, 'ועם 45% מן הקולות'],
    ['a number after a hyphen', `12.5%-${reversed('עלה ב')}`, 'עלה ב-12.5%'],
    ['words of the other direction', `${reversed('עם')} ABC News 24 ${reversed('ראו')}`, 'ראו ABC News 24 עם'],
    ['brackets named by their shape', '.(הדוקנ)', '(נקודה).'],
    ['brackets named by what they do', '.)הדוקנ(', '(נקודה).'],
    ['a bracket that closes on another line', `${reversed('ביום שני')}( ${reversed('עדים')}`, 'עדים (ביום שני'],
  ])('is read from right to left with %s', (_, shown, read) => {
    expect(readAs(shown, true)).toBe(read);
  });

  test('has the sign after its number among Arabic letters, where it is shown to its left', () => {
    expect(readAs(`${reversed('من الأعمال')} %45 ${reversed('تأخرت')}`, true)).toBe('تأخرت 45% من الأعمال');
  });

  test('keeps its order but for words of the other direction', () => {
    expect(readAs(`He said ${reversed('שלום לכם')} (loudly).`, false)).toBe('He said שלום לכם (loudly).');
  });
});

describe('marks that are drawn by themselves', () => {
  const piece = (text: string, left: number, right: number, order: number): TextPiece => ({
    text,
    left,
    right,
    order,
    baseline: 100,
    size: 10,
    spaceLeft: false,
    spaceRight: false,
  });
  const textOf = (...pieces: TextPiece[]) =>
    composed(pieces.toSorted((a, b) => a.left - b.left)).map(({ text }) => text);

  test('belong to the letter that they lie over', () => {
    expect(textOf(piece('f', 0, 3, 0), piece('´', 3, 6, 1), piece('e', 3, 8, 2))).toEqual(['f', 'é']);
    expect(textOf(piece('C', 0, 7, 0), piece('¸', 2, 5, 1), piece('e', 7, 12, 2))).toEqual(['Ç', 'e']);
    expect(textOf(piece('¨', 0, 3, 0), piece('ı', 0, 3, 1))).toEqual(['ï']);
  });

  test('stay by themselves beside letters, and over letters that have no such form', () => {
    expect(textOf(piece('t', 0, 3, 0), piece('´', 3, 6, 1), piece('s', 6, 10, 2))).toEqual(['t', '´', 's']);
    expect(textOf(piece('q', 0, 5, 0), piece('´', 1, 4, 1))).toEqual(['q', '´']);
  });

  test('belong to the letter after them where Arabic is drawn from left to right', () => {
    const [noon, mark, yeh] = [piece('ن', 0, 3, 0), piece('\u064f', 2, 2, 1), piece('ي', 3, 6, 2)];
    expect(textOf(noon, mark, yeh)).toEqual(['ن', 'ي\u064f']);
    const [first, own, second] = [piece('ي', 3, 6, 0), piece('\u064f', 2, 2, 1), piece('ن', 0, 3, 2)];
    expect(textOf(first, own, second)).toEqual(['ن', 'ي\u064f']);
  });
});
