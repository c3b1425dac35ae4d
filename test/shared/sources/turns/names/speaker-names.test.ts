import { describe, expect, test } from '@jest/globals';
import type { NameHeading } from '../../../../../shared/sources/turns/names/name-heading.ts';
import { SpeakerNames } from '../../../../../shared/sources/turns/names/speaker-names.ts';
import { told } from '../told-turns.ts';

/** Returns the speakers of headings, given as "Name" or "Name (remark)". */
function speakers(...headings: readonly string[]): readonly string[] {
  const read = headings.map((heading): NameHeading => {
    const [name = '', ...notes] = heading.split(/ \(|\)/u).filter((part) => part.trim() !== '');
    return { name, notes };
  });
  const names = new SpeakerNames(read);
  return read.map((heading) => names.named(heading).speaker);
}

describe('two names', () => {
  test.each([
    ['Mr Smith', 'Mrs Smith'],
    ['Lord Black', 'Baroness Black'],
    ['Judge Smith', 'Mr Smith'],
    ['Sen. Smith', 'Rep. Smith'],
    ['Mr. Hale Jr.', 'Mr. Hale Sr.'],
    ['Robert Hale', 'Robert Hale Jr.'],
    ['John Smith', 'Jane Smith'],
    ['Mr. SMITH of New Jersey', 'Mr. SMITH of Washington'],
    ['Mr John Smith', 'Mrs John Smith'],
  ])('are two people: %s and %s', (one, other) => {
    expect(new Set(speakers(one, other)).size).toBe(2);
  });

  test.each([
    ['Sir William Tate', 'Sir W. TATE'],
    ['Mr John Hargreaves', 'Mr Hargreaves'],
    ['Dr. Peter Glenn', 'Peter Glenn'],
    ['Deputy Anna Field', 'Deputy Field'],
    ['Vladimir Polevoy', 'V.Polevoy'],
    ['Robert Hale Jr.', 'Mr. Hale'],
    ['Baroness Louise Casey', 'Baroness Casey'],
    ['The Rt Hon Sir Keir Lund KC', 'Sir Keir Lund'],
  ])('are one person: %s and %s', (one, other) => {
    expect(speakers(one, other)).toEqual([one, one]);
  });
});

describe('a short name', () => {
  test('stands for itself where two people may be meant', () => {
    expect(speakers('John Smith', 'Jane Smith', 'Smith')).toEqual(['John Smith', 'Jane Smith', 'Smith']);
  });

  test('is not taken for somebody who another short name with another title would be as well', () => {
    expect(speakers('John Smith', 'Mr Smith', 'Mrs Smith')).toEqual(['John Smith', 'Mr Smith', 'Mrs Smith']);
  });

  test('means somebody who is named in full only later', () => {
    expect(speakers('Mr Tate', 'Mr William Tate')).toEqual(['Mr William Tate', 'Mr William Tate']);
  });
});

test('parties tell people of one name apart', () => {
  expect(speakers('Lord Black (Con)', 'Lord Black (Lab)', 'Lord Black (Con)')).toEqual([
    'Lord Black',
    'Lord Black (Lab)',
    'Lord Black',
  ]);
});

test('an office means whoever was last said to hold it', () => {
  expect(
    speakers(
      'The Deputy Speaker (Ann Grey)',
      'The Deputy Speaker',
      'The Deputy Speaker (Carl Brown)',
      'The Deputy Speaker',
    ),
  ).toEqual(['Ann Grey', 'Ann Grey', 'Carl Brown', 'Carl Brown']);
});

test('people may be called like headings, where something else shows that they are people', () => {
  expect(
    told('Will Page (Marsh) (Con)\nIt is so, I say.\n\nMay Part (Arle) (Lab)\nIt is not.\n\nWill Page\nWhy?\n'),
  ).toEqual([
    'heading-names',
    'Will Page (Marsh, Con): It is so, I say.',
    'May Part (Arle, Lab): It is not.',
    'Will Page (Marsh, Con): Why?',
  ]);
  expect(told('Ann Lee: So.\n\nBill Order: No.\n\nAnn Lee: Why?\n\nBill Order: Because.\n')[2]).toBe('Bill Order: No.');
});
