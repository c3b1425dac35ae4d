import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { vetDebate } from '../../../db/recover/vet-debate.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { createSample, stateOf } from '../sample-file.ts';

const folder = temporaryFolder();

async function vetted(name: string, sql: string) {
  const file = await createSample(folder, `${name}.debate`);
  await file.close();
  const database = new Database(file.path);
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
  const before = stateOf(folder);
  const vetting = structuredClone(await vetDebate(file.path));
  expect(stateOf(folder)).toEqual(before);
  return vetting;
}

test('a sound debate is told to be one', async () => {
  expect(await vetted('sound', '')).toEqual({
    ok: true,
    notices: [],
    faults: [],
  });
});

test('what is wrong with a debate that can be read is listed', async () => {
  const vetting = await vetted('dangling', 'DELETE FROM speaker WHERE row = 1');
  expect(vetting).toMatchObject({ ok: true, faults: expect.arrayContaining([expect.stringMatching(/points to/)]) });
});

test('a debate with a trigger, and what is not a debate, are refused as values', async () => {
  const trigger = 'CREATE TRIGGER t AFTER UPDATE ON map BEGIN SELECT 1; END';
  expect(await vetted('trigger', trigger)).toMatchObject({ ok: false, code: 'ForeignFile', choices: [] });
  const path = join(folder, 'letter.debate');
  writeFileSync(path, 'Dear Sir');
  expect(await vetDebate(path)).toMatchObject({ ok: false, code: 'NotADatabase' });
});
