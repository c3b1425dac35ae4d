import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile, DebateReader, type JournalChoice } from '../../../db/debate-file.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import { sameDebate } from '../../../shared/model/same-debate.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { addClaim, createSample, sampleDebate, stateOf } from '../sample-file.ts';
import { type Forgery, forgedJournal, pageOf } from './forged-journal.ts';

const parent = temporaryFolder();
const WAYS = [
  ['reading', DebateReader],
  ['editing', DebateFile],
] as const;

/** Returns a sample debate in a folder of its own. */
async function sample(): Promise<{ folder: string; path: string }> {
  const folder = mkdtempSync(join(parent, 'f-'));
  await (await createSample(folder, 'd.debate')).close();
  return { folder, path: join(folder, 'd.debate') };
}

async function withJournal(forge: (path: string) => Forgery): Promise<{ folder: string; path: string }> {
  const made = await sample();
  writeFileSync(`${made.path}-journal`, forgedJournal(made.path, forge(made.path)));
  return made;
}

/** Returns the error of opening, held against the folder before and after. */
async function refusal(
  open: (path: string) => Promise<unknown>,
  path: string,
  folder: string,
): Promise<CounterclaimError> {
  const before = stateOf(folder);
  const error = await open(path).then(
    () => null,
    (thrown) => thrown,
  );
  expect(stateOf(folder)).toEqual(before);
  expect(error).toBeInstanceOf(CounterclaimError);
  return error as CounterclaimError;
}

function altered(path: string, number: number): { number: number; bytes: Buffer } {
  const bytes = Buffer.from(pageOf(path, number));
  const at = bytes.indexOf('Local');
  bytes.write('Loyal', at === -1 ? 4000 : at);
  return { number, bytes };
}

const FOREIGN: readonly (readonly [string, (path: string) => Forgery])[] = [
  ['names another file', () => ({ names: join(parent, 'victim') })],
  ['says that the file had no pages', () => ({ pageCount: 0 })],
  ['says that the file had 8.8 TB', () => ({ pageCount: 2 ** 31 })],
  [
    'says that the file had 8.8 TB, in a header that is cut short',
    () => ({ pageCount: 2 ** 31 - 1, sectorSize: 4096 }),
  ],
  ['says that the file had fewer pages', () => ({ pageCount: 5 })],
  [
    'has pages of another size',
    (path) => ({ pageSize: 1024, pages: [{ number: 2, bytes: pageOf(path, 2).subarray(0, 1024) }] }),
  ],
  [
    'has a damaged page',
    (path) => ({ pages: [altered(path, 6), altered(path, 7)], wrongChecksum: true, pageCount: 3 }),
  ],
  ['has a page that the file has not', (path) => ({ pages: [{ number: 9999, bytes: pageOf(path, 2) }] })],
  ['has a page twice', (path) => ({ pages: [altered(path, 6), altered(path, 6)] })],
  ['ends too early', (path) => ({ pages: [altered(path, 6)], records: 7 })],
];

describe.each(WAYS)('opened for %s', (_, { open }) => {
  test.each(FOREIGN)(
    'a journal that %s is refused, nothing is touched, and it can be set aside',
    async (_name, forge) => {
      const { folder, path } = await withJournal(forge);
      writeFileSync(join(parent, 'victim'), 'precious');
      const error = await refusal((at) => open(at), path, folder);
      expect(error).toMatchObject({ code: 'LeftoverJournal', choices: ['set-aside'] });
      expect(error.message).toMatch(/does not belong to it: /);
      const file = await open(path, { journal: 'set-aside' });
      expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
      expect(file.notices).toHaveLength(1);
      await file.close();
      expect(readFileSync(join(parent, 'victim'), 'utf8')).toBe('precious');
    },
  );

  test('a journal that can only be set aside is not put back when asked to', async () => {
    const { folder, path } = await withJournal(() => ({ pageCount: 0 }));
    const error = await refusal((at) => open(at, { journal: 'roll-back' }), path, folder);
    expect(error).toMatchObject({ code: 'LeftoverJournal', choices: ['set-aside'] });
  });

  test.each([
    ['a link', (path: string) => symlinkSync('/etc/passwd', path)],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
  ])('%s in the place of a journal is refused', async (_name, make) => {
    const { folder, path } = await sample();
    make(`${path}-journal`);
    expect(await refusal((at) => open(at), path, folder)).toMatchObject({ code: 'LeftoverJournal', choices: [] });
  });

  test.each(['-wal', '-shm'])('the log “%s” of another program is refused', async (end) => {
    const { folder, path } = await sample();
    writeFileSync(`${path}${end}`, '');
    expect(await refusal((at) => open(at), path, folder)).toMatchObject({ code: 'LeftoverJournal' });
  });

  test('a file that is set to keep a log is refused', async () => {
    const { folder, path } = await sample();
    const database = new Database(path);
    database.pragma('journal_mode = WAL');
    database.close();
    expect(await refusal((at) => open(at), path, folder)).toMatchObject({ code: 'ForeignFile' });
  });

  test('an older journal that was put back beside a newer file is told, and either can be chosen', async () => {
    const choices: readonly [JournalChoice, boolean][] = [
      ['set-aside', true],
      ['roll-back', false],
    ];
    for (const [journal, hasEdits] of choices) {
      const { folder, path } = await staleJournal(2);
      expect(await refusal((at) => open(at), path, folder)).toMatchObject({
        code: 'LeftoverJournal',
        choices: ['set-aside', 'roll-back'],
      });
      const file = await open(path, { journal });
      expect((await file.load()).statements.has('edit 1')).toBe(hasEdits);
      expect(await file.check()).toEqual([]);
      await file.close();
    }
  });

  test.each(['changed', 'all'] as const)(
    'the journal of the very last commit, put back with %s pages, loses nothing',
    async (pages) => {
      const { path } = await staleJournal(1, pages);
      const file = await open(path);
      expect((await file.load()).statements.has('edit 0')).toBe(true);
      expect(file.notices).toEqual([expect.stringMatching(/journal that it d(?:oes|id) not need/)]);
      await file.close();
    },
  );

  test('a commit that was cut short while its pages were written is taken back', async () => {
    const { path } = await staleJournal(1);
    const journal = readFileSync(`${path}-journal`);
    const bytes = readFileSync(path);
    // Page 1 was written, and all up to the middle; of the rest the journal has what still stands there.
    const count = (journal.length - 512) / 4104;
    for (let page = 20; page <= count; page++) {
      journal.copy(bytes, (page - 1) * 4096, 512 + (page - 1) * 4104 + 4, 512 + (page - 1) * 4104 + 4100);
    }
    writeFileSync(path, bytes);
    const file = await open(path);
    expect(sameDebate(await file.load(), sampleDebate())).toBe(true);
    expect(await file.check()).toEqual([]);
    expect(file.notices).toEqual([expect.stringMatching(/interrupted while being saved/)]);
    await file.close();
  });

  test('a journal that was ended is nothing to speak of', async () => {
    const { path } = await sample();
    writeFileSync(`${path}-journal`, Buffer.alloc(1000));
    const file = await open(path);
    expect([file.notices, await file.check()]).toEqual([[], []]);
    await file.close();
  });

  test('a journal that was ended, but names another file, is refused', async () => {
    const { folder, path } = await withJournal(() => ({ names: join(parent, 'victim') }));
    const journal = readFileSync(`${path}-journal`);
    writeFileSync(`${path}-journal`, journal.fill(0, 0, 28));
    expect(await refusal((at) => open(at), path, folder)).toMatchObject({ code: 'LeftoverJournal' });
  });
});

