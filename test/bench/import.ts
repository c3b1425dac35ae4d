import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hold } from './contest.ts';
import { inOwnProcess } from './own-process.ts';
import type { Row } from './row.ts';
import type { ImportInput } from './tasks/import.ts';
import type { Workbench } from './workbench.ts';

const CORPUS = process.env['COUNTERCLAIM_CORPUS'];
/** As many as the largest map of an episode of Question Time has. */
const NODES = 1378;

interface Aif {
  readonly nodes: { readonly nodeID: string }[];
  readonly edges: { readonly fromID: string; readonly toID: string }[];
  readonly locutions: { readonly nodeID: string }[];
}

/**
 * AIF to a debate on the disk, laid out, indexed and checked, against nothing but JSON.parse and inserts of nodes and edges: a map
 * of 1,378 nodes in a new process and in one that is warm, and all maps of a folder. Needs `COUNTERCLAIM_CORPUS`.
 */
export async function importing(bench: Workbench): Promise<Row[]> {
  if (CORPUS === undefined) {
    bench.progress('Import is not measured: COUNTERCLAIM_CORPUS is not set.');
    return [];
  }
  const folder = join(CORPUS, 'aif/qt30');
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const map = join(bench.folder, 'map.json');
  writeFileSync(map, JSON.stringify(joined(files)));
  const rows: Row[] = [];
  for (const [name, paths, warm, rounds] of [
    ['Import AIF, in a new process', [map], false, 7],
    ['Import AIF, once warm', [map], true, 7],
    [`Import ${files.length} files of AIF`, files, false, 3],
  ] as const) {
    const input = { paths: [...paths], folder: bench.folder, warm };
    const run = (by: ImportInput['by']) => () => inOwnProcess('import', { ...input, by } satisfies ImportInput, 120);
    const size = paths.map(nodesIn).reduce((sum, nodes) => sum + nodes);
    const peers = [{ name: 'JSON.parse and inserts', run: run('insert') }];
    rows.push(...(await hold({ subject: 'import', name, size, rounds, ours: run('ours'), peers }, bench.progress)));
  }
  return rows;
}

/** Joins the maps of several files to one of 1,378 nodes. */
function joined(files: readonly string[]): Aif {
  const map: Aif = { nodes: [], edges: [], locutions: [] };
  for (const file of files) {
    const { nodes, edges, locutions } = JSON.parse(readFileSync(file, 'utf8')) as Aif;
    const taken = nodes.slice(0, NODES - map.nodes.length);
    const ids = new Set(taken.map(({ nodeID }) => nodeID));
    map.nodes.push(...taken);
    map.edges.push(...edges.filter(({ fromID, toID }) => ids.has(fromID) && ids.has(toID)));
    map.locutions.push(...locutions.filter(({ nodeID }) => ids.has(nodeID)));
  }
  return map;
}

function nodesIn(path: string): number {
  return (JSON.parse(readFileSync(path, 'utf8')) as Aif).nodes.length;
}
