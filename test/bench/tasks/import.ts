import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { importDebate } from '../../../electron/debates/import-debate.ts';
import { type Measurement, measured, peakMemory } from '../measurement.ts';

export interface ImportInput {
  readonly paths: readonly string[];
  /** Where the debates are made. */
  readonly folder: string;
  /** True to import everything once before it is measured. */
  readonly warm: boolean;
  readonly by: 'ours' | 'insert';
}

/** Imports files, each into a file of its own. */
export async function run({ paths, folder, warm, by }: ImportInput): Promise<Measurement> {
  const importAll = async () => {
    const into = mkdtempSync(join(folder, 'import-'));
    for (const [at, path] of paths.entries()) {
      if (by === 'ours') await ours(path, join(into, `${at}.debate`));
      else bare(path, join(into, `${at}.db`));
    }
  };
  if (warm) await importAll();
  const { ms, cpuMs } = await measured(importAll);
  return { ms, cpuMs, peakMb: peakMemory() };
}

function ours(path: string, target: string): Promise<unknown> {
  return importDebate(path, target, { now: () => new Date(), signal: new AbortController().signal });
}

interface Aif {
  readonly nodes: readonly { readonly nodeID: string; readonly type: string; readonly text: string }[];
  readonly edges: readonly { readonly fromID: string; readonly toID: string }[];
}

function bare(path: string, target: string): void {
  const { nodes, edges } = JSON.parse(readFileSync(path, 'utf8')) as Aif;
  const database = new Database(target);
  database.exec('CREATE TABLE node (id TEXT, type TEXT, text TEXT) STRICT');
  database.exec('CREATE TABLE edge (source TEXT, target TEXT) STRICT');
  const [node, edge] = [
    database.prepare('INSERT INTO node VALUES (?, ?, ?)'),
    database.prepare('INSERT INTO edge VALUES (?, ?)'),
  ];
  database.transaction(() => {
    for (const { nodeID, type, text } of nodes) node.run(nodeID, type, text);
    for (const { fromID, toID } of edges) edge.run(fromID, toID);
  })();
  database.close();
}
