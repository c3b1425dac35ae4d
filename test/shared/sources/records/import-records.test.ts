import { describe, expect, test } from '@jest/globals';
import type { Debate } from '../../../../shared/model/debate.ts';
import type { CslItem, Source } from '../../../../shared/model/entities.ts';
import { importRecords, usualChoice } from '../../../../shared/sources/records/import-records.ts';
import { matchRecords } from '../../../../shared/sources/records/match-records.ts';
import { sourcedDebate } from '../../../fixtures/sourced-debates.ts';

const EMPTY = 'e'.repeat(64);

function debateOf(...records: readonly CslItem[]): Debate {
  const plain = { verbatim: false, mediaType: 'text/plain', text: 'a'.repeat(64), original: null };
  return sourcedDebate({
    with: { sources: records.map((csl, index): Source => ({ ...plain, id: `s${index}`, csl })) },
  });
}

/** Returns what becomes of the sources when these records come in as usual. */
function imported(debate: Debate, records: readonly CslItem[]): readonly CslItem[] {
  const choices = matchRecords(debate, records).flatMap((match) => usualChoice(match) ?? []);
  let made = 0;
  debate.apply(importRecords(debate, { choices, newId: () => `new${made++}`, text: EMPTY }));
  return [...debate.sources.values()].map(({ csl }) => csl);
}

const kinds = (debate: Debate, records: readonly CslItem[]) => matchRecords(debate, records).map(({ kind }) => kind);

const book = (members: object): CslItem => ({ type: 'book', title: 'On maps', ...members });

describe('records that come in', () => {
  test.each([
    [{ DOI: '10.1234/X' }, { DOI: '10.1234/x', title: 'Another title' }],
    [{ ISBN: '0-306-40615-2' }, { ISBN: '9780306406157' }],
    [{ URL: 'https://example.org/a' }, { URL: 'http://www.example.org/a/' }],
    [
      { custom: { zotero: 'zotero://select/library/items/ABCD2345' } },
      { custom: { zotero: 'zotero://select/library/items/ABCD2345' } },
    ],
  ])('are of a source by what they have in common: %j, %j', (known, record) => {
    expect(kinds(debateOf(book(known)), [book(record)])).toEqual(['same']);
  });

  test('are doubtful where only the title is the same, and new where the year or both DOIs differ', () => {
    const year = (value: number) => ({ issued: { 'date-parts': [[value]] } });
    const debate = debateOf(book({ ...year(2020), DOI: '10.1234/x' }));
    expect(kinds(debate, [book(year(2020)), book({}), book(year(2019)), book({ DOI: '10.1234/y' })])).toEqual([
      'doubtful',
      'doubtful',
      'new',
      'new',
    ]);
  });

  test('are taken once where a file repeats them', () => {
    expect(kinds(debateOf(), [book({ DOI: '10.1/a' }), book({ DOI: '10.1/A' })])).toEqual(['new', 'repeated']);
  });

  test('complete a source, and replace nothing that it says', () => {
    const known = book({ DOI: '10.1234/x', publisher: 'Mine', custom: { pageStarts: [0] } });
    const record = book({
      DOI: 'https://doi.org/10.1234/X',
      title: 'ON MAPS',
      publisher: 'Theirs',
      volume: '3',
      custom: { zotero: 'zotero://select/library/items/ABCD2345' },
    });
    const [match] = matchRecords(debateOf(known), [record]);
    expect(match).toMatchObject({ kind: 'same', differences: { added: ['volume', 'zotero'], other: ['publisher'] } });
    expect(imported(debateOf(known), [record])).toEqual([
      {
        ...known,
        volume: '3',
        custom: { pageStarts: [0], zotero: 'zotero://select/library/items/ABCD2345' },
      },
    ]);
  });

  test('become sources without a text where they are new', () => {
    const debate = debateOf();
    expect(imported(debate, [book({})])).toEqual([book({})]);
    expect([...debate.sources.values()][0]).toMatchObject({ text: EMPTY, original: null });
  });

  test('change nothing the second time', () => {
    const debate = debateOf();
    const records = [book({ DOI: '10.1234/x' })];
    imported(debate, records);
    expect(matchRecords(debate, records).map(usualChoice)).toEqual([null]);
  });
});
