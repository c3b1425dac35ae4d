import Database from 'better-sqlite3';
import { DebateFile } from '../../../db/debate-file.ts';
import { type Measurement, measured, peakMemory } from '../measurement.ts';

export interface LoadInput {
  readonly file: string;
  readonly by: 'ours' | 'select';
}

/** Returns the whole debate from an open file as an indexed `Debate`, or only its rows as objects. */
export async function run({ file, by }: LoadInput): Promise<Measurement> {
  const load = by === 'ours' ? await ours(file) : bare(file);
  const { ms, cpuMs } = await measured(load);
  return { ms, cpuMs, peakMb: peakMemory() };
}

async function ours(path: string): Promise<() => Promise<unknown>> {
  const file = await DebateFile.open(path);
  return () => file.load();
}

function bare(path: string): () => unknown {
  const database = new Database(path, { readonly: true });
  const tables = ['statement', 'relation', 'premise'].map((table) => database.prepare(`SELECT * FROM ${table}`));
  return () => tables.map((table) => table.all());
}
