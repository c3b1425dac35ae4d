import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DebateFile } from '../../db/debate-file.ts';
import { created } from '../../shared/model/change.ts';
import type { Statement } from '../../shared/model/entities.ts';
import { largeDebate } from '../fixtures/large-debates.ts';
import { hold } from './contest.ts';
import { type Measurement, measured } from './measurement.ts';
import type { Row } from './row.ts';
import type { Workbench } from './workbench.ts';

const ROUNDS = 41;

/** One new statement, on the disk when it returns: with its history and search index, against nothing but its row. */
export async function commit(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of [1000, 10_000]) {
    const data = largeDebate(size);
    const file = await DebateFile.create(join(bench.folder, `commit-${size}.debate`), data, []);
    const bare = bareTable(join(bench.folder, `commit-${size}.db`), data.statements);
    let added = 0;
    const peer = { name: 'bare insert', run: async () => timed(() => bare.insert(newStatement(added++))) };
    const ours = () => timed(() => file.commit('New claim', [created('statement', newStatement(added++))]));
    const contest = { subject: 'commit', name: 'Durable commit of a statement', size, rounds: ROUNDS, ours };
    rows.push(...(await hold({ ...contest, peers: [peer] }, bench.progress)));
    await file.close();
    bare.close();
  }
  return rows;
}

function bareTable(path: string, statements: readonly Statement[]) {
  const database = new Database(path);
  database.exec(
    'CREATE TABLE statement (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT, text TEXT) STRICT',
  );
  const statement = database.prepare('INSERT INTO statement (id, kind, text) VALUES (?, ?, ?)');
  const insert = ({ id, kind, text }: Statement) => statement.run(id, kind, text);
  database.transaction(() => statements.forEach(insert))();
  // As db/connection.ts has it; the page size is SQLite's own for both.
  database.pragma('journal_mode = DELETE');
  database.pragma('synchronous = EXTRA');
  return { insert, close: () => database.close() };
}

function newStatement(number: number): Statement {
  const text = `New ${number}: the inquiry should hear what the survivors of each area said, and on what evidence.`;
  return { id: `new${number}`, kind: 'claim', text, implicit: false, note: '', tags: [], weight: null };
}

async function timed(work: () => unknown): Promise<Measurement> {
  const { ms, cpuMs } = await measured(work);
  return { ms, cpuMs, peakMb: null };
}
