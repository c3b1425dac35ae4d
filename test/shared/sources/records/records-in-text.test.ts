import { describe, expect, test } from '@jest/globals';
import { recordsInText } from '../../../../shared/sources/records/records-in-text.ts';

describe('a text that names works', () => {
  test('by an address is the record of a page, under its title where that is known', () => {
    expect(recordsInText('https://www.example.org/a%20page/')).toEqual([
      { type: 'webpage', title: 'example.org/a page', URL: 'https://www.example.org/a%20page/' },
    ]);
    expect(recordsInText(' www.example.org ', () => 'The title')).toMatchObject([
      { title: 'The title', URL: 'https://www.example.org/' },
    ]);
  });

  test('by a DOI is the record of an article, however the DOI is written', () => {
    for (const text of ['10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182.'])
      expect(recordsInText(text)).toMatchObject([{ type: 'article', DOI: '10.1000/182' }]);
  });

  test('by an ISBN is the record of a book, if its check digit is right', () => {
    expect(recordsInText('ISBN 978-0-306-40615-7')).toEqual([
      { type: 'book', title: 'ISBN 978-0-306-40615-7', ISBN: '9780306406157' },
    ]);
    expect(recordsInText('0-306-40615-2')).toMatchObject([{ ISBN: '0306406152' }]);
    expect(recordsInText('978-0-306-40615-8')).toBeNull();
    expect(recordsInText('2024')).toBeNull();
  });

  test('is taken line by line, and not at all where a line is of something else', () => {
    expect(recordsInText('10.1000/182\n\nhttps://example.org/x')).toHaveLength(2);
    expect(recordsInText('See https://example.org/x')).toBeNull();
    expect(recordsInText('10.1000/182\nA claim.')).toBeNull();
    expect(recordsInText('')).toBeNull();
  });

  test('by an address that runs a script is none', () => {
    expect(recordsInText('javascript:alert(1)')).toBeNull();
  });
});
