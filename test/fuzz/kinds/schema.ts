import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Random } from '../../fixtures/random-source.ts';
import { Fault, type FuzzCase } from '../fuzz-case.ts';
import { meetDebate } from './meet-debate.ts';
import { originals } from './originals.ts';

const TABLES = ['statement', 'relation', 'speaker', 'source', 'excerpt', 'move', 'map', 'placement', 'history', 'redo'];
const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS x FROM n';

/** Statements that anybody with SQLite can run on a debate, each of which leaves a schema that is not the program's own. */
const FOREIGN: readonly ((random: Random) => string)[] = [
  (random) =>
    `CREATE TRIGGER t${random.below(99)} ${random.pick(['AFTER', 'BEFORE'])} ${random.pick(['INSERT', 'UPDATE', 'DELETE'])}
     ON ${random.pick(TABLES)} BEGIN ${random.pick([
       "UPDATE statement SET note = 'other'",
       'DELETE FROM history',
       'SELECT RAISE(IGNORE)',
       `INSERT INTO map (id, title, direction, order_key) SELECT 'm' || x, '', 'down', 'a' FROM (${ENDLESS})`,
     ])}; END`,
  (random) => `CREATE VIEW v${random.below(99)} AS ${random.pick([ENDLESS, 'SELECT * FROM statement'])}`,
  (random) =>
    `CREATE INDEX i${random.below(99)} ON ${random.pick(['statement', 'map', 'move'])} (${random.pick(['row', 'row + 1', 'id'])})`,
  (random) => `CREATE TABLE t${random.below(99)} (a, b)`,
  () => 'CREATE VIRTUAL TABLE words USING fts5(text)',
  (random) => `ALTER TABLE ${random.pick(TABLES)} ADD COLUMN more TEXT`,
  () => 'ALTER TABLE statement RENAME COLUMN note TO remark',
  () => 'DROP INDEX relation_by_target_statement',
  () => 'DROP TABLE passage',
  () => `DROP TABLE redo; CREATE VIEW redo AS ${ENDLESS}`,
  () =>
    `DROP TABLE map; CREATE VIEW map AS SELECT x AS row, 'm' || x AS id, 't' AS title, 'down' AS direction, 'a' AS order_key FROM (${ENDLESS})`,
  (random) => `PRAGMA user_version = ${random.pick([0, 1, 99, -1])}`,
  () => 'PRAGMA application_id = 7',
  (random) => `ANALYZE; CREATE TABLE x${random.below(9)} (a)`,
  () => 'PRAGMA journal_mode = WAL',
];

/**
 * Returns a debate whose schema somebody changed, in ways that SQLite itself allows or by writing to the schema's own
 * table.
 */
export const schema: FuzzCase = async (random, folder) => {
  const { small } = await originals();
  const path = join(folder, 'foreign.debate');
  writeFileSync(path, small);
  const database = new Database(path);
  database.pragma('foreign_keys = OFF');
  try {
    if (random.oneIn(3)) rewriteSchema(database, random);
    else database.exec(random.pick(FOREIGN)(random));
  } finally {
    database.close();
  }
  const outcome = await meetDebate(path, folder);
  if (outcome === 'opened') throw new Fault('A schema that is not the program’s own was accepted without a word');
  return outcome;
};

/** Changes a statement of the schema in its place. */
function rewriteSchema(database: Database.Database, random: Random): void {
  database.unsafeMode(true);
  database.pragma('writable_schema = ON');
  const changes = [
    ["UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = ?", random.pick(TABLES)],
    ["UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = ?", random.pick(TABLES)],
    ["UPDATE sqlite_schema SET sql = replace(sql, '(text) <= 20000', '(text) <= 20001') WHERE name = ?", 'statement'],
    ["UPDATE sqlite_schema SET sql = replace(sql, 'DEFERRABLE', 'DEFERRABLE ') WHERE name = ?", 'relation'],
    ['UPDATE sqlite_schema SET rootpage = rootpage + 1 WHERE name = ?', random.pick(TABLES)],
    ['UPDATE sqlite_schema SET rootpage = 2 WHERE name = ?', random.pick(TABLES)],
    ["UPDATE sqlite_schema SET type = 'view' WHERE name = ?", random.pick(TABLES)],
    ["UPDATE sqlite_schema SET name = 'other' WHERE name = ?", random.pick(TABLES)],
    ["UPDATE sqlite_schema SET sql = 'CREATE TABLE ' || name || '(a)' WHERE name = ?", random.pick(TABLES)],
    ['DELETE FROM sqlite_schema WHERE name = ?', random.pick(TABLES)],
  ] as const;
  const [sql, name] = random.pick(changes);
  database.prepare(sql).run(name);
}
