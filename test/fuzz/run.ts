/**
 * Throws hostile inputs at the program until one is met badly: `npm run fuzz -- [KIND…] [--runs N] [--seed S] [--processes N]`.
 * The same seed makes the same inputs. Exits with 1 when anything was found; each finding with the kind and the seed that repeat it:
 * `npm run fuzz -- KIND --seed S --runs 1`.
 */
import { parseArgs } from 'node:util';
import { runCampaign } from './campaign.ts';
import { KINDS } from './kinds.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    processes: { type: 'string', default: '2' },
  },
});
const unknown = positionals.find((kind) => !Object.hasOwn(KINDS, kind));
const [runs, seed, processes] = [values.runs, values.seed, values.processes].map(Number);
if (unknown !== undefined || !runs || !processes || seed === undefined || Number.isNaN(seed)) {
  console.error(
    `npm run fuzz -- [KIND…] [--runs N] [--seed S] [--processes N], where a KIND is ${Object.keys(KINDS).join(', ')}`,
  );
  process.exit(2);
}
const kinds = positionals.length > 0 ? positionals : Object.keys(KINDS);
console.error(`Seed ${seed}: ${runs} runs of ${kinds.join(', ')}.`);
const { outcomes, faults } = await runCampaign({
  kinds,
  runs,
  seed,
  processes,
  onProgress: (done, found) => {
    if (done % 500 === 0) console.error(`${done} of ${runs}, ${found} faults`);
  },
});
console.table(outcomes);
for (const { kind, seed: at, fault } of faults) console.log(`${kind} --seed ${at}: ${fault}`);
console.log(`${runs} runs, seed ${seed}: ${faults.length} faults.`);
process.exit(faults.length > 0 ? 1 : 0);
