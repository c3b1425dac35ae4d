import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from '../../../../shared/anchors/words.ts';
import { measureText, wordsBetween } from '../../../../shared/sources/coverage/measured-text.ts';

const CSL = { type: 'report' };
const anyText = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '.', '国', '-', '🏛️'), maxLength: 80 });

describe('measureText', () => {
  test('counts the words that begin in a stretch', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (text, start, end) => {
        const begun = wordsOf(text).filter((word) => word.start >= start && word.start < end);
        expect(wordsBetween(measureText(text, CSL), start, end)).toBe(begun.length);
      }),
    );
  });

  test('has every visible character in one paragraph, in the order of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs } = measureText(text, CSL);
        const shown = paragraphs.map(({ start, end }) => text.slice(start, end)).join('');
        expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(paragraphs.every(({ start }, index) => start >= (paragraphs[index - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });

  test('keeps the lines of a paragraph together where paragraphs are set apart by empty lines', () => {
    const text = 'One line\nand its next.\n\nAnother.';
    const { paragraphs } = measureText(text, CSL);
    expect(paragraphs.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
      ['1', 'One line\nand its next.'],
      ['2', 'Another.'],
    ]);
  });

  test('has a page from where it begins to where the next one does, under what is printed on it', () => {
    const { pages } = measureText('abcdefghi', { ...CSL, custom: { pageStarts: [1, 4], pageLabels: ['iv', ''] } });
    expect(pages).toEqual([
      { label: 'iv', start: 0, end: 4 },
      { label: '2', start: 4, end: 9 },
    ]);
  });

  test('has the turns of a transcript, with speakers and times', () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ann Lee>It is so.\n\n00:05.000 --> 00:09.000\n<v Bo Ek>It is not.\n';
    const { turns } = measureText(text, CSL);
    expect(turns.map(({ label, speaker, time }) => [label, speaker, time])).toEqual([
      ['1', 'Ann Lee', '00:00:01'],
      ['2', 'Bo Ek', '00:00:05'],
    ]);
  });
});
