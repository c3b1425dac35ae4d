/**
 * Measures Counterclaim against its peers: `npm run bench`, or `npm run bench -- [SUBJECT…] [--json FILE]
 * [--earlier CHECKOUT]`. A table on stdout, the same as JSON in a file, progress on stderr. With the folder of another checkout, edits
 * and commits are measured there in turn with ours.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { anchors } from './anchors.ts';
import { commit } from './commit.ts';
import { edit } from './edit.ts';
import { evaluation } from './evaluation.ts';
import { importing } from './import.ts';
import { layout } from './layout.ts';
import { legible } from './legible.ts';
import { load } from './load.ts';
import { stopAll } from './own-process.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { reading } from './reading.ts';
import type { Row } from './row.ts';
import { search } from './search.ts';
import { svg } from './svg.ts';
import { markdownTable } from './table.ts';
import { window } from './window.ts';
import { type Subject, Workbench } from './workbench.ts';

const SUBJECTS: Readonly<Record<string, Subject>> = {
  edit,
  commit,
  load,
  import: importing,
  search,
  layout,
  legible,
  svg,
  pdf,
  png,
  window,
  anchors,
  reading,
  evaluation,
};

const FOOTNOTE = `
Medians, each peer run in turn with ours, in a new process where a memory is given; an export's time starts with the debate in memory,
includes its thread, and ends when the file is flushed. Chromium's starts with the SVG on the disk and the browser running.
Reference points for 1,000 cards that are quoted, not measured here: Graphviz 0.30 s for SVG and 0.79 s for PDF (one script, no outline).
The window's times are those that the page measures, from a key or a click to the frame that shows what it did, and between frames.
React Flow's start with the debate in memory; ours with a click on Open, and a file. The app must have been built.
Legibility is that of the same cards with the same least distances, on a canvas of 840 × 780 and on one A4 sheet with the map alone; the lines
are ours wherever the cards stand. A share of the ground is what cards cover of the box around them. For sets of maps: means, and sums of faults.
Reading compares words as often as they come, whatever their capitals, accents and hyphens; its time and memory are those of a document.
Evaluation is that of a random framework: one traversal visits every element and each attack once, breadth first; clingo grounds and solves the
rules of the grounded labelling. The marks of an edit are those of a debate evaluated whole; labellings include their thread.
Aims: SVG and PDF as quick as those, PNG at most twice "deflate alone", search at most twice bare FTS5.`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, earlier: { type: 'string' } },
  });
  const unknown = positionals.find((name) => !Object.hasOwn(SUBJECTS, name));
  if (unknown !== undefined) {
    console.error(`There is no subject "${unknown}". There are: ${Object.keys(SUBJECTS).join(', ')}.`);
    process.exit(2);
  }
  const names = positionals.length > 0 ? positionals : Object.keys(SUBJECTS);
  const earlier = values.earlier === undefined ? null : resolve(process.env['INIT_CWD'] ?? '.', values.earlier);
  const rows = await measure(names, earlier);
  console.log(markdownTable(rows));
  console.log(FOOTNOTE);
  const target = resolve(process.env['INIT_CWD'] ?? '.', values.json ?? defaultTarget());
  mkdirSync(dirname(target), { recursive: true });
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${process.platform}`;
  writeFileSync(target, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  console.error(`Written to ${target}.`);
}

async function measure(names: readonly string[], earlier: string | null): Promise<Row[]> {
  const started = performance.now();
  const bench = new Workbench((text) => console.error(`${seconds(started).padStart(6)} s  ${text}`), earlier);
  process.once('exit', () => {
    stopAll();
    bench.clear();
  });
  // Not only once: some send a signal to a program and then to its group, which must not cut the clearing short.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  const rows: Row[] = [];
  for (const name of names) rows.push(...((await SUBJECTS[name]?.(bench)) ?? []));
  return rows;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function defaultTarget(): string {
  return fileURLToPath(new URL('../../out/bench.json', import.meta.url));
}

await main();
