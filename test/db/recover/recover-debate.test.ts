import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateReader } from '../../../db/debate-file.ts';
import { type Recovery, recoverDebate } from '../../../db/recover/recover-debate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { sameDebate } from '../../../shared/model/same-debate.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { createSample, sampleDebate, stateOf } from '../sample-file.ts';

const folder = temporaryFolder();
let count = 0;

/** Returns a sample file with its bytes changed. */
async function damaged(change: (bytes: Buffer, rootOf: (table: string) => number) => Buffer): Promise<string> {
  count++;
  const file = await createSample(folder, `${count}.debate`);
  await file.close();
  const database = new Database(file.path);
  const roots = new Map(database.prepare('SELECT name, rootpage FROM sqlite_schema').raw().all() as [string, number][]);
  database.close();
  writeFileSync(
    file.path,
    change(readFileSync(file.path), (table) => ((roots.get(table) ?? 0) - 1) * 4096),
  );
  return file.path;
}

async function changedBySql(sql: string): Promise<string> {
  const path = await damaged((bytes) => bytes);
  const database = new Database(path);
  database.unsafeMode(true);
  database.pragma('foreign_keys = OFF');
  database.pragma('ignore_check_constraints = ON');
  database.exec(sql);
  database.close();
  return path;
}

/** Recovers a debate, which has to be sound; the file it was made from has to be unchanged. */
async function recovered(path: string): Promise<Recovery & { debate: Debate }> {
  const target = `${path} recovered.debate`;
  const before = stateOf(folder);
  const recovery = await recoverDebate(path, target);
  const { [`${path.slice(folder.length + 1)} recovered.debate`]: _made, ...after } = stateOf(folder);
  expect(after).toEqual(before);
  const reader = await DebateReader.open(target);
  expect(await reader.check()).toEqual([]);
  const debate = await reader.load();
  await reader.close();
  return { ...structuredClone(recovery), debate };
}

describe('everything is recovered', () => {
  test('of a sound file', async () => {
    const { debate, notes } = await recovered(await damaged((bytes) => bytes));
    expect(sameDebate(debate, sampleDebate())).toBe(true);
    expect(notes).toEqual([]);
  });

  test('of a sound file but what is proposed, which is told', async () => {
    const path = await changedBySql("INSERT INTO proposal VALUES (1, 'p', 'x', '2026-01-01T00:00:00Z', 'open', '{}')");
    const { debate, notes } = await recovered(path);
    expect(sameDebate(debate, sampleDebate())).toBe(true);
    expect(notes).toEqual(['What other programs proposed is not copied.']);
  });

  test.each([
    ['with a trigger', 'CREATE TRIGGER t AFTER INSERT ON statement BEGIN DELETE FROM relation; END'],
    [
      'with a view in the place of a table',
      'ALTER TABLE statement RENAME TO hidden; CREATE VIEW statement AS SELECT * FROM hidden',
    ],
    ['with a log', 'PRAGMA journal_mode = WAL'],
  ])('of a file %s', async (_, sql) => {
    const { debate } = await recovered(await changedBySql(sql));
    expect(sameDebate(debate, sampleDebate())).toBe(true);
  });

  test('of a file whose list of tables is rubbish, and it is told that what was deleted may have come back', async () => {
    const { debate, notes } = await recovered(await damaged((bytes) => bytes.fill(0xff, 100, 4096)));
    expect(sameDebate(debate, sampleDebate())).toBe(true);
    expect(notes).toContainEqual(expect.stringMatching(/something that was deleted may have come back/));
  });

  test('of a file whose search index is rubbish', async () => {
    const path = await damaged((bytes, rootOf) =>
      bytes.fill(0xff, rootOf('search_data'), rootOf('search_data') + 4096),
    );
    expect(sameDebate((await recovered(path)).debate, sampleDebate())).toBe(true);
  });
});