/**
 * Returns a file with so many commits, beside it the journal of the first of them again: with the pages that this
 * changed, or all that there were, for a page can be journalled and stay as it is.
 */
async function staleJournal(
  commits: number,
  pages: 'changed' | 'all' = 'all',
): Promise<{ folder: string; path: string }> {
  const { folder, path } = await sample();
  const before = join(mkdtempSync(join(parent, 'before-')), 'd.debate');
  copyFileSync(path, before);
  const file = await DebateFile.open(path);
  await file.commit('Add', [addClaim('edit 0')]);
  const count = readFileSync(before).length / 4096;
  const journalled = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    bytes: pageOf(before, index + 1),
  }));
  const journal = forgedJournal(before, {
    pages: pages === 'all' ? journalled : journalled.filter(({ number, bytes }) => !bytes.equals(pageOf(path, number))),
  });
  for (let index = 1; index < commits; index++) await file.commit('Add', [addClaim(`edit ${index}`)]);
  await file.close();
  writeFileSync(`${path}-journal`, journal);
  return { folder, path };
}

/** The private copies of a process. */
function copiesOf(pid: number | undefined): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('.private.counterclaim-') && name.includes(`-${pid}-`));
}

describe('what is read of a journal', () => {
  test('is on a copy that is gone when the debate is closed, and when it is refused', async () => {
    const { path } = await staleJournal(1);
    const reader = await DebateReader.open(path);
    expect(copiesOf(process.pid)).toHaveLength(1);
    await reader.close();
    expect(copiesOf(process.pid)).toEqual([]);
    const stale = await staleJournal(3);
    await expect(DebateReader.open(stale.path)).rejects.toMatchObject({ code: 'LeftoverJournal' });
    expect(copiesOf(process.pid)).toEqual([]);
  });

  test('is on a copy that only this user can look into, and that is swept when its reader was killed', async () => {
    const { path } = await staleJournal(1);
    const child = spawn(process.execPath, [join(import.meta.dirname, 'reading-process.ts'), path]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('open');
    const [left = 'none'] = copiesOf(child.pid);
    const modes = [left, join(left, 'as it stands.debate'), join(left, 'journal')].map(
      (name) => statSync(join(tmpdir(), name)).mode & 0o777,
    );
    if (process.platform !== 'win32') expect(modes).toEqual([0o700, 0o600, 0o600]);
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    expect(copiesOf(child.pid)).toEqual([left]);
    await (await DebateReader.open(path)).close();
    expect(copiesOf(child.pid)).toEqual([]);
  });

  test('set aside for editing, it is kept under a name that is nobody’s journal', async () => {
    const { folder, path } = await staleJournal(2);
    const journal = readFileSync(`${path}-journal`);
    const clock = () => new Date(2026, 10, 29, 14, 15, 2);
    await (await DebateFile.open(path, { journal: 'set-aside', clock })).close();
    expect(readdirSync(folder).sort()).toEqual(['d before repair 2026-11-29 141502.journal', 'd.debate']);
    expect(readFileSync(join(folder, 'd before repair 2026-11-29 141502.journal'))).toEqual(journal);
  });
});

describe('SQLite itself, handed a file with such a journal past the gate', () => {
  test('deletes nothing that the journal names', async () => {
    const folder = mkdtempSync(join(parent, 'sqlite-'));
    const { path } = await sample();
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'precious');
    const target = join(folder, 'd.debate');
    copyFileSync(path, target);
    writeFileSync(`${target}-journal`, forgedJournal(target, { names: victim }));
    const database = new Database(target);
    database.exec('BEGIN IMMEDIATE; COMMIT');
    database.close();
    expect(readFileSync(victim, 'utf8')).toBe('precious');
  });
});
