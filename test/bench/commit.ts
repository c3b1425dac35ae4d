import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { DebateFile } from '../../db/debate-file.ts';
import { type Change, created } from '../../shared/model/change.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { Statement } from '../../shared/model/entities.ts';
import { largeDebate } from '../fixtures/large-debates.ts';
import { hold } from './contest.ts';
import { type Measurement, measured } from './measurement.ts';
import type { Row } from './row.ts';
import type { Workbench } from './workbench.ts';

const ROUNDS = 41;

/** Edits, on the disk when they return: with their history and search index, and held to the rules; against nothing but a row. */
export async function commit(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of [1000, 10_000]) {
    const data = placed(largeDebate(size));
    const ours = await opened(bench, DebateFile, `commit-${size}.debate`, data);
    const earlier = bench.earlier === null ? null : await earlierFile(bench, bench.earlier, size);
    const bare = bareTable(join(bench.folder, `commit-${size}.db`), data.statements);
    let added = 0;
    for (const { name, changes } of EDITS) {
      const run = (file: Pick<DebateFile, 'commit'>) => () => {
        const made = changes(added++);
        return timed(() => file.commit(name, made));
      };
      const peers = [
        { name: 'bare insert', run: async () => timed(() => bare.insert(newStatement(added++))) },
        ...(earlier === null ? [] : [{ name: 'the earlier one', run: run(earlier) }]),
      ];
      const contest = { subject: 'commit', name: `Durable commit of ${name}`, size, rounds: ROUNDS, ours: run(ours) };
      rows.push(...(await hold({ ...contest, peers }, bench.progress)));
    }
    await ours.close();
    await earlier?.close();
    bare.close();
  }
  return rows;
}

const EDITS = [
  { name: 'a statement', changes: (n: number) => [created('statement', newStatement(n))] },
  { name: 'a card that supports another', changes: newCard },
  { name: 'a card that is moved', changes: movedCard },
] as const;

function newCard(number: number): Change[] {
  const statement = newStatement(number);
  const relation = {
    id: `rel${number}`,
    kind: 'supports',
    premises: [statement.id],
    target: { statement: 's1' },
  } as const;
  const place = { id: `place${number}`, map: 'map', statement: statement.id, x: 0, y: 0 };
  return [
    created('statement', statement),
    created('relation', { ...relation, scheme: '', roles: [], weight: null, note: '', order: 'a0' }),
    created('placement', { ...place, collapsed: false, pinned: false }),
  ];
}

/** Returns each round, and both files, move another card. */
function movedCard(number: number): Change[] {
  return [
    { entity: 'placement', id: `p${number % 900}`, before: { collapsed: false }, after: { x: number, y: number } },
  ];
}

function placed(data: DebateData): DebateData {
  const at = (i: number) => ({ x: 300 * (i % 100), y: 200 * Math.floor(i / 100), collapsed: false, pinned: false });
  return {
    ...data,
    placements: data.statements.map(({ id }, i) => ({ id: `p${i}`, map: 'map', statement: id, ...at(i) })),
  };
}

type FileClass = Pick<typeof DebateFile, 'create'>;

function opened(bench: Workbench, file: FileClass, name: string, data: DebateData): Promise<DebateFile> {
  return file.create(join(bench.folder, name), data, []);
}

/** Returns the same debate in a file of another checkout, made by that, since its entities may have had other fields. */
async function earlierFile(bench: Workbench, checkout: string, size: number): Promise<DebateFile> {
  const there = (path: string) => import(pathToFileURL(join(checkout, path)).href);
  const { DebateFile: file } = (await there('db/debate-file.ts')) as { DebateFile: FileClass };
  const fixture = (await there('test/fixtures/large-debates.ts')) as { largeDebate: typeof largeDebate };
  return opened(bench, file, `earlier-${size}.debate`, placed(fixture.largeDebate(size)));
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
