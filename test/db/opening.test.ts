import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile, DebateReader } from '../../db/debate-file.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { type Checkout, checkoutForNobody, NOBODY, whyNotAsNobody } from '../fixtures/nobody.ts';
import { describeUnless } from '../fixtures/skipping.ts';
import { tamper } from '../fixtures/tamper.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, createSample, fingerprint, sampleDebate, stateOf } from './sample-file.ts';

const folder = temporaryFolder();
const readOnlyFolder = temporaryFolder();

const WAYS = [
  ['reading', DebateReader],
  ['editing', DebateFile],
] as const;

/** Returns a sample file, closed; its bytes changed by `mutate`. */
async function changedFile(name: string, mutate: (bytes: Buffer) => Buffer): Promise<string> {
  const file = await createSample(folder, name);
  await file.close();
  writeFileSync(file.path, mutate(readFileSync(file.path)));
  return file.path;
}

async function fileWithDamagedPage(name: string): Promise<string> {
  const file = await createSample(folder, name);
  await file.close();
  damagePage(file.path, firstPage(file.path, 'statement'));
  return file.path;
}

function firstPage(path: string, table: string): number {
  const database = new Database(path, { readonly: true });
  const page = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table);
  database.close();
  return Number(page);
}

function damagePage(path: string, page: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xff, (page - 1) * 4096, page * 4096);
  writeFileSync(path, bytes);
}

/**
 * Returns a file and its journal as they were in the middle of a commit, when the first pages had been written to the
 * file.
 */
async function fileInMidCommit(name: string): Promise<string> {
  const path = join(folder, name);
  const original = await createSample(folder, `original of ${name}`);
  await original.close();
  const before = fingerprint(original.path);
  const writer = new Database(original.path);
  writer.exec("PRAGMA cache_size = 5; BEGIN IMMEDIATE; UPDATE move SET words = printf('%.*c', 100000, 'x')");
  for (const end of ['', '-journal']) copyFileSync(`${original.path}${end}`, `${path}${end}`);
  writer.close();
  expect(fingerprint(path)).not.toBe(before);
  return path;
}

describe.each(WAYS)('opening for %s is refused in a sentence', (way, { open }) => {
  test('where there is no file', async () => {
    const path = join(folder, 'no such.debate');
    await expect(open(path)).rejects.toMatchObject({ code: 'FileNotFound' });
    await expect(open(path)).rejects.toThrow(`There is no file “${path}”. It may have been moved or renamed.`);
    expect(existsSync(path)).toBe(false);
  });

  test('for a folder', async () => {
    await expect(open(folder)).rejects.toMatchObject({ code: 'IsAFolder' });
  });

  test('for an empty file', async () => {
    const path = await changedFile(`empty ${way}.debate`, () => Buffer.alloc(0));
    await expect(open(path)).rejects.toMatchObject({ code: 'NotADatabase' });
    await expect(open(path)).rejects.toThrow(/is empty/);
    expect(statSync(path).size).toBe(0);
  });

  test('for a file that is no database', async () => {
    const path = await changedFile(`letter ${way}.debate`, () => Buffer.from('Dear Sir, '.repeat(1_000)));
    const before = fingerprint(path);
    await expect(open(path)).rejects.toMatchObject({ code: 'NotADatabase' });
    expect(fingerprint(path)).toBe(before);
  });

  test('for a database that is no debate', async () => {
    const path = join(folder, `recipes ${way}.debate`);
    const database = new Database(path);
    database.exec('CREATE TABLE recipe (name TEXT); PRAGMA user_version = 1');
    database.close();
    const before = fingerprint(path);
    await expect(open(path)).rejects.toMatchObject({ code: 'NotADebateFile' });
    expect(fingerprint(path)).toBe(before);
  });

  test('for a newer format, without a byte changed', async () => {
    const path = await changedFile(`newer ${way}.debate`, (bytes) => {
      bytes.writeUInt32BE(99, 60);
      return bytes;
    });
    const before = fingerprint(path);
    await expect(open(path)).rejects.toMatchObject({ code: 'NewerFormat' });
    await expect(open(path)).rejects.toThrow(/format 99/);
    expect(fingerprint(path)).toBe(before);
  });

  test.each([50, 4_096, 100_000])('for a file cut off after %d bytes', async (length) => {
    const path = await changedFile(`cut ${length} ${way}.debate`, (bytes) => bytes);
    truncateSync(path, length);
    await expect(open(path)).rejects.toMatchObject({ code: 'DamagedFile' });
    await expect(open(path)).rejects.toThrow(/its end is missing/);
    expect(statSync(path).size).toBe(length);
  });

  test('for a file whose schema is rubbish', async () => {
    const path = await changedFile(`schema ${way}.debate`, (bytes) => bytes.fill(0xff, 100, 4_096));
    await expect(open(path)).rejects.toMatchObject({ code: 'DamagedFile' });
  });

  test('for a file that another connection keeps locked', async () => {
    const path = await changedFile(`busy ${way}.debate`, (bytes) => bytes);
    const other = new Database(path);
    other.exec('BEGIN EXCLUSIVE');
    await expect(open(path, { busyTimeout: 10 })).rejects.toMatchObject({ code: 'FileBusy' });
    other.close();
    await (await open(path)).close();
  });

  test('for a damaged file that was left in the middle of a commit', async () => {
    const path = await fileInMidCommit(`damaged journal ${way}.debate`);
    damagePage(path, firstPage(join(folder, `original of damaged journal ${way}.debate`), 'statement'));
    await expect(open(path)).rejects.toMatchObject({ code: 'DamagedFile' });
  });
});

