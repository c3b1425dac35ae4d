import { readFileSync } from 'node:fs';
import { DebateFile } from '../../db/debate-file.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import { shell } from '../e2e/fixtures/shell.ts';
import { hold } from './contest.ts';
import type { Measurement } from './measurement.ts';
import { measureOurs } from './our-window.ts';
import { measurePlain, type PlainMeasure } from './plain-react-flow.ts';
import type { Row } from './row.ts';
import type { Workbench } from './workbench.ts';

const PEER = 'plain React Flow';

/**
 * Returns the window on a map: how soon it is there, how soon a key shows, and how evenly it moves; against React Flow
 * as it comes, with the same cards, texts and links as nodes and edges of its own, and nothing else.
 */
export async function window(bench: Workbench): Promise<Row[]> {
  if (shell.kind === null) throw new Error(`The window cannot be measured: ${shell.reason}.`);
  const rows: Row[] = [];
  const contest = async (name: string, size: number, ours: () => Promise<Measurement>, measure?: PlainMeasure) => {
    const data = await bench.placedDebate(size);
    const peers = measure === undefined ? [] : [{ name: PEER, run: () => measurePlain(bench, data, measure) }];
    rows.push(...(await hold({ subject: 'window', name, size, rounds: 3, ours, peers }, bench.progress)));
  };
  const small = await debateFile(bench, 300);
  const large = await debateFile(bench, 1000);
  await contest('Start the app, to its welcome screen', 300, () => measureOurs(small, 'start'));
  await contest('Open a debate, to its first paint', 300, () => measureOurs(small, 'open'));
  await contest('A letter typed on a card, p95', 300, () => measureOurs(small, 'type'));
  await contest('Two cards linked, p95', 300, () => measureOurs(small, 'link'));
  await contest('An edit undone, p95', 300, () => measureOurs(small, 'undo'));
  await contest('Open a debate, to its first paint', 1000, () => measureOurs(large, 'open'), 'open');
  await contest('A frame while the map is panned, p95', 1000, () => measureOurs(large, 'pan'), 'pan');
  await contest('A frame while a card is dragged, p95', 1000, () => measureOurs(large, 'drag'), 'drag');
  const huge = await debateFile(bench, 10_000);
  await contest('Open a debate, to its first paint', 10_000, () => measureOurs(huge, 'open'), 'open');
  await contest('A letter typed on a card, p95', 10_000, () => measureOurs(huge, 'type'));
  await contest('A frame while the whole map is panned, p95', 10_000, () => measureOurs(huge, 'pan-from-afar'));
  return rows;
}

/** Returns a debate's file with all cards of the bench's map on it. */
function debateFile(bench: Workbench, size: number): Promise<string> {
  return bench.file(`placed-${size}.debate`, async (path) => {
    const data = JSON.parse(readFileSync(await bench.placedDebate(size), 'utf8')) as DebateData;
    await (await DebateFile.create(path, data, [])).close();
  });
}
