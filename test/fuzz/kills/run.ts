/** Kills programs in the middle of their work: `npm run kill -- [ACTIVITY…] [--kills N] [--seed S]`. Exits with 1 when anything was found. */
import { parseArgs } from 'node:util';
import { ACTIVITIES } from './activities.ts';
import { runKills } from './kill-campaign.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const names = Object.keys(ACTIVITIES);
const [kills, seed] = [Number(values.kills), Number(values.seed)];
if (positionals.some((name) => !names.includes(name)) || !kills || Number.isNaN(seed)) {
  console.error(`npm run kill -- [ACTIVITY…] [--kills N] [--seed S], where an ACTIVITY is ${names.join(', ')}`);
  process.exit(2);
}
const activities = positionals.length > 0 ? positionals : names;
console.error(`Seed ${seed}: ${kills} kills of ${activities.join(', ')}.`);
const { acknowledged, faults } = await runKills({
  activities,
  kills,
  seed,
  onProgress: (done, found) => {
    if (done % 50 === 0) console.error(`${done} of ${kills}, ${found} faults`);
  },
});
for (const fault of faults) console.log(fault);
console.log(`${kills} kills, ${acknowledged} acknowledgements, seed ${seed}: ${faults.length} faults.`);
process.exit(faults.length > 0 ? 1 : 0);
