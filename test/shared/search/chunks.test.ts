import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chunksOf, LONGEST_CHUNK } from '../../../shared/search/chunks.ts';

const slices = (text: string) => chunksOf(text).map(({ start, end }) => text.slice(start, end));
const paragraph = (word: string) => `${`${word} `.repeat(100).trim()}.\n\n`;

describe('the chunks of a text', () => {
  test('are its paragraphs', () => {
    expect(slices(paragraph('local') + paragraph('national'))).toEqual([paragraph('local'), paragraph('national')]);
  });

  test('take short paragraphs together', () => {
    expect(slices(`A heading\n\n${paragraph('local')}The end`)).toEqual([
      `A heading\n\n${paragraph('local')}`,
      'The end',
    ]);
  });

  test('end a paragraph that is too long at a sentence', () => {
    const sentence = 'A sentence of some words that goes on for a while. ';
    const chunks = slices(sentence.repeat(100));
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.every((chunk) => chunk.endsWith('. '))).toBe(true);
    expect(chunks.join('')).toBe(sentence.repeat(100));
  });

  test('overlap where a text has no sentences, so that what is cut through is whole in one of them', () => {
    const text = Array.from({ length: 1_500 }, (_, i) => `w${i}`).join(' ');
    for (const pair of ['w700 w701', 'w338 w339', 'w339 w340', 'w340 w341']) {
      expect(slices(text).some((chunk) => chunk.includes(pair))).toBe(true);
    }
    const han = Array.from({ length: 6_000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    for (let at = 0; at + 20 <= han.length; at += 20) {
      expect(slices(han).some((chunk) => chunk.includes(han.slice(at, at + 20)))).toBe(true);
    }
  });

  test('are none for an empty text', () => {
    expect(chunksOf('')).toEqual([]);
  });

  test('cover any text in order, are never too long, and part no character', () => {
    const pieces = fc.constantFrom(
      'word',
      ' ',
      '\n',
      '\n\n',
      '. ',
      '。',
      '国',
      '💔',
      'x'.repeat(900),
      ' y'.repeat(300),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
        const text = parts.join('');
        let covered = 0;
        let last = -1;
        for (const { start, end } of chunksOf(text)) {
          expect(start).toBeLessThanOrEqual(covered);
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(covered);
          expect(end - start).toBeLessThanOrEqual(LONGEST_CHUNK);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          covered = end;
          last = start;
        }
        expect(covered).toBe(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
