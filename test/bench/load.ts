import { hold } from './contest.ts';
import { inOwnProcess } from './own-process.ts';
import type { Row } from './row.ts';
import type { LoadInput } from './tasks/load.ts';
import type { Workbench } from './workbench.ts';

/** Returns the whole debate in memory, decoded, checked and indexed, against its rows alone. */
export async function load(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [size, rounds] of [
    [10_000, 7],
    [100_000, 3],
  ] as const) {
    const file = await bench.debateFile(size);
    const loadBy = (by: LoadInput['by']) => () => inOwnProcess('load', { file, by } satisfies LoadInput, 60);
    const peers = [{ name: 'bare SELECTs', run: loadBy('select') }];
    const contest = { subject: 'load', name: 'Load statements and relations', size, rounds };
    rows.push(...(await hold({ ...contest, ours: loadBy('ours'), peers }, bench.progress)));
  }
  return rows;
}
