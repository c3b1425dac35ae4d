import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { DebateFile, DebateReader } from '../../../db/debate-file.ts';
import { exportDrawing } from '../../../electron/export/export-drawing.ts';
import { movePlacements } from '../../../shared/model/commands/placements.ts';
import { MapGeometry } from '../../../shared/scene/map-geometry.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const folder = temporaryFolder();
const sketch = dataOf({
  claims: { a: 'The first.', b: 'The second.', c: 'The third.' },
  relations: [['r', 'supports', ['c'], 'a']],
  placed: { a: [0, 0], b: [120, 20], c: [60, 300] },
});

test('a card last moved lies on top in the window, in the file opened again, and in an export', async () => {
  const path = join(folder, 'pile.debate');
  const file = await DebateFile.create(path, sketch, []);
  const debate = await file.load();
  const onTop = () => {
    const geometry = new MapGeometry();
    geometry.update(debate, 'map', typesetter);
    return geometry.cardAt({ x: 140, y: 40 });
  };
  expect(onTop()).toBe('b');

  const changes = movePlacements(debate, { moves: [{ placement: 'placement-a', x: 10, y: 0 }] });
  debate.apply(changes);
  await file.commit('Move', changes);
  await file.close();
  expect(onTop()).toBe('a');

  const reader = await DebateReader.open(path);
  const data = (await reader.load()).toData();
  await reader.close();
  expect(data.placements).toEqual(debate.toData().placements);

  const subject = { kind: 'map', map: 'map' } as const;
  const target = join(folder, 'pile.svg');
  await exportDrawing({ data, subject, format: 'svg', theme: 'light', scale: 1, page: 'fit', pages: 'one' }, target);
  const svg = readFileSync(target, 'utf8');
  const painted = [...svg.matchAll(/<g id="card-(\w)"/g)].map(([, id]) => id);
  expect(painted.indexOf('a')).toBeGreaterThan(painted.indexOf('b'));
  expect(painted).toHaveLength(3);
});
