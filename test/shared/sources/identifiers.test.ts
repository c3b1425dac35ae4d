import { describe, expect, test } from '@jest/globals';
import { doiFault, doiIn, identifiersOf, isbn13, isbnFault, isbnsIn } from '../../../shared/sources/identifiers.ts';
import { isZoteroAddress } from '../../../shared/sources/zotero-address.ts';

describe('a DOI', () => {
  test.each([
    ['10.1000/182', '10.1000/182'],
    ['https://doi.org/10.1000/182', '10.1000/182'],
    ['doi:10.1000/182.', '10.1000/182'],
    ['DOI 10.1000/182', '10.1000/182'],
  ])('“%s” is %s', (text, doi) => {
    expect([doiIn(text), doiFault(text)]).toEqual([doi, null]);
  });

  test.each(['10.1000', '11.1000/182', '10.1000/ 182 ', 'none'])('“%s” does not look like one', (text) => {
    expect(doiFault(text)).toMatch(/does not look like a DOI/u);
  });

  test('that is missing is no fault', () => {
    expect([doiFault(''), isbnFault(' ')]).toEqual([null, null]);
  });
});

describe('an ISBN', () => {
  test.each(['978-0-306-40615-7', '0-306-40615-2', '080442957X', '9780306406157 0306406152'])(
    '“%s” is right',
    (text) => {
      expect(isbnFault(text)).toBeNull();
    },
  );

  test.each(['978-0-306-40615-8', '0-306-40615-3', '978030640615X'])('“%s” has a wrong check digit or form', (text) => {
    expect(isbnFault(text)).not.toBeNull();
  });

  test.each(['978', '12345678901', 'no number'])('“%s” does not look like one', (text) => {
    expect(isbnFault(text)).toMatch(/does not look like an ISBN/u);
  });

  test('of ten figures is compared as one of thirteen', () => {
    expect(isbn13(isbnsIn('0-306-40615-2')[0] ?? '')).toBe('9780306406157');
  });
});

describe('two records of one work', () => {
  const shared = (a: object, b: object) => {
    const of = (members: object) => identifiersOf({ type: 'book', ...members });
    return of(a).some((each) => of(b).includes(each));
  };

  test.each([
    [{ DOI: '10.1000/ABC' }, { DOI: 'https://doi.org/10.1000/abc' }],
    [{ ISBN: '0306406152' }, { ISBN: '978-0-306-40615-7' }],
    [{ URL: 'http://www.example.org/a/' }, { URL: 'https://example.org/a#part' }],
    [
      { id: 'http://zotero.org/users/1/items/ABCD2345' },
      { custom: { zotero: 'zotero://select/library/items/ABCD2345' } },
    ],
  ])('%j and %j share an identifier', (a, b) => {
    expect(shared(a, b)).toBe(true);
  });

  test.each([
    [{ URL: 'https://example.org/' }, { URL: 'https://example.org/' }],
    [{ URL: 'https://example.org/a?id=1' }, { URL: 'https://example.org/a?id=2' }],
    [
      { type: 'chapter', ISBN: '0306406152' },
      { type: 'chapter', ISBN: '0306406152' },
    ],
    [{ ISBN: '' }, { ISBN: '' }],
  ])('%j and %j do not', (a, b) => {
    expect(shared(a, b)).toBe(false);
  });
});

test.each([
  ['zotero://select/library/items/ABCD2345', true],
  ['zotero://select/groups/123/items/ABCD2345', true],
  ['zotero://select/items/0_ABCD2345', true],
  ['zotero://select/library/items/ABCD2345?x=1', false],
  ['zotero://open-pdf/library/items/ABCD2345', false],
  ['zotero://select/library/items/../../x', false],
  ['javascript:alert(1)', false],
])('“%s” shows an item in Zotero, or does not: %s', (address, is) => {
  expect(isZoteroAddress(address)).toBe(is);
});
