import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile } from '../../../db/debate-file.ts';
import { MIGRATIONS } from '../../../db/migrations/migrations.ts';
import { created, deleted, updated } from '../../../shared/model/change.ts';
import { ENTITY_NAMES } from '../../../shared/model/entities.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { addClaim, claim, releasedFile, source } from '../sample-file.ts';

const folder = temporaryFolder();

/** Returns a file that began in the version `version`, brought up to the latest. */
async function upToDate(version: number, name: string): Promise<DebateFile> {
  copyFileSync(releasedFile(version), join(folder, name));
  return DebateFile.open(join(folder, name));
}

/** Returns the statements that SQLite is given while `work` runs, each once. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements = new Set<string>();
  const { prepare } = Database.prototype;
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    statements.add(sql);
    return prepare.call(this, sql);
  } as typeof prepare;
  try {
    await work();
  } finally {
    Database.prototype.prepare = prepare;
  }
  return [...statements].filter((sql) => /^\s*(SELECT|INSERT|UPDATE|DELETE)/i.test(sql));
}

/** Steps that SQLite calls a scan, and that read one row: of a table with no more, by its number, or the first in an order. */
const READS_ONE_ROW = [/^SCAN (CONSTANT ROW|redo)$/, /^SCAN search VIRTUAL TABLE INDEX \d+:=$/];
const FIRST_IN_ORDER = /ORDER BY seq( DESC)? LIMIT 1$/;

/** Returns the steps in the plans of `statements` that read a whole table, with the statement. */
function fullScans(path: string, statements: readonly string[]): { step: string; sql: string }[] {
  const database = new Database(path, { readonly: true });
  try {
    return statements.flatMap((sql) => {
      const values = Array.from(sql.matchAll(/\?/g), () => null);
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
      const isFirst = FIRST_IN_ORDER.test(sql) && plan.every(({ detail }) => !detail.startsWith('USE TEMP B-TREE'));
      return plan
        .map(({ detail }) => ({ step: detail, sql }))
        .filter(({ step }) => step.startsWith('SCAN') && !READS_ONE_ROW.some((pattern) => pattern.test(step)))
        .filter(({ step }) => !(isFirst && /^SCAN (history|version|version_edit)$/.test(step)));
    });
  } finally {
    database.close();
  }
}

describe.each(MIGRATIONS.map(({ version }) => version))('in a file that began in version %d', (version) => {
  test('every entity is loaded by one pass through its table, in the order of its rows', async () => {
    const file = await upToDate(version, `load ${version}.debate`);
    const statements = await statementsOf(() => file.load());
    const scans = fullScans(file.path, statements).map(({ step }) => step);
    expect(scans).toEqual(expect.arrayContaining(ENTITY_NAMES.map((entity) => `SCAN ${entity}`)));
    expect(scans).toHaveLength(ENTITY_NAMES.length);
    await file.close();
  });

  test('a piece of a table is found by its row', async () => {
    const file = await upToDate(version, `pieces ${version}.debate`);
    expect(fullScans(file.path, await statementsOf(() => file.data()))).toEqual([]);
    await file.close();
  });

  test('commits, undo and redo find every row by an index', async () => {
    const file = await upToDate(version, `commit ${version}.debate`);
    const debate = await file.load();
    const placement = [...debate.placements.values()][0];
    const [relation] = debate.relations.values();
    if (placement === undefined || relation === undefined) throw new Error('The sample has too little in it.');
    const text = await file.putContent(Buffer.from('A text with some words'));
    const statements = await statementsOf(async () => {
      await file.commit('Add', [addClaim('x'), created('source', source('s', text))], { step: 'a' });
      await file.commit('Type', updated('statement', claim('x'), { text: 'Another text' }), { step: 'b' });
      await file.commit('Type', updated('statement', claim('x', 'Another text'), { text: 'More' }), { step: 'b' });
      await file.commit('Move', updated('placement', placement, { x: placement.x + 10 }));
      await file.commit('Weigh', updated('relation', relation, { weight: 0.25, premises: [...relation.premises] }));
      await file.commit('Delete', [deleted('source', source('s', text))]);
      await file.undo();
      await file.redo();
      await file.undo();
      await file.commit('Add', [addClaim('y')], { step: 'c' });
    });
    expect(statements.length).toBeGreaterThan(20);
    expect(fullScans(file.path, statements)).toEqual([]);
    await file.close();
  });

  test('a search asks the index of words, and finds what it names by its row', async () => {
    const file = await upToDate(version, `search ${version}.debate`);
    const statements = await statementsOf(() => file.search('the'));
    const scans = fullScans(file.path, statements);
    expect(scans.map(({ step }) => step)).toEqual([expect.stringMatching(/^SCAN search VIRTUAL TABLE INDEX \d+:M/)]);
    await file.close();
  });

  test('every row that points to another is found from there by an index', async () => {
    const file = await upToDate(version, `keys ${version}.debate`);
    await file.close();
    const database = new Database(file.path, { readonly: true });
    const unindexed = database
      .prepare(
        `SELECT tables.name || '.' || keys."from" FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
          WHERE keys.seq = 0 AND tables.schema = 'main' AND keys."from" NOT IN (
            SELECT columns.name FROM pragma_index_list(tables.name) AS indexes, pragma_index_info(indexes.name) AS columns
             WHERE columns.seqno = 0)`,
      )
      .pluck()
      .all();
    database.close();
    expect(unindexed).toEqual(['redo.seq']);
  });
});
