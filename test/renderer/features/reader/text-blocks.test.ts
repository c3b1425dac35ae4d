import { describe, expect, test } from '@jest/globals';
import { textBlocks } from '../../../../renderer/features/reader/text-blocks.ts';
import { countWork } from '../../../fixtures/counted-work.ts';

const cut = (text: string, pages?: readonly number[]) => {
  const blocks = textBlocks(text, pages);
  return Array.from({ length: blocks.count }, (_, block) => text.slice(blocks.start(block), blocks.end(block)));
};

describe('a text in blocks', () => {
  test('is cut into its paragraphs', () => {
    expect(cut('One.\nStill one.\n\nTwo.\n\n\n\nThree.')).toEqual(['One.\nStill one.', 'Two.', 'Three.']);
  });

  test('has one block where there is nothing else', () => {
    expect([cut(''), cut('\n\n\n'), cut('x')]).toEqual([[''], [''], ['x']]);
  });

  test('loses nothing but line ends, whatever is in it', () => {
    for (const text of [
      `\n\n${'a\n'.repeat(5000)}`,
      'word '.repeat(10_000),
      '漢'.repeat(30_000),
      '👩‍👩‍👧'.repeat(3_000),
      `${'x'.repeat(799)}\n${'y'.repeat(5_000)}\n\nend`,
    ]) {
      const blocks = cut(text);
      expect(blocks.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThanOrEqual(4_001);
      expect(blocks.every((block) => block.isWellFormed())).toBe(true);
    }
  });

  test('begins a block with each page, and says which', () => {
    const text = 'First page.\n\nMore of it.\n\nSecond page.\n\nThird.';
    const starts = [0, text.indexOf('Second'), text.indexOf('Third')];
    const blocks = textBlocks(text, starts);
    expect(Array.from({ length: blocks.count }, (_, block) => blocks.page(block))).toEqual([1, null, 2, 3]);
    expect(cut('abcdef', [0, 3])).toEqual(['abc', 'def']);
  });

  test('has a block for every offset', () => {
    const text = 'One.\n\nTwo.\n\nThree.';
    const { at } = textBlocks(text);
    expect([0, 4, 5, 6, 9, 12, 18, 99].map((offset) => at(offset))).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
  });

  test('counts the line ends in a block, for its height', () => {
    expect(textBlocks('a\nb\nc\n\nd').lineEnds(0)).toBe(2);
    expect(textBlocks('a\nb\nc\n\nd').lineEnds(1)).toBe(0);
  });

  test.each([
    ['paragraphs', 'A sentence of some words that goes on. '.repeat(30).concat('\n\n')],
    ['lines', 'A line of it.\n'],
    ['words without a line end', 'word '],
    ['letters without a space', 'x'],
  ])('is cut with as little work for each of its %s, however long it is', (_, part) => {
    const workOf = (length: number) => countWork(() => textBlocks(part.repeat(length / part.length)));
    expect(workOf(800_000)).toBeLessThan(12 * workOf(100_000));
  });
});
