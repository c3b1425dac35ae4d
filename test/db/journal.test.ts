import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import { DebateFile, DebateReader } from '../../db/debate-file.ts';
import { type Change, created } from '../../shared/model/change.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { seededRandom } from '../fixtures/random-source.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, createSample, fingerprint, sampleDebate, source, stateOf } from './sample-file.ts';

const folder = temporaryFolder();

interface MidCommit {
  /** The file before the commit. */
  readonly before: string;
  /** The file and its journal in the middle of the commit: `PATH` and `PATH-journal`. */
  readonly during: string;
}

/** Takes copies of a file before, and in the middle of, the commit of `changes`: when its rows are written, and it is to commit. */
async function midCommit(name: string, original: Uint8Array): Promise<MidCommit> {
  const [before, during] = [join(folder, `${name} before.debate`), join(folder, `${name} during.debate`)];
  const path = join(folder, `${name}.debate`);
  const newId = () => {
    if (existsSync(`${path}-journal`)) {
      copyFileSync(path, during);
      copyFileSync(`${path}-journal`, `${during}-journal`);
    }
    return 'id';
  };
  const file = await createSample(folder, `${name}.debate`, { newId });
  copyFileSync(path, before);
  const text = await file.putContent(new TextEncoder().encode('A text'));
  const bytes = await file.putContent(original);
  const changes: Change[] = [addClaim('x'), created('source', source('s', text, bytes))];
  await file.commit('Add', changes);
  await file.close();
  expect(existsSync(`${during}-journal`)).toBe(true);
  return { before, during };
}

/** Opens `database` with `journal`, and expects the debate as it was before the commit. */
async function expectRolledBack(name: string, database: string, journal: Uint8Array): Promise<void> {
  const path = join(folder, name);
  copyFileSync(database, path);
  writeFileSync(`${path}-journal`, journal);
  const reader = await DebateReader.open(path);
  expect(sameDebate(await reader.load(), sampleDebate())).toBe(true);
  expect(await reader.check()).toEqual([]);
  await reader.close();
  const file = await DebateFile.open(path);
  await file.commit('Go on', [addClaim('y')]);
  expect(await file.check()).toEqual([]);
  await file.close();
}

describe('a crash in the middle of a commit', () => {
  test('before SQLite wrote to the file leaves a journal that may end anywhere', async () => {
    const { during } = await midCommit('small', Uint8Array.of(1));
    const journal = readFileSync(`${during}-journal`);
    const random = seededRandom(20_250_116);
    for (let i = 0; i < 25; i++) {
      await expectRolledBack('small cut.debate', during, journal.subarray(0, random.below(journal.length + 1)));
    }
  });

  // More than SQLite's cache of 16 MB, so that it syncs the journal and writes pages to the file before the commit.
  const large = new Uint8Array(20_000_000).fill(1);

  test('after SQLite wrote to the file is rolled back by the whole journal', async () => {
    const { before, during } = await midCommit('spilled', large);
    expect(readFileSync(during).length).toBeGreaterThan(readFileSync(before).length);
    await expectRolledBack('spilled whole.debate', during, readFileSync(`${during}-journal`));
    expect(fingerprint(join(folder, 'spilled whole.debate'))).not.toBe(fingerprint(during));
  });

  test('with a synced journal, before the file was written, leaves a journal that may end anywhere', async () => {
    const { before, during } = await midCommit('synced', large);
    const journal = readFileSync(`${during}-journal`);
    const random = seededRandom(20_250_116);
    for (let i = 0; i < 25; i++) {
      await expectRolledBack('synced cut.debate', before, journal.subarray(0, random.below(journal.length + 1)));
    }
  });
});

describe('a program that is stopped in the middle of a commit', () => {
  test('keeps the file busy, and is not taken for one that crashed', async () => {
    const file = await createSample(folder, 'stopped.debate');
    await file.close();
    const script = join(import.meta.dirname, 'stopped-process.ts');
    const child = spawn(process.execPath, [script, file.path]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('in the middle');
    child.kill('SIGSTOP');
    const before = stateOf(folder);
    for (const { open } of [DebateReader, DebateFile]) {
      await expect(open(file.path, { busyTimeout: 50 })).rejects.toMatchObject({ code: 'FileBusy' });
    }
    expect(stateOf(folder)).toEqual(before);
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    const again = await DebateFile.open(file.path);
    expect(sameDebate(await again.load(), sampleDebate())).toBe(true);
    await again.close();
  });
});
