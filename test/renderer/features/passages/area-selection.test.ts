import { expect, test } from '@jest/globals';
import { areaSelection } from '../../../../renderer/features/passages/area-selection.ts';
import type { Source } from '../../../../shared/model/entities.ts';
import { withRecognisedLines } from '../../../../shared/sources/recognised-lines.ts';

const TEXT = '2019 2020 2021\n\nNight trains';
const LINES = [
  { page: 1, start: 0, end: 14, left: 0.1, top: 0.8, width: 0.8, height: 0.05 },
  { page: 1, start: 16, end: 28, left: 0.1, top: 0.1, width: 0.4, height: 0.05 },
];
const picture: Source = {
  id: 'chart',
  csl: withRecognisedLines({ type: 'graphic' }, LINES),
  verbatim: false,
  mediaType: 'image/png',
  text: '0'.repeat(64),
  original: '1'.repeat(64),
};

test('an area quotes the words that were recognised in it, word by word along their line', () => {
  const area = { left: 0.35, top: 0.5, width: 0.65, height: 0.5 };
  expect(areaSelection(picture, TEXT, { area, page: 1 })).toEqual({
    source: 'chart',
    exact: '2020 2021',
    prefix: '',
    suffix: '',
    start: 0,
    end: 0,
    page: null,
    area,
  });
});

test('an area without words says what it is', () => {
  const area = { left: 0.3, top: 0.3, width: 0.4, height: 0.2 };
  expect(areaSelection(picture, TEXT, { area, page: 1 }).exact).toBe('Part of the picture');
  const report = { ...picture, mediaType: 'application/pdf', csl: { type: 'report', custom: { pageLabels: ['iv'] } } };
  expect(areaSelection(report, TEXT, { area, page: 1 })).toMatchObject({ exact: 'Part of page iv', page: 1 });
});
