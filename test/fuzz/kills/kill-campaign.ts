import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Random, seededRandom } from '../../fixtures/random-source.ts';
import { ACTIVITIES } from './activities.ts';
import type { Activity } from './activity.ts';

const SCRIPT = fileURLToPath(new URL('./kill-process.ts', import.meta.url));
/** Milliseconds within which it is killed after it began, or after its first acknowledgement. */
const LATEST = 400;

export interface KillFindings {
  readonly kills: number;
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

export interface KillCampaign {
  readonly activities: readonly string[];
  readonly kills: number;
  readonly seed: number;
  readonly onProgress?: (done: number, faults: number) => void;
}

/**
 * Kills programs in the middle of their work, as `kill -9` and a power cut do, and looks at what they leave. The moment depends on
 * the machine: the seed repeats the choices, not the moments.
 */
export async function runKills({ activities, kills, seed, onProgress }: KillCampaign): Promise<KillFindings> {
  const random = seededRandom(seed);
  const faults: string[] = [];
  let acknowledged = 0;
  for (let kill = 0; kill < kills; kill++) {
    const name = activities[kill % activities.length] ?? '';
    const activity = ACTIVITIES[name];
    if (activity === undefined) throw new Error(`There is no activity “${name}”.`);
    const found = await killOnce(name, activity, random);
    acknowledged += found.acknowledged;
    faults.push(...found.faults.map((fault) => `${name}: ${fault}`));
    onProgress?.(kill + 1, faults.length);
  }
  return { kills, acknowledged, faults };
}

async function killOnce(
  name: string,
  activity: Activity,
  random: Random,
): Promise<{ acknowledged: number; faults: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-killed-'));
  try {
    await activity.prepare(folder);
    const acknowledged = await workUntilKilled(name, folder, random);
    const faults = await activity.faults(folder, acknowledged).catch((error) => [String(error)]);
    return { acknowledged: acknowledged.length, faults };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns what it acknowledged before it was killed. */
async function workUntilKilled(name: string, folder: string, random: Random): Promise<string[]> {
  const child = spawn(process.execPath, [SCRIPT, name, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const exit = once(child, 'exit');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await lines.next();
    child.stdin.write('go\n');
    const acknowledged: string[] = [];
    const waitsForFirst = random.oneIn(2);
    if (waitsForFirst) {
      const first = await lines.next();
      if (!first.done) acknowledged.push(first.value);
    }
    killLater(child, random.below(LATEST));
    for (let line = await lines.next(); !line.done; line = await lines.next()) acknowledged.push(line.value);
    const [code, signal] = await exit;
    if (signal !== 'SIGKILL') throw new Error(`${name} ended by itself (${code}) before it was killed.`);
    return acknowledged;
  } finally {
    child.kill('SIGKILL');
  }
}

function killLater(child: ChildProcess, milliseconds: number): void {
  void setTimeout(milliseconds).then(() => child.kill('SIGKILL'));
}
