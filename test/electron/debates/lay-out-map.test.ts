import { beforeAll, describe, expect, test } from '@jest/globals';
import { layOutMaps } from '../../../electron/debates/lay-out-map.ts';
import { fromCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { buildScene } from '../../../shared/scene/build-scene.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { given, smallJson } from '../../fixtures/small-json.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const maps = [
  { id: 'down', title: 'Down' },
  { id: 'right', title: 'Right', direction: 'right' },
  { id: 'layered', title: 'Layered', style: 'layered' },
];
const { data, mapsToLayOut } = fromCounterclaimJson({ ...smallJson(), maps, placements: [] }, given());

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('maps without placements', () => {
  let laidOut = data;
  let debate = new Debate(data);
  beforeAll(async () => {
    laidOut = layOutMaps(data, mapsToLayOut, given().newId);
    debate = new Debate(laidOut);
  });

  test.each(['down', 'right', 'layered'])('show every statement once, none over another, on %s', (map) => {
    const placed = debate.placementsByMap.get(map).map(({ statement }) => statement);
    expect(placed.sort()).toEqual(['local', 'national', 'power', 'q']);
    const boxes = buildScene(debate, map, { theme: 'light', typesetter }).cards.map(({ box }) => box);
    const overlapping = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b)));
    expect(overlapping).toEqual([]);
  });

  test('have the question where the map starts', () => {
    const at = (map: string, statement: string) =>
      debate.placementsByMap.get(map).find((placement) => placement.statement === statement) ?? { x: 0, y: 0 };
    expect(at('down', 'q').y).toBeLessThan(at('down', 'local').y);
    expect(at('right', 'q').x).toBeLessThan(at('right', 'local').x);
  });

  test('are changed in nothing else', () => {
    expect({ ...laidOut, placements: [] }).toEqual(data);
  });
});
