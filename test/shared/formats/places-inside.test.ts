import { expect, test } from '@jest/globals';
import { fromCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { given, smallJson } from '../../fixtures/small-json.ts';

test('an import brings a card that is off its map to its edge, and says so', () => {
  const placements = [{ map: 'map', statement: 'q', x: 1e7, y: -1e15 }];
  const { data, notices } = fromCounterclaimJson({ ...smallJson(), placements }, given());
  expect(data.placements[0]).toMatchObject({ x: 1_000_000, y: -1_000_000 });
  expect(notices).toEqual([
    'placements[0].x: 10000000 is beyond the edge of a map, and became 1,000,000.',
    'placements[0].y: -1000000000000000 is beyond the edge of a map, and became -1,000,000.',
  ]);
});

test('an import leaves a card at the edge of its map where it is', () => {
  const placements = [{ map: 'map', statement: 'q', x: 1_000_000, y: -1_000_000 }];
  const { data, notices } = fromCounterclaimJson({ ...smallJson(), placements }, given());
  expect(data.placements[0]).toMatchObject({ x: 1_000_000, y: -1_000_000 });
  expect(notices).toEqual([]);
});
