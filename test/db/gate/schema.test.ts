import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { ReadConnection, WriteConnection } from '../../../db/connection.ts';
import { DebateFile, DebateReader } from '../../../db/debate-file.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { createSample, stateOf } from '../sample-file.ts';

const folder = temporaryFolder();

/** Changes the schema of a sample, past everything that SQLite forbids. */
async function withSchema(name: string, sql: string): Promise<string> {
  const path = join(folder, `${name}.debate`);
  const file = await createSample(folder, `original of ${name}.debate`);
  await file.close();
  copyFileSync(file.path, path);
  const database = new Database(path);
  database.unsafeMode(true);
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
  return path;
}

const rewrite = (name: string, from: string, to: string) =>
  `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '${from}', '${to}') WHERE name = '${name}'`;

const SCHEMAS: readonly (readonly [string, string, RegExp])[] = [
  [
    'a trigger',
    'CREATE TRIGGER t AFTER UPDATE ON statement BEGIN DELETE FROM history; END',
    /holds the trigger “t”, which/,
  ],
  [
    'an endless view',
    'CREATE VIEW v AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x FROM n',
    /holds the view “v”/,
  ],
  ['an index on an expression', 'CREATE INDEX i ON statement (abs(weight))', /holds the index “i”/],
  ['a further table', 'CREATE TABLE more (x)', /holds the table “more”/],
  ['a further virtual table', 'CREATE VIRTUAL TABLE v USING fts5(x)', /holds the table “v”/],
  ['what a planner keeps', 'ANALYZE', /holds the table “sqlite_stat1”/],
  ['a further column', 'ALTER TABLE statement ADD COLUMN x TEXT', /holds the table “statement” otherwise/],
  [
    'a generated column',
    "ALTER TABLE speaker ADD COLUMN x TEXT AS (replace(name, 'a', 'b'))",
    /holds the table “speaker” otherwise/,
  ],
  ['a check that is gone', rewrite('placement', 'pinned IN (0, 1)', 'TRUE'), /holds the table “placement” otherwise/],
  [
    'a check that is other',
    rewrite('map', "(''down'', ''up''", "(''up'', ''down''"),
    /holds the table “map” otherwise/,
  ],
  [
    'another index',
    rewrite('move_by_speaker', '(speaker)', '(excerpt)'),
    /holds the index “move_by_speaker” otherwise/,
  ],
  ['an index that is missing', 'DROP INDEX citation_by_excerpt', /lacks the index “citation_by_excerpt”/],
  ['a table that is missing', 'DROP TABLE redo', /lacks the table “redo”/],
  ['another search table', rewrite('search', 'unicode61', 'porter'), /holds the table “search” otherwise/],
];

describe('a file with', () => {
  test.each(SCHEMAS)(
    '%s is refused for reading and for editing, in a sentence, and not touched',
    async (name, sql, sentence) => {
      const path = await withSchema(name, sql);
      const before = stateOf(folder);
      for (const { open } of [DebateReader, DebateFile]) {
        const error = await open(path).then(
          () => null,
          (thrown) => thrown,
        );
        expect(error).toMatchObject({ code: 'ForeignFile', message: expect.stringMatching(sentence) });
        expect(error.message).toMatch(/File > Recover/);
      }
      expect(stateOf(folder)).toEqual(before);
    },
  );
});

describe('a connection', () => {
  test('trusts no schema, looks at cells, maps no memory, loads no extension and cannot write the schema', async () => {
    const file = await createSample(folder, 'guarded.debate');
    await file.close();
    const connections = [
      ReadConnection.openForReading(file.path, { busyTimeout: 0 }),
      WriteConnection.openForWriting(file.path, { busyTimeout: 0 }),
      WriteConnection.openUnshared(join(folder, 'new.debate')),
      WriteConnection.inMemory(),
    ];
    for (const connection of connections) {
      expect(connection.row('PRAGMA trusted_schema')).toEqual([0]);
      expect(connection.row('PRAGMA cell_size_check')).toEqual([1]);
      expect(connection.row('PRAGMA mmap_size')?.[0] ?? 0).toBe(0);
      expect(() => connection.row("SELECT load_extension('x')")).toThrow(/not authorized|no such function/);
      connection.close();
    }
    const connection = WriteConnection.openForWriting(file.path, { busyTimeout: 0 });
    connection.exec('PRAGMA writable_schema = ON');
    expect(() => connection.exec("DELETE FROM sqlite_schema WHERE name = 'redo'")).toThrow(/may not be modified/);
    connection.close();
  });
});
