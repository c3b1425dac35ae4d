import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MapPlaces } from '../../../electron/settings/map-places.ts';
import { Settings } from '../../../electron/settings/settings.ts';
import { USUAL_METHOD } from '../../../shared/evaluation/method.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let count = 0;
let file: string;
let settings: Settings;
let places: MapPlaces;

beforeEach(() => {
  count += 1;
  file = join(folder, `${count}.json`);
  start();
});

afterEach(() => settings.written());

function start(): void {
  settings = new Settings(file, (error) => {
    throw error;
  });
  places = new MapPlaces(settings);
}

const at = (map: string, x = 0) => ({ map, x, y: 20, zoom: 0.5 });

describe('where maps were left', () => {
  test('is known when the app is started again, the map shown last first', async () => {
    places.note('/a.debate', 'debate', at('one'));
    places.note('/a.debate', 'debate', at('two'));
    places.note('/a.debate', 'debate', at('one', 10));
    await settings.written();
    start();
    expect(places.of('/a.debate', 'debate')).toEqual([at('one', 10), at('two')]);
    expect(places.of('/a.debate', 'another debate at this path')).toEqual([]);
  });

  test('goes along with a debate that was moved, and stays apart for a copy', () => {
    places.note('/a.debate', 'debate', at('one'));
    expect(places.of('/moved.debate', 'debate')).toEqual([at('one')]);
    places.note('/moved.debate', 'debate', at('two'));
    expect(places.of('/moved.debate', 'debate')).toEqual([at('two'), at('one')]);
    expect(places.of('/a.debate', 'debate')).toEqual([at('one')]);
  });

  test('is kept of the last debates, and the last maps of each', () => {
    for (let debate = 0; debate < 60; debate++) places.note(`/${debate}.debate`, `debate ${debate}`, at('map'));
    for (let map = 0; map < 30; map++) places.note('/59.debate', 'debate 59', at(`map ${map}`));
    expect(settings.data.places).toHaveLength(50);
    expect(places.of('/0.debate', 'debate 0')).toEqual([]);
    const maps = places.of('/59.debate', 'debate 59').map(({ map }) => map);
    expect([maps.length, maps[0], maps.at(-1)]).toEqual([20, 'map 29', 'map 10']);
  });

  test('goes along with the marks that were shown of the debate, and how it was evaluated', async () => {
    const method = { ...USUAL_METHOD, strength: 'euler' } as const;
    places.noteMarks('/a.debate', 'debate', { marks: ['standing'], method });
    places.note('/a.debate', 'debate', at('one'));
    await settings.written();
    start();
    expect(places.marksOf('/moved.debate', 'debate')).toEqual(['standing']);
    expect(places.methodOf('/moved.debate', 'debate')).toEqual(method);
    expect(places.methodOf('/a.debate', 'another debate')).toEqual(USUAL_METHOD);
    expect(places.of('/a.debate', 'debate')).toEqual([at('one')]);
    expect(places.marksOf('/a.debate', 'another debate')).toEqual([]);
  });

  test('is forgotten with the debate', () => {
    places.note('/a.debate', 'debate', at('one'));
    settings.forget('/a.debate');
    expect(places.of('/a.debate', 'debate')).toEqual([]);
  });

  test('that cannot be understood costs no other setting', async () => {
    settings.remember('/a.debate', '2025-01-16T12:00:00.000Z');
    places.note('/a.debate', 'debate', at('one'));
    await settings.written();
    writeFileSync(file, readFileSync(file, 'utf8').replace('0.5', '"half"'));
    start();
    expect(places.of('/a.debate', 'debate')).toEqual([]);
    expect(settings.data.recent.map(({ path }) => path)).toEqual(['/a.debate']);
  });
});
