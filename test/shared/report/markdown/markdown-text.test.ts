import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownLines, markdownText } from '../../../../shared/report/markdown/markdown-text.ts';

describe('text in Markdown', () => {
  test.each([
    ['1. one', '1\\. one'],
    ['2) two', '2\\) two'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['=== a', '\\=== a'],
    ['a - b = c, 3.5', 'a - b = c, 3.5'],
    ['http://example.org', 'http:\\/\\/example.org'],
    ['www.example.org', 'www\\.example.org'],
    ['*a* [b](c) <d> `e`', '\\*a\\* \\[b\\](c) \\<d\\> \\`e\\`'],
    ['a\n\n    code', 'a code'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test('is what was written once its escapes are taken out again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const read = markdownText(text).replace(/\\([!-/:-@[-`{-~])/gu, '$1');
        expect(read).toBe(text.replace(/\s+/gu, ' ').trim());
      }),
    );
  });

  test('keeps its lines, and its paragraphs apart', () => {
    expect(markdownLines('one\ntwo\n\n# three')).toEqual(['one\\', 'two', '', '\\# three']);
  });
});
