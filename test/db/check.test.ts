import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateReader, type Problem } from '../../db/debate-file.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { createSample } from './sample-file.ts';

const folder = temporaryFolder();

/** Returns the findings of the check of a sample file in which `sql` was run past every rule. */
async function problemsAfter(
  name: string,
  sql: string,
  check = (reader: DebateReader) => reader.check(),
): Promise<Problem[]> {
  const file = await createSample(folder, `${name}.debate`);
  await file.close();
  const database = new Database(file.path);
  database.unsafeMode(true);
  database.pragma('foreign_keys = OFF');
  database.pragma('ignore_check_constraints = ON');
  database.exec(sql);
  database.close();
  const reader = await DebateReader.open(file.path);
  const problems = await check(reader);
  await reader.close();
  return problems;
}

test('a sound file has no problems', async () => {
  expect(await problemsAfter('sound', '')).toEqual([]);
});

test('a row that points nowhere is named', async () => {
  const problems = await problemsAfter('dangling', "UPDATE citation SET excerpt = 'nowhere' WHERE row = 1");
  expect(problems).toMatchObject([
    { code: 'DanglingRow', entity: 'citation', id: expect.stringMatching(/./) },
    { code: 'DanglingEnd', entity: 'citation' },
  ]);
});

test('a document whose bytes are not what was put is named by its SHA-256', async () => {
  const problems = await problemsAfter(
    'content',
    "UPDATE content SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Local', 'Loyal') AS BLOB)",
  );
  expect(problems).toMatchObject([
    { code: 'DamagedContent', entity: 'content', id: expect.stringMatching(/^[0-9a-f]{64}$/) },
    { code: 'DamagedSearchIndex' },
  ]);
});

test.each([
  ['is not text', "UPDATE content SET bytes = x'ff8000'"],
  ['is missing', 'DELETE FROM content'],
])('a source whose document %s is named, and everything else is checked', async (name, sql) => {
  const problems = await problemsAfter(name, `${sql}; UPDATE speaker SET colour = 'red' WHERE row = 1`);
  expect(problems.find(({ code, entity }) => code === 'DamagedContent' && entity === 'source')).toMatchObject({
    message: expect.stringMatching(/^The text of a source cannot be read/),
  });
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['DamagedContent', 'BadColour']));
});

const HISTORY = `INSERT INTO history (seq, id, origin, at, label, total, changes)
  VALUES (1, 'a', '', '', 'Add', 2, '[]'), (2, 'b', '', '', 'Change', 4, '[]'), (3, 'c', '', '', 'Delete', 6, '[]')`;

test('a history that holds together has no problems', async () => {
  expect(await problemsAfter('history', HISTORY)).toEqual([]);
});

test.each([
  ['is no JSON', "changes = '[}'"],
  ['names no entity', `changes = '[{"entity":"__proto__","id":"x","before":null,"after":{}}]'`],
  ['is missing', 'seq = 9'],
  ['is counted wrongly', 'total = 5'],
  ['has a number out of range', 'total = 9223372036854775807'],
])('an entry of the history that %s is told', async (name, change) => {
  const problems = await problemsAfter(`history ${name}`, `${HISTORY}; UPDATE history SET ${change} WHERE seq = 2`);
  expect(problems).toMatchObject([{ code: 'DamagedHistory', message: expect.stringMatching(/“(Change|Delete)”/) }]);
});

test.each([
  ['lacks a text', 'DELETE FROM search WHERE rowid IN (SELECT id FROM search_docsize LIMIT 1)'],
  ['has a text too many', "INSERT INTO search (rowid, text) VALUES (1e9, 'stray')"],
  ['has another text', "UPDATE statement SET text = 'Regional.' WHERE text = 'Local.'"],
  ['has not counted the words of a text', 'DELETE FROM search_docsize WHERE id = (SELECT max(id) FROM search_docsize)'],
  ['has counted other words', "UPDATE search_docsize SET sz = x'7f' WHERE id = (SELECT max(id) FROM search_docsize)"],
  ['has counted words of a text that is not there', "INSERT INTO search_docsize VALUES (999999, x'05', 1)"],
  ['has lost its sums', 'DELETE FROM search_data WHERE id = 1'],
  ['finds none of its words', 'DELETE FROM search_idx'],
  ['leads to pages that are not there', "INSERT INTO search_idx VALUES (900, x'', 2)"],
  ['has pages to which nothing leads', "INSERT INTO search_data VALUES ((900 << 37) + 1, x'010203')"],
])('a search index that %s is told', async (name, sql) => {
  const problems = await problemsAfter(name, sql);
  expect(problems).toMatchObject([{ code: 'DamagedSearchIndex', entity: 'file' }]);
});

test('a search index of another format is told beside everything else that is wrong', async () => {
  const problems = await problemsAfter(
    'format',
    "UPDATE search_config SET v = 9 WHERE k = 'version'; UPDATE speaker SET colour = 'red' WHERE row = 1",
  );
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['DamagedSearchIndex', 'BadColour']));
});

test('an index of SQLite that disagrees with its table is told', async () => {
  const problems = await problemsAfter(
    'index',
    `CREATE TEMP TABLE kept AS SELECT * FROM sqlite_schema WHERE name = 'placement_by_statement';
     PRAGMA writable_schema = ON;
     DELETE FROM sqlite_schema WHERE name = 'placement_by_statement';
     PRAGMA writable_schema = RESET;
     DELETE FROM placement WHERE row = 1;
     PRAGMA writable_schema = ON;
     INSERT INTO sqlite_schema SELECT * FROM kept;`,
  );
  expect(problems[0]).toMatchObject({ code: 'DamagedFile', entity: 'file' });
  expect(problems[0]?.message).toMatch(/The list “placement_by_statement”, by which rows are found/);
});

test('rules of the model are checked too', async () => {
  const problems = await problemsAfter('model', "UPDATE speaker SET colour = 'red' WHERE row = 1");
  expect(problems.map(({ code }) => code)).toContain('BadColour');
});

test('an excerpt that is not what stands in its source is told', async () => {
  const problems = await problemsAfter(
    'quote',
    "UPDATE excerpt SET prefix = '', start_offset = 1, end_offset = 10 WHERE row = 1",
  );
  expect(problems).toMatchObject([{ code: 'QuoteDiffers', entity: 'excerpt' }]);
});

describe('the quick check', () => {
  const quickly = (reader: DebateReader) => reader.quickFaults();

  test('finds nothing in a sound file', async () => {
    expect(await problemsAfter('quick sound', '', quickly)).toEqual([]);
  });

  test('names a row that points nowhere', async () => {
    const sql = "UPDATE citation SET excerpt = 'nowhere' WHERE row = 1";
    const problems = await problemsAfter('quick dangling', sql, quickly);
    expect(problems.map(({ code }) => code)).toEqual(['DanglingRow', 'DanglingEnd']);
  });

  test('names a rule of the model that is broken', async () => {
    const problems = await problemsAfter('quick model', "UPDATE speaker SET colour = 'red' WHERE row = 1", quickly);
    expect(problems.map(({ code }) => code)).toContain('BadColour');
  });

  test('reads no text', async () => {
    const sql = "UPDATE content SET bytes = CAST(CAST(bytes AS TEXT) || '!' AS BLOB)";
    expect(await problemsAfter('quick content', sql, quickly)).toEqual([]);
  });
});