const whyNoLimit = process.platform === 'win32' ? 'Windows has no such limit' : null;
describeUnless(whyNoLimit, 'where the system allows no more open files', () => {
  test('opening says so', async () => {
    const file = await createSample(folder, 'one more.debate');
    await file.close();
    const command = 'ulimit -n 100; exec "$0" "$@"';
    const script = join(import.meta.dirname, 'opening-without-descriptors.ts');
    const { stdout } = spawnSync('sh', ['-c', command, process.execPath, script, file.path], { encoding: 'utf8' });
    expect(stdout).toMatch(/^FileBusy: “.*one more\.debate” could not be opened: .* as many files open as it may\./);
  });
});

test.each(['9e999', '-1e308'])('a number that no drawing could be made with, %s, is damage', async (number) => {
  const file = await createSample(folder, `number ${number}.debate`);
  tamper(file.path, `UPDATE placement SET x = ${number} WHERE row = 1`);
  await expect(file.load()).rejects.toMatchObject({ code: 'DamagedFile' });
  await expect(file.data()).rejects.toThrow(/the x of the placement “.*” cannot be read/);
  await file.close();
});

describe('a damaged page', () => {
  test.each(WAYS)('is found at opening for %s, before anything is read from it', async (way, { open }) => {
    const path = await fileWithDamagedPage(`damaged ${way}.debate`);
    const before = fingerprint(path);
    await expect(open(path)).rejects.toMatchObject({ code: 'DamagedFile' });
    await expect(open(path)).rejects.toThrow(/page \d+ is not what it is used for/);
    expect(fingerprint(path)).toBe(before);
  });

  test('that was damaged since stops what needs it, and is told by the check', async () => {
    const file = await createSample(folder, 'damaged since.debate');
    damagePage(file.path, firstPage(file.path, 'statement'));
    const before = fingerprint(file.path);
    const again = await file.commit('Add', [addClaim('x')]).then(String, (error) => error);
    expect(again).toMatchObject({ code: 'DamagedFile' });
    await expect(file.load()).rejects.toMatchObject({ code: 'DamagedFile' });
    const check = file.check();
    await expect(check).rejects.toMatchObject({ code: 'DamagedFile' });
    await expect(check).rejects.toMatchObject({
      details: expect.arrayContaining([expect.stringMatching(/^The file is damaged/)]),
    });
    await file.close();
    expect(fingerprint(file.path)).toBe(before);
  });
});

describe('a file that another connection locks after it was opened', () => {
  test('says so, and takes the edit when it is free', async () => {
    const file = await createSample(folder, 'locked.debate', { busyTimeout: 10 });
    const other = new Database(file.path);
    other.exec('BEGIN IMMEDIATE');
    await expect(file.commit('Add', [addClaim('x')])).rejects.toMatchObject({ code: 'FileBusy' });
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    other.exec('ROLLBACK');
    other.close();
    await file.commit('Add', [addClaim('x')]);
    await file.close();
  });
});

describe('opening, reading, searching, checking and closing', () => {
  test.each(WAYS)('for %s change neither a byte nor the time of the file', async (way, { open }) => {
    const path = await changedFile(`unchanged ${way}.debate`, (bytes) => bytes);
    const longAgo = new Date('2001-02-03T04:05:06Z');
    utimesSync(path, longAgo, longAgo);
    const before = fingerprint(path);
    const file = await open(path);
    const debate = await file.load();
    for (const { text } of debate.sources.values()) await file.text(text);
    await file.search('inquiry');
    await file.check();
    await file.history();
    await file.changedElsewhere();
    await file.close();
    expect(fingerprint(path)).toBe(before);
    expect(statSync(path).mtime).toEqual(longAgo);
  });
});

