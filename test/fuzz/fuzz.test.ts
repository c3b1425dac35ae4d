import { expect, test } from '@jest/globals';
import { runCampaign } from './campaign.ts';
import { ACTIVITIES } from './kills/activities.ts';
import { runKills } from './kills/kill-campaign.ts';
import { KINDS } from './kinds.ts';

const RUNS = 40;
const SEED = 20_250_116;

for (const kind of Object.keys(KINDS)) {
  test(`${RUNS} hostile inputs of the kind “${kind}” are refused, opened as what they are, or opened with what is wrong named`, async () => {
    const { runs, faults } = await runCampaign({ kinds: [kind], runs: RUNS, seed: SEED, processes: 1 });

    expect(faults).toEqual([]);
    expect(runs).toBe(RUNS);
  }, 300_000);
}

const KILLS = 20;

test(`programs that are killed ${KILLS} times in the middle of their work leave whole files, and all that they acknowledged`, async () => {
  const { kills, acknowledged, faults } = await runKills({
    activities: Object.keys(ACTIVITIES),
    kills: KILLS,
    seed: SEED,
  });

  expect(faults).toEqual([]);
  expect(kills).toBe(KILLS);
  expect(acknowledged).toBeGreaterThan(0);
}, 300_000);
