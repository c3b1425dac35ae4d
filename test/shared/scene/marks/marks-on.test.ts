import { describe, expect, test } from '@jest/globals';
import type { StatementFollowing } from '../../../../shared/evaluation/following.ts';
import { MARKS } from '../../../../shared/scene/marks/mark.ts';
import { marksOnCard, marksOnLine, spokenMarks, wordOf } from '../../../../shared/scene/marks/marks-on.ts';

const claim: StatementFollowing = {
  standing: 'stands',
  backing: 'none',
  strength: 0.724,
  divisiveness: { value: 0.75, speakers: 4 },
  for: 3,
  against: 1,
  heldBy: ['ann', 'bo'],
};
const question: StatementFollowing = { ...claim, standing: null, backing: null, strength: null, for: 0, against: 0 };

describe('the marks of a card', () => {
  test('tell only what is wanted, in a fixed order', () => {
    expect(marksOnCard(claim, MARKS).map(wordOf)).toEqual(['stands', '0.72', '0.75 of 4']);
    expect(marksOnCard(claim, ['strength']).map(wordOf)).toEqual(['0.72']);
    expect(marksOnCard(undefined, MARKS)).toEqual([]);
  });

  test('name who holds it by the initials of the debate’s speakers', () => {
    const signs = new Map(
      ['ann', 'bo'].map((id) => [id, { id, name: `${id} x`, initials: id.toUpperCase(), colour: '#8148db' }] as const),
    );
    const marks = marksOnCard(claim, ['speakers'], signs);
    expect(marks.map(wordOf)).toEqual(['ANN', 'BO']);
    expect(spokenMarks(marks)).toBe('by ann x, by bo x');
  });

  test('say where a strength did not settle, and give no number', () => {
    expect(marksOnCard({ ...claim, strength: null }, ['strength']).map(wordOf)).toEqual(['did not settle']);
  });

  test('tell of a question only how speakers divide over its positions', () => {
    const marks = marksOnCard(question, MARKS);
    expect(spokenMarks(marks)).toBe('divisiveness 0.75 of 4 sides');
  });

  test('leave out how speakers divide where only one took a side', () => {
    expect(marksOnCard({ ...claim, divisiveness: { value: 0, speakers: 1 } }, ['divisiveness'])).toEqual([]);
  });

  test('are told in words', () => {
    expect(spokenMarks(marksOnCard(claim, MARKS))).toBe('stands, strength 0.72, divisiveness 0.75 of 4 speakers');
  });
});

describe('the marks of a line', () => {
  test('are there only where it does not stand, or something weakens it', () => {
    expect(marksOnLine({ standing: 'stands', strength: 1 }, MARKS)).toEqual([]);
    expect(marksOnLine({ standing: 'falls', strength: 0.5 }, MARKS).map(wordOf)).toEqual(['falls', '0.50']);
    expect(marksOnLine({ standing: 'undecided', strength: null }, MARKS).map(wordOf)).toEqual([
      'undecided',
      'did not settle',
    ]);
  });
});
