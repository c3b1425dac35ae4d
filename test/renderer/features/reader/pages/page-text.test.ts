import { describe, expect, test } from '@jest/globals';
import { PageText } from '../../../../../renderer/features/reader/pages/page-text.ts';

const TEXT = 'Page one.\n\nNobody was compelled to speak. The office stayed open. Nobody was asked.\n\nPage three.';
const START = TEXT.indexOf('Nobody');
const END = TEXT.indexOf('\n\nPage three');
/** As a PDF has it: in lines, with a hyphen at the end of one, and ligatures. */
const PRINTED = ['Nobody was com-', '', 'pelled to speak. The', ' of\ufb01ce stayed ', 'open. Nobody was asked.'];

describe('a page as it is printed and as it is read', () => {
  const page = new PageText(PRINTED, TEXT, { start: START, end: END });
  const stretchOf = (words: string, from = 0) => {
    const start = TEXT.indexOf(words, from);
    return { start, end: start + words.length };
  };

  test('has the same passages, however they are set', () => {
    expect(page.printed(stretchOf('compelled to'))).toEqual({
      from: { piece: 0, offset: 11 },
      to: { piece: 2, offset: 8 },
    });
    expect(page.printed(stretchOf('office'))).toEqual({ from: { piece: 3, offset: 1 }, to: { piece: 3, offset: 5 } });
  });

  test('has the part of a passage that is on it', () => {
    expect(page.printed({ start: 0, end: START + 6 })).toEqual({
      from: { piece: 0, offset: 0 },
      to: { piece: 0, offset: 5 },
    });
  });

  test('gives what is selected as a stretch of the text', () => {
    const read = page.read({ piece: 0, offset: 7 }, { piece: 2, offset: 6 });
    expect(read && TEXT.slice(read.start, read.end)).toBe('was compelled');
    const ligature = page.read({ piece: 3, offset: 0 }, { piece: 3, offset: 6 });
    expect(ligature && TEXT.slice(ligature.start, ligature.end)).toBe('office');
  });

  test('tells the second of two alike from the first', () => {
    const second = stretchOf('Nobody was', START + 5);
    expect(page.printed(second)?.from).toEqual({ piece: 4, offset: 6 });
    expect(page.read({ piece: 4, offset: 6 }, { piece: 4, offset: 16 })).toEqual(second);
    expect(page.read({ piece: 0, offset: 0 }, { piece: 0, offset: 10 })).toEqual(stretchOf('Nobody was'));
  });

  test('says where it has none', () => {
    expect(new PageText(['Other words.'], TEXT, { start: START, end: END }).printed(stretchOf('compelled'))).toBeNull();
    expect(
      new PageText(['Other words.'], TEXT, { start: START, end: END }).read(
        { piece: 0, offset: 0 },
        { piece: 0, offset: 5 },
      ),
    ).toBeNull();
    expect(page.read({ piece: 0, offset: 3 }, { piece: 0, offset: 3 })).toBeNull();
    expect(new PageText([], TEXT, { start: 0, end: 0 }).printed({ start: 0, end: 0 })).toBeNull();
  });
});
