import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Change } from '../../shared/model/change.ts';
import { addCard } from '../../shared/model/commands/cards.ts';
import { Debate, type DebateData } from '../../shared/model/debate.ts';
import { largeDebate } from '../fixtures/large-debates.ts';
import { hold } from './contest.ts';
import { type Measurement, measured } from './measurement.ts';
import type { Row } from './row.ts';
import type { Workbench } from './workbench.ts';

const ROUNDS = 41;
/** Edits in a round: one takes too little time to be measured. */
const AT_ONCE = 20;
/**
 * Edits before the first round. Until then V8 widens the memory for what is new, the sooner the larger the debate that was just made,
 * and touching that for the first time is most of what a round takes.
 */
const WARM_UP = 10_000;

/**
 * Measures a new card with its relation and its place in the window before it is written: it should cost no more in a
 * large debate than in a small one.
 */
export async function edit(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of [100, 1000, 10_000]) {
    const data = largeDebate(size);
    const debate = new Debate(data);
    let ids = 0;
    const newId = () => `new${ids++}`;
    const relate = { kind: 'supports', target: { statement: `s${size - 1}` } } as const;
    const card = { newId, kind: 'claim', map: 'map', relate } as const;
    const add = () => addCard(debate, { ...card, spot: () => ({ x: 0, y: 0 }) });
    const ours = () => timed(add);
    const peers =
      bench.earlier === null ? [] : [{ name: 'the earlier one', run: await earlierEdit(bench.earlier, data, card) }];
    for (let count = 0; count < WARM_UP; count++) add();
    const contest = { subject: 'edit', name: `Changes of ${AT_ONCE} new cards`, size, rounds: ROUNDS, ours };
    rows.push(...(await hold({ ...contest, peers }, bench.progress)));
  }
  return rows;
}

/** As it was composed before there were drafts: each step on a copy of the whole debate. */
async function earlierEdit(checkout: string, data: DebateData, card: object): Promise<() => Promise<Measurement>> {
  const load = (path: string) => import(pathToFileURL(join(checkout, 'shared/model', path)).href);
  const [{ Debate: Earlier }, { changedCopy }, { addStatement }, { placeStatement }] = await Promise.all(
    ['debate.ts', 'changed-copy.ts', 'commands/statements.ts', 'commands/placements.ts'].map(load),
  );
  const debate = new Earlier(data);
  return () =>
    timed(() => {
      const added: Change[] = addStatement(debate, card);
      const after = changedCopy(debate, added);
      placeStatement(after, { ...card, statement: added[0]?.id, x: 0, y: 0 });
    });
}

async function timed(work: () => unknown): Promise<Measurement> {
  const { ms, cpuMs } = await measured(() => {
    for (let count = 0; count < AT_ONCE; count++) work();
  });
  return { ms, cpuMs, peakMb: null };
}
