import { describe, expect, test } from '@jest/globals';
import { codePointOffsets } from '../../../shared/sources/code-points.ts';
import { excerptRecords } from '../../../shared/sources/excerpt-record.ts';
import { sourcedDebate, textOf } from '../../fixtures/sourced-debates.ts';

describe('offsets in code points', () => {
  test('count a character outside the basic plane once', () => {
    const text = 'a🏛️b👩‍💻c';
    const offsets = [...text].map((_, index) => [...text].slice(0, index).join('').length);
    expect([...codePointOffsets(text, offsets).values()]).toEqual([...text].map((_, index) => index));
  });

  test('are asked for in any order, and count half a character as the whole', () => {
    const counted = codePointOffsets('🏛🏛x', [5, 0, 3, 4]);
    expect([0, 3, 4, 5].map((offset) => counted.get(offset))).toEqual([0, 2, 2, 3]);
  });
});

describe('the excerpts of a debate', () => {
  test('come source by source in the order of the text, each with the statements that cite it', () => {
    const records = excerptRecords(sourcedDebate(), textOf);
    expect(records.map(({ id, source, statements }) => [id, source, statements])).toEqual([
      ['said', 'hansard', ['local', 'national']],
      ['refused', 'hansard', []],
      ['reported', 'note', ['local']],
    ]);
    expect(records[0]).toMatchObject({ start: 23, end: 49, page: 7, note: 'The key words', tags: ['policy', 'local'] });
  });
});
