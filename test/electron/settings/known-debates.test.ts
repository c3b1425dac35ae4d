import { appendFileSync, copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { KnownDebates } from '../../../electron/settings/known-debates.ts';
import { Settings } from '../../../electron/settings/settings.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let count = 0;
let path: string;
let settings: Settings;
let known: KnownDebates;
beforeEach(() => {
  count += 1;
  path = join(folder, `${count}.debate`);
  writeFileSync(path, 'A debate.');
  settings = new Settings(join(folder, `${count}.json`), (error) => {
    throw error;
  });
  known = new KnownDebates(settings);
});

afterEach(() => settings.written());

async function openAndLeave(): Promise<void> {
  settings.remember(path, '2025-01-16T12:00:00.000Z');
  await known.note(path);
}

test('a debate is known once it was opened, also after the app was started again', async () => {
  expect(await known.isKnown(path)).toBe(false);
  await openAndLeave();
  expect(await known.isKnown(path)).toBe(true);
  settings.remember(path, '2025-01-17T12:00:00.000Z');
  await settings.written();
  const again = new Settings(join(folder, `${count}.json`), () => {});
  expect(await new KnownDebates(again).isKnown(path)).toBe(true);
});

test('a debate is not known any more when another program wrote it, or put another in its place', async () => {
  await openAndLeave();
  appendFileSync(path, ' More.');
  expect(await known.isKnown(path)).toBe(false);
  await known.note(path);
  copyFileSync(path, `${path}.other`);
  renameSync(`${path}.other`, path);
  expect(await known.isKnown(path)).toBe(false);
});

test('a debate is not known while there is something beside it that a program left', async () => {
  await openAndLeave();
  writeFileSync(`${path}-journal`, 'left');
  expect(await known.isKnown(path)).toBe(false);
});

test('a debate that was taken off the list is not known', async () => {
  await openAndLeave();
  settings.forget(path);
  expect(await known.isKnown(path)).toBe(false);
});
