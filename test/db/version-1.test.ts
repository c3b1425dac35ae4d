import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { sha256 } from '../../db/content.ts';
import { DebateFile, DebateReader } from '../../db/debate-file.ts';
import { recoverDebate } from '../../db/recover/recover-debate.ts';
import { fromCounterclaimJson, toCounterclaimJson } from '../../shared/formats/counterclaim-json.ts';
import { Debate } from '../../shared/model/debate.ts';
import { ENTITY_NAMES } from '../../shared/model/entities.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, fingerprint } from './sample-file.ts';

/** A file as the first version of the format was written; see test/fixtures/write-version-1.ts. It never changes. */
const FIXTURE = join(import.meta.dirname, '../fixtures/version-1.debate');
const folder = temporaryFolder();
const path = join(folder, 'old.debate');
beforeAll(() => copyFileSync(FIXTURE, path));

test('a file of version 1 is as it was written', () => {
  expect(fingerprint(FIXTURE)).toBe('1be3177a5ce5ff1e8263e7a7a9728b624aa3d4bb268c1abb600f4ee4b71dc7b0');
  expect(readFileSync(FIXTURE).readUInt32BE(60)).toBe(1);
});

test('a file of version 1 is opened, checked and recovered whole, and has every kind of entity', async () => {
  const reader = await DebateReader.open(FIXTURE);
  expect(await reader.check()).toEqual([]);
  const debate = await reader.load();
  for (const entity of ENTITY_NAMES) expect(debate.table(entity).size).toBeGreaterThan(0);
  await reader.close();
  const { notes } = await recoverDebate(FIXTURE, join(folder, 'recovered.debate'));
  expect(notes).toEqual([]);
});

test('a file of version 1 is edited, undone further back than it was opened, redone, exported and copied', async () => {
  const file = await DebateFile.open(path);
  expect(await file.history()).toEqual({ undo: 'Add claim', redo: 'Edit claim' });
  await file.redo();
  expect((await file.load()).get('statement', 'added claim').text).toBe('Another text.');
  for (const label of ['Edit claim', 'Add claim', 'Delete source']) expect((await file.undo())?.label).toBe(label);
  const added = (await file.load()).get('source', 'added source');
  expect(await file.text(added.text)).toBe('A text that only the history names.');
  await file.commit('Add', [addClaim('new')]);
  expect(await file.search('names')).not.toEqual([]);
  const data = await file.data();
  const contents = new Map<string, Uint8Array>();
  for (const { text } of data.sources) contents.set(text, await file.content(text));
  const json = toCounterclaimJson(data, (sha) => contents.get(sha) ?? new Uint8Array());
  const given = { newId: () => 'new id', now: '2026-11-29T12:00:00Z', sha256 };
  expect(sameDebate(new Debate(fromCounterclaimJson(json, given).data), new Debate(data))).toBe(true);
  await file.saveCopy(join(folder, 'copy.debate'), { history: true });
  expect(await file.check()).toEqual([]);
  await file.close();
});
