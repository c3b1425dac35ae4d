import { expect, test } from '@jest/globals';
import { risRecords } from '../../../electron/ingest/records/ris-records.ts';
import { toRis } from '../../../shared/formats/ris.ts';
import { Debate } from '../../../shared/model/debate.ts';
import type { CslItem } from '../../../shared/model/entities.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { hostileDebate } from '../../fixtures/hostile-debate.ts';

const written = (...records: CslItem[]) =>
  toRis(
    new Debate({
      ...dataOf({}),
      sources: records.map((csl, index) => ({
        ...{ id: `s${index}`, csl, verbatim: false, mediaType: 'text/plain', text: '0'.repeat(64), original: null },
      })),
    }),
  );

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
  expect(risRecords(toRis(hostileDebate())).records).toHaveLength(hostileDebate().sources.size);
});

test('a second note stays beside the first when RIS comes in', () => {
  const [record] = risRecords('TY  - BOOK\nTI  - T\nN1  - One.\nN1  - Two.\nER  - \n').records;
  expect(record?.['note']).toBe('One.\n\nTwo.');
});
