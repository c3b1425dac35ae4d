import { expect, test } from '@jest/globals';
import { risRecords } from '../../../electron/ingest/records/ris-records.ts';
import { toRis } from '../../../shared/formats/ris.ts';
import { Debate } from '../../../shared/model/debate.ts';
import type { CslItem } from '../../../shared/model/entities.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { hostileDebate } from '../../fixtures/hostile-debate.ts';

const wholeOf = (...records: CslItem[]) =>
  toRis(
    new Debate({
      ...dataOf({}),
      sources: records.map((csl, index) => ({
        ...{ id: `s${index}`, csl, verbatim: false, mediaType: 'text/plain', text: '0'.repeat(64), original: null },
      })),
    }),
  );

const written = (...records: CslItem[]) => wholeOf(...records).text;

const ARTICLE: CslItem = {
  type: 'article-journal',
  title: 'On floods',
  author: [{ family: 'Lee', given: 'Ann B.', suffix: 'Jr.' }, { literal: 'Home Office' }],
  editor: [{ family: 'Roy', given: 'C.' }],
  'container-title': 'Water',
  volume: '12',
  issue: '3',
  page: '101-120',
  issued: { 'date-parts': [[2024, 5, 6]] },
  accessed: { 'date-parts': [[2025, 1, 16]] },
  DOI: '10.1000/182',
  URL: 'https://example.org/floods',
  abstract: 'What rose.',
  note: 'First.',
};

test('a record leaves as RIS and comes in again the same', () => {
  const ris = written(ARTICLE);
  expect(ris).toMatch(/^TY {2}- JOUR\r\nID {2}- s0\r\nAU {2}- Lee, Ann B\., Jr\.\r\nAU {2}- Home Office\r\n/u);
  expect(ris).toContain('DA  - 2024/05/06/\r\n');
  expect(ris.endsWith('ER  - \r\n')).toBe(true);
  const [back] = risRecords(ris).records;
  expect(back).toMatchObject({ ...ARTICLE });
});

test('a value is one line, whatever it holds, so that no tag comes out of it', () => {
  const ris = written({ type: 'book', title: 'A\r\nER  - \nTY  - BOOK', abstract: 'One.\n\nTwo.' });
  expect(ris.match(/^TY {2}- /gmu)).toHaveLength(1);
  expect(risRecords(ris).records).toHaveLength(1);
  expect(risRecords(toRis(hostileDebate()).text).records).toHaveLength(hostileDebate().sources.size);
});

test('a second note stays beside the first when RIS comes in', () => {
  const [record] = risRecords('TY  - BOOK\nTI  - T\nN1  - One.\nN1  - Two.\nER  - \n').records;
  expect(record?.['note']).toBe('One.\n\nTwo.');
});

test('pages that are no single stretch stay as they are, and what RIS has no tag for is told', () => {
  const { text, lost } = wholeOf(
    { type: 'book', title: 'A', page: '12-15, 20-22', DOI: '10.1/a', medium: 'vinyl', custom: { a: 1 } },
    { type: 'interview', title: 'B', page: 'S12–S14', issued: { raw: 'in spring' } },
  );
  expect(text).toContain('SP  - 12-15, 20-22\r\n');
  expect(risRecords(text).records.map(({ page }) => page)).toEqual(['12-15, 20-22', 'S12-S14']);
  expect(lost).toEqual([
    '“medium” of 1 source left out: RIS has no tag for it.',
    '“custom” of 1 source left out: RIS has no tag for it.',
    'The type “interview” of 1 source left out: RIS has no tag for it.',
    '“issued”, which is no date of a calendar, of 1 source left out: RIS has no tag for it.',
  ]);
});

test('tags that are not understood, and those that say a second time what may be said once, are named', () => {
  const { records, notices } = risRecords(
    'TY  - BOOK\nTI  - T\nAD  - Rome\nDO  - 10.1/a\nDO  - 10.1/b\nC1  - x\nER  - \n',
  );
  expect(records).toMatchObject([{ title: 'T', DOI: '10.1/a' }]);
  expect(notices.map(({ text }) => text)).toEqual([
    'What stands under “AD” in 1 entry is left out: “Rome”.',
    'What stands under “DO” in 1 entry is left out: “10.1/b”.',
    'What stands under “C1” in 1 entry is left out: “x”.',
  ]);
});
