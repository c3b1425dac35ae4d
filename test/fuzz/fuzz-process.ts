/** Runs the cases that it is sent, one after the other, and answers each with a `CaseResult`; a process of its own, so that it may crash. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../fixtures/random-source.ts';
import { type CaseName, type CaseResult, Fault } from './fuzz-case.ts';
import { KINDS } from './kinds.ts';

/** Bytes of memory that no hostile input may make the program take. */
const MOST_MEMORY = 1_000_000_000;

async function run({ kind, seed }: CaseName): Promise<CaseResult> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-fuzz-'));
  try {
    const outcome = await KINDS[kind]?.(seededRandom(seed), folder);
    if (outcome === undefined) return { fault: `There is no kind “${kind}”` };
    const memory = process.resourceUsage().maxRSS * 1024;
    if (memory > MOST_MEMORY) throw new Fault(`It took ${Math.round(memory / 1e6)} MB of memory`);
    return { outcome };
  } catch (error) {
    const told = error instanceof Fault ? error.message : error instanceof Error ? error.stack : String(error);
    return { fault: String(told).split('\n').slice(0, 6).join(' | ') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.on('message', (name: CaseName) => {
  run(name).then((result) => process.send?.(result));
});
