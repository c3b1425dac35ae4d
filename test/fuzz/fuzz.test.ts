import { beforeAll, expect, test } from '@jest/globals';
import { type Findings, runCampaign } from './campaign.ts';
import { ACTIVITIES } from './kills/activities.ts';
import { runKills } from './kills/kill-campaign.ts';
import { KINDS } from './kinds.ts';

const RUNS = 40;
const SEED = 20_250_116;

/** Reading a small file takes two milliseconds. */
const IMPORTS = 2_000;

const kinds = Object.keys(KINDS);
let findings: Findings;
// The kinds in turn, in one process: to start one for each kind would take longer than the cases.
beforeAll(async () => {
  findings = await runCampaign({ kinds, runs: kinds.length * RUNS, seed: SEED, processes: 1 });
}, 1_200_000);

for (const kind of kinds) {
  test(`${RUNS} hostile inputs of the kind “${kind}” are refused, opened as what they are, or opened with what is wrong named`, () => {
    expect(findings.faults.filter((fault) => fault.kind === kind)).toEqual([]);
    const ended = Object.values(findings.outcomes[kind] ?? {}).reduce((sum, count) => sum + count, 0);
    expect(ended).toBe(RUNS);
  });
}

test(`${IMPORTS} damaged files over the readers of all formats are refused with a sentence, or come in sound with what is wrong named`, async () => {
  const { runs, faults } = await runCampaign({
    kinds: ['imports'],
    runs: IMPORTS,
    seed: SEED,
    processes: 1,
    casesOfAProcess: IMPORTS,
  });
  expect(faults).toEqual([]);
  expect(runs).toBe(IMPORTS);
}, 600_000);

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
}, 600_000);
