import { chromiumPeer } from './chromium-peer.ts';
import { hold } from './contest.ts';
import { ourExport } from './our-export.ts';
import type { Row } from './row.ts';
import type { Workbench } from './workbench.ts';

const SIZES = [
  { size: 1000, rounds: 5, browserRuns: 3 },
  { size: 10_000, rounds: 2, browserRuns: 1 },
] as const;

/** Returns a map as PDF on one page, against a browser that prints its SVG. */
export async function pdf(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { size, rounds, browserRuns } of SIZES) {
    const ours = await ourExport(bench, { format: 'pdf', size });
    const browser = await chromiumPeer(bench, { size, format: 'pdf', scale: 1, runs: browserRuns, seconds: 40 });
    const contest = { subject: 'pdf', name: 'PDF, debate to file', size, rounds };
    rows.push(...(await hold({ ...contest, ours: ours.run, peers: [browser] }, bench.progress)));
  }
  return rows;
}
