import { writeFileSync } from 'node:fs';
import { fontBytes } from '../../electron/base/fonts.ts';
import { Debate } from '../../shared/model/debate.ts';
import { cardSizes } from '../../shared/scene/build-scene.ts';
import { drawnRelations } from '../../shared/scene/drawn-relations.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import { largeDebate } from '../fixtures/large-debates.ts';
import { hold } from './contest.ts';
import { inOwnProcess } from './own-process.ts';
import type { Row } from './row.ts';
import type { LayoutInput, LayoutProblem } from './tasks/layout.ts';
import type { Workbench } from './workbench.ts';

const SIZES = [
  { size: 1000, rounds: 5, peerRuns: 2, peerSeconds: 30 },
  { size: 10_000, rounds: 3, peerRuns: 1, peerSeconds: 15 },
] as const;

/** Places for cards whose sizes are known, against layered layouts of the same cards and relations. */
export async function layout(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { size, rounds, peerRuns, peerSeconds } of SIZES) {
    const problem = await bench.file(`layout-${size}.json`, async (path) => {
      writeFileSync(path, JSON.stringify(problemOf(size)));
    });
    const layOut = (by: LayoutInput['by']) => () =>
      inOwnProcess('layout', { problem, by } satisfies LayoutInput, peerSeconds);
    const peers = [
      { name: 'dagre', runs: peerRuns, run: layOut('dagre') },
      { name: 'ELK layered', runs: peerRuns, run: layOut('elk') },
    ];
    const contest = { subject: 'layout', name: 'Layout of measured cards', size, rounds, ours: layOut('ours'), peers };
    rows.push(...(await hold(contest, bench.progress)));
  }
  return rows;
}

function problemOf(count: number): LayoutProblem {
  const debate = new Debate(largeDebate(count));
  const sizes = cardSizes(debate, debate.statements.keys(), createTypesetter(fontBytes));
  return {
    boxes: [...sizes].map(([id, size]) => ({ id, ...size })),
    links: drawnRelations(debate, () => true).map(({ id, premises, target }) => ({
      id,
      premises,
      target: 'statement' in target ? { box: target.statement } : { link: target.relation },
    })),
  };
}
