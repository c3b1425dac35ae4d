import Database from 'better-sqlite3';
import { DebateReader } from '../../db/debate-file.ts';
import { SEARCH_TABLE } from '../../db/migrations/migrations.ts';
import { tokenText } from '../../db/search-index.ts';
import { largeDebate } from '../fixtures/large-debates.ts';
import { hold } from './contest.ts';
import { type Measurement, measured } from './measurement.ts';
import type { Row } from './row.ts';
import type { Workbench } from './workbench.ts';

const LIMIT = 20;
/** Queries as somebody types them, and in FTS5's syntax. */
const QUERIES = [
  { name: 'one common word', query: 'inquiry', match: '"inquiry" *' },
  { name: 'two words', query: 'survivors national', match: '"survivors" AND "national" *' },
  { name: 'the beginning of a word', query: 'surv', match: '"surv" *' },
  { name: 'a rare word', query: 'no 4711', match: '"no" AND "4711" *' },
] as const;

/**
 * Returns the best 20 places with what was typed, each with its text and where the match stands, against FTS5 with
 * nothing around it.
 */
export async function search(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [size, rounds] of [
    [10_000, 15],
    [100_000, 7],
  ] as const) {
    const reader = await DebateReader.open(await bench.debateFile(size));
    const bare = bareIndex(await bareIndexFile(bench, size));
    for (const { name, query, match } of QUERIES) {
      const found = (await reader.search(query, { limit: LIMIT })).length;
      if (found !== bare.search(match).length) throw new Error(`"${query}" and ${match} do not find the same.`);
      const ours = () => timed(() => reader.search(query, { limit: LIMIT }));
      const peer = { name: 'bare FTS5', run: () => timed(() => bare.search(match)) };
      const contest = { subject: 'search', name: `Search: ${name}`, size, rounds, ours, peers: [peer] };
      rows.push(...(await hold(contest, bench.progress)));
    }
    bare.close();
    await reader.close();
  }
  return rows;
}

/** Makes an ordinary FTS5 table that holds the same texts, divided into the same tokens by the same tokenizer. */
function bareIndexFile(bench: Workbench, size: number): Promise<string> {
  return bench.file(`search-${size}.db`, async (path) => {
    const tokenizer = /tokenize = "[^"]*"/.exec(SEARCH_TABLE)?.[0];
    if (tokenizer === undefined) throw new Error('The search table names no tokenizer.');
    const database = new Database(path);
    database.exec(`CREATE VIRTUAL TABLE bare USING fts5(text, ${tokenizer})`);
    const insert = database.prepare('INSERT INTO bare (text) VALUES (?)');
    database.transaction(() => {
      for (const { text } of largeDebate(size).statements) insert.run(tokenText(text));
    })();
    database.close();
  });
}

function bareIndex(path: string) {
  const database = new Database(path, { readonly: true });
  const statement = database.prepare('SELECT rowid, text FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ?');
  return { search: (match: string) => statement.all(match, LIMIT), close: () => database.close() };
}

async function timed(work: () => unknown): Promise<Measurement> {
  const { ms, cpuMs } = await measured(work);
  return { ms, cpuMs, peakMb: null };
}
