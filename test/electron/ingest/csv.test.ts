import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const read = (table: string | Uint8Array, name = 'Costs of 2024.csv') =>
  readDocument({ name, bytes: Buffer.from(table) }, WATCH);
const told = async (table: string | Uint8Array, name?: string) => {
  const { text, notices } = await read(table, name);
  return [text, ...notices.map((notice) => notice.text)];
};

describe('a table in text', () => {
  test('gives its rows as lines with tabs between cells, without the quotation marks around them', async () => {
    const table = 'name,words,note\r\nAnn,"hello, ""there""",\r\n\r\nBo,"two\nlines",after\r\n';
    const { csl, mediaType, text, notices } = await read(table);
    expect(text).toBe('name\twords\tnote\nAnn\thello, "there"\n\nBo\ttwo\nlines\nafter');
    expect([csl, mediaType, notices]).toEqual([{ type: 'document', title: 'Costs of 2024' }, 'text/csv', []]);
  });

  test.each([
    ['semicolons', 'Jahr;Kosten\n2020;1,5\n2021;2,5', 'Jahr\tKosten\n2020\t1,5\n2021\t2,5'],
    ['vertical bars', 'a|b\nc, d|e', 'a\tb\nc, d\te'],
    ['tabs', 'a\tb\nc, d\te', 'a\tb\nc, d\te'],
  ])('tells when its cells seem to be divided by %s', async (signs, table, text) => {
    const guess = `The file does not say what divides its cells: they were taken to be divided by ${signs}.`;
    expect(await told(table)).toEqual([text, guess]);
  });

  test.each([
    ['the ending of its name', 'a\tb\n"c, d"\te', 'a.tsv', 'a\tb\nc, d\te'],
    ['its first line', 'sep=;\na;b\nc, d;e', 'a.csv', 'a\tb\nc, d\te'],
  ])('is divided as %s says', async (_, table, name, text) => {
    expect(await told(table, name)).toEqual([text]);
  });

  test('is decoded as other texts are', async () => {
    expect(await told(Buffer.from('\ufeffname,café', 'utf16le'))).toEqual(['name\tcafé']);
    expect(await told(Buffer.from('name,caf\xe9', 'latin1'))).toEqual([
      'name\tcafé',
      expect.stringMatching(/Windows-1252/),
    ]);
  });

  test('says which rows have more or fewer cells, or quotation marks that do not match', async () => {
    expect(await told('a,b\n1\n2,3\n4,5,6\n7,8,9\n')).toEqual([
      'a\tb\n1\n2\t3\n4\t5\t6\n7\t8\t9',
      '3 rows have more or fewer cells than the first: 2, 4 to 5.',
    ]);
    expect(await told('a,b\n1,"open\n2,3\n')).toEqual([
      'a\tb\n1\topen\n2,3',
      '1 row has quotation marks that do not match, so that cells may run into each other: 2.',
    ]);
  });

  test.each([
    ['nothing', ',,\n,,', 'NoText'],
    ['more rows than a spreadsheet has', 'a\n'.repeat(1_100_000), 'TooLarge'],
    ['more than a source may', `${'word '.repeat(1000)},word\n`.repeat(4_100), 'TooLarge'],
  ])('that holds %s is refused', async (_, table, code) => {
    await expect(read(table)).rejects.toMatchObject({ code });
  });
});