describe('what cannot be read is left out, and named', () => {
  test('where a page is rubbish, with all that needs it', async () => {
    const path = await damaged((bytes, rootOf) => bytes.fill(0xff, rootOf('speaker'), rootOf('speaker') + 4096));
    const { debate, notes } = await recovered(path);
    expect([debate.speakers.size, debate.moves.size]).toEqual([0, 0]);
    expect(debate.statements.size).toBe(sampleDebate().statements.size);
    expect(notes).toContainEqual(expect.stringMatching(/(A page or a row|pages or rows) of the file cannot be read/));
    expect(notes).toContainEqual(expect.stringMatching(/^Left out, of the moves: .*speaker/));
  });

  test('where a document is not what it was, and its excerpts keep what they quote', async () => {
    const path = await changedBySql("UPDATE content SET bytes = CAST(CAST(bytes AS TEXT) || '!' AS BLOB)");
    const { debate, notes } = await recovered(path);
    const before = sampleDebate();
    expect(debate.excerpts.size).toBe(before.excerpts.size);
    expect(debate.citations.size).toBe(before.citations.size);
    for (const { start, end } of debate.excerpts.values()) expect([start, end]).toEqual([0, 0]);
    expect(notes).toContainEqual(expect.stringMatching(/^The text of the source .* could not be read/));
  });

  test('where a field breaks a rule, with something in its place', async () => {
    const { debate, notes } = await recovered(await changedBySql("UPDATE speaker SET colour = 'red' WHERE row = 1"));
    expect(debate.speakers.size).toBe(sampleDebate().speakers.size);
    expect([...debate.speakers.values()].map(({ colour }) => colour)).toContain('#808080');
    expect(notes).toEqual([expect.stringMatching(/^Repaired, of the speakers: the colour of /)]);
  });

  test('where bytes of a text are not UTF-8, and the text is named', async () => {
    const sql = "UPDATE statement SET text = CAST(x'4f6eff6c79' AS TEXT) WHERE row = 1";
    const { debate, notes } = await recovered(await changedBySql(sql));
    expect([...debate.statements.values()][0]?.text).toBe('On\ufffdly');
    expect(notes).toEqual([expect.stringMatching(/^Repaired, of the statements: the text of “On.ly”/)]);
  });

  test('where the file ends too early', async () => {
    const { debate, notes } = await recovered(await damaged((bytes) => bytes.subarray(0, 40 * 4096)));
    expect(debate.statements.size + debate.relations.size + debate.speakers.size).toBeGreaterThan(0);
    expect(notes.length).toBeGreaterThan(0);
  });
});

describe('nothing is written', () => {
  test('where nothing of a debate can be read', async () => {
    const path = join(folder, 'letter.debate');
    writeFileSync(path, 'Dear Sir, '.repeat(10_000));
    await expect(recoverDebate(path, `${path} recovered`)).rejects.toMatchObject({ code: 'NotADatabase' });
    expect(existsSync(`${path} recovered`)).toBe(false);
  });

  test('over a file that is there', async () => {
    const path = await damaged((bytes) => bytes);
    const other = `${path} other`;
    copyFileSync(path, other);
    await expect(recoverDebate(path, other)).rejects.toMatchObject({ code: 'FileExists' });
    expect(readFileSync(other)).toEqual(readFileSync(path));
  });

  test('when reading takes too long, or the file is too large', async () => {
    const path = await damaged((bytes) => bytes);
    await expect(recoverDebate(path, `${path} late`, { milliseconds: -1 })).rejects.toMatchObject({ code: 'TooLarge' });
    await expect(recoverDebate(path, `${path} large`, { bytes: 1000 })).rejects.toMatchObject({ code: 'TooLarge' });
    expect([existsSync(`${path} late`), existsSync(`${path} large`)]).toEqual([false, false]);
  });
});

test('rows that share their pages are not read without end', async () => {
  // Every page of the chain of the longest row leads back to the first.
  const path = await changedBySql("UPDATE statement SET note = printf('%.*c', 60000, 'x')");
  const bytes = readFileSync(path);
  for (let page = 1; page < bytes.length / 4096; page++) {
    const at = page * 4096;
    if (bytes.toString('latin1', at + 4, at + 100) === 'x'.repeat(96)) bytes.writeUInt32BE(page + 1, at);
  }
  writeFileSync(path, bytes);
  const { debate } = await recovered(path);
  expect(debate.speakers.size).toBe(sampleDebate().speakers.size);
});
