import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { DebateFile } from '../../../db/debate-file.ts';
import { fileOpeners } from '../../../electron/documents/document.ts';
import { Documents } from '../../../electron/documents/documents.ts';
import { debateHandlers } from '../../../electron/requests/debate-requests.ts';
import { MapPlaces } from '../../../electron/settings/map-places.ts';
import { Settings } from '../../../electron/settings/settings.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { routerOf } from '../../fixtures/router-of.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();

test('a debate opens with the places in which its window left its maps, and its file has none of them', async () => {
  const path = join(folder, 'A.debate');
  await (await DebateFile.create(path, dataOf({ claims: { one: 'One' }, placed: { one: [0, 0] } }), [])).close();
  const settings = new Settings(join(folder, 'settings.json'), () => {});
  const places = new MapPlaces(settings);
  const documents = new Documents({
    ...fileOpeners,
    placesOf: (at, debate) => places.of(at, debate),
    marksOf: (at, debate) => places.marksOf(at, debate),
    methodOf: (at, debate) => places.methodOf(at, debate),
  });
  const router = routerOf(debateHandlers(documents, places));
  const window = new FakeWindow();
  const document = await documents.open(path);
  documents.show(document, window);
  const { data, places: none } = await document.opened();
  const place = { map: 'map', x: 12.5, y: -3, zoom: 0.75 };
  const left = { ...place, debate: data.debate.id };
  expect(await router.answer(window, 'debate.left', left)).toEqual({ ok: true, value: null });
  expect(await router.answer(window, 'debate.left', { ...left, zoom: 0 })).toMatchObject({ ok: false });
  expect(await router.answer(new FakeWindow(), 'debate.left', left)).toMatchObject({ ok: false });
  const method = { strength: 'quadratic', joinsRestated: false, needsSupport: true };
  const marked = { debate: data.debate.id, marks: ['standing', 'strength'], method };
  expect(await router.answer(window, 'debate.marked', marked)).toEqual({ ok: true, value: null });
  await documents.close(window);
  const again = await documents.open(path);
  const { places: kept, marks, method: remembered } = await again.opened();
  expect([none, kept, marks, remembered]).toEqual([[], [place], ['standing', 'strength'], method]);
  expect((await again.content()).labels).toEqual({ undo: null, redo: null });
  await again.close();
  await settings.written();
});
