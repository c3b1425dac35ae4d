import { hold } from './contest.ts';
import { inOwnProcess } from './own-process.ts';
import type { Row } from './row.ts';
import type { AnchorsInput } from './tasks/anchors.ts';
import type { Workbench } from './workbench.ts';

/** Characters of the text, and of its words the share that is changed. */
const CASES = [
  [1_000, 0.1],
  [20_000, 0.01],
  [20_000, 0.05],
  [20_000, 0.1],
  [20_000, 0.3],
  [100_000, 0.1],
  [500_000, 0.1],
  [20_000, 0, true],
] as const;
/** Passages looked for in each case; 10,500 in texts whose words changed. */
const PASSAGES = 1_500;
/** A search through the whole text for each passage takes its time. */
const FEWER = 60;

/**
 * Passages found again in an edited text, with paragraphs moved and a copy of every passage put elsewhere: the time for 1,000, and what
 * was said of them. *Wrong* is what was said to be exact, and stands elsewhere or nowhere.
 */
export async function anchors(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [size, changed, writtenAnew = false] of CASES) {
    const run = (method: AnchorsInput['method'], passages: number) => () =>
      inOwnProcess('anchors', { method, size, changed, passages, writtenAnew } satisfies AnchorsInput, 300);
    const peers = [
      { name: 'indexOf', run: run('indexOf', PASSAGES) },
      { name: 'approx-string-match', run: run('approx', size > 50_000 ? FEWER : PASSAGES) },
    ];
    const name = `1,000 passages, ${writtenAnew ? 'written anew' : `${Math.round(changed * 100)} % of words changed`}`;
    const ours = run('ours', PASSAGES);
    rows.push(...(await hold({ subject: 'anchors', name, size, rounds: 1, ours, peers }, bench.progress)));
  }
  return rows;
}
