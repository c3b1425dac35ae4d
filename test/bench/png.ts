import { chromiumPeer } from './chromium-peer.ts';
import { hold } from './contest.ts';
import { ourExport } from './our-export.ts';
import { inOwnProcess } from './own-process.ts';
import type { Row } from './row.ts';
import type { DeflateInput } from './tasks/deflate.ts';
import type { Workbench } from './workbench.ts';

const SIZES = [
  { size: 1000, scale: 1, rounds: 3, browserRuns: 1 },
  { size: 10_000, scale: 0.5, rounds: 2, browserRuns: 1 },
] as const;

/** Returns a map as PNG, against compressing the same pixels, which no PNG is quicker than, and against a browser. */
export async function png(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { size, scale, rounds, browserRuns } of SIZES) {
    const ours = await ourExport(bench, { format: 'png', size, scale });
    const input: DeflateInput = { png: ours.target };
    const floor = { name: 'deflate alone', run: () => inOwnProcess('deflate', input, 60) };
    const browser = await chromiumPeer(bench, { size, format: 'png', scale, runs: browserRuns, seconds: 60 });
    const contest = { subject: 'png', name: `PNG at ${scale}, debate to file`, size, rounds };
    rows.push(...(await hold({ ...contest, ours: ours.run, peers: [floor, browser] }, bench.progress)));
  }
  return rows;
}
