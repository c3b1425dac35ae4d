import { expect, test } from '@jest/globals';
import { runCampaign } from './campaign.ts';
import { KINDS } from './kinds.ts';

const RUNS = 40;
const SEED = 20_250_116;

for (const kind of Object.keys(KINDS)) {
  test(`${RUNS} hostile inputs of the kind “${kind}” are refused, opened as what they are, or opened with what is wrong named`, async () => {
    const { runs, faults } = await runCampaign({ kinds: [kind], runs: RUNS, seed: SEED, processes: 1 });

    expect(faults).toEqual([]);
    expect(runs).toBe(RUNS);
  }, 120_000);
}