describe('a file that was left in the middle of a commit', () => {
  test('is read as it was before, and neither it nor anything beside it is changed', async () => {
    const path = await fileInMidCommit('mid-commit to read.debate');
    const before = stateOf(folder);
    const reader = await DebateReader.open(path);
    expect(sameDebate(await reader.load(), sampleDebate())).toBe(true);
    expect(await reader.check()).toEqual([]);
    expect(reader.notices).toEqual([
      expect.stringMatching(/was interrupted while being saved, and is read in its state before that/),
    ]);
    await reader.close();
    expect(stateOf(folder)).toEqual(before);
  });

  test('is taken back for editing, and kept beside as it was found', async () => {
    const path = await fileInMidCommit('mid-commit to edit.debate');
    const [database, journal] = [fingerprint(path), fingerprint(`${path}-journal`)];
    const file = await DebateFile.open(path, { clock: () => new Date(2026, 10, 29, 14, 15, 2) });
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    expect(await file.check()).toEqual([]);
    const kept = join(folder, 'mid-commit to edit before repair 2026-11-29 141502');
    expect(file.notices).toEqual([
      expect.stringMatching(/was returned to its state before that.*before repair 2026-11-29 141502\.debate/),
    ]);
    await file.close();
    expect(existsSync(`${path}-journal`)).toBe(false);
    expect([fingerprint(`${kept}.debate`), fingerprint(`${kept}.journal`)]).toEqual([database, journal]);
  });
});

/**
 * Returns the outcome of reading and editing `path` without any rights: `done`, or the code and sentence of the error.
 */
function asNobody({ node, root }: Checkout, path: string): { reading: string; editing: string } {
  const script = join(root, 'test/db/opening-process.ts');
  const { stdout, stderr } = spawnSync(node, [script, path], { ...NOBODY, encoding: 'utf8' });
  const [reading = '', editing = ''] = stdout === '' ? [stderr, stderr] : (JSON.parse(stdout) as string[]);
  return { reading, editing };
}

describeUnless(whyNotAsNobody(), 'without permission', () => {
  const checkout = checkoutForNobody();

  test('to read a file, opening says so', async () => {
    chmodSync(folder, 0o755);
    const path = await changedFile('private.debate', (bytes) => bytes);
    chmodSync(path, 0o600);
    const { reading, editing } = asNobody(checkout, path);
    expect(reading).toMatch(/^NoPermission: .* may not be read by you/);
    expect(editing).toMatch(/^NoPermission: .* may not be read by you/);
  });

  test('to write a file, it can be read but not edited', async () => {
    chmodSync(folder, 0o777);
    const path = await changedFile('readable.debate', (bytes) => bytes);
    chmodSync(path, 0o644);
    const { reading, editing } = asNobody(checkout, path);
    expect(reading).toBe('done');
    expect(editing).toMatch(/^NoPermission: .* cannot be written/);
  });

  test('to write the folder, where the journal goes, it can be read but not edited', async () => {
    chmodSync(readOnlyFolder, 0o755);
    const path = join(readOnlyFolder, 'writable.debate');
    copyFileSync(await changedFile('to copy.debate', (bytes) => bytes), path);
    chmodSync(path, 0o666);
    const { reading, editing } = asNobody(checkout, path);
    expect(reading).toBe('done');
    expect(editing).toMatch(/^NoPermission: .* cannot be written/);
  });

  test('to write the folder, a file that was left in the middle of a commit can be read but not edited', async () => {
    chmodSync(readOnlyFolder, 0o755);
    const path = join(readOnlyFolder, 'mid-commit.debate');
    const original = await fileInMidCommit('mid-commit to copy.debate');
    for (const end of ['', '-journal']) copyFileSync(`${original}${end}`, `${path}${end}`);
    const { reading, editing } = asNobody(checkout, path);
    expect(reading).toBe('done');
    expect(editing).toMatch(/^NoPermission: .* cannot be written/);
    expect(existsSync(`${path}-journal`)).toBe(true);
  });

  test('to enter the folder, opening says so', async () => {
    const inner = join(folder, 'closed');
    mkdirSync(inner);
    const file = await createSample(inner, 'inner.debate');
    await file.close();
    chmodSync(inner, 0o700);
    expect(asNobody(checkout, file.path).reading).toMatch(/^NoPermission: /);
  });
});
