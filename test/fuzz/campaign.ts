import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseName, CaseResult, Outcome } from './fuzz-case.ts';

/** The findings of a campaign. */
export interface Findings {
  readonly runs: number;
  /** How many cases of each kind ended how. */
  readonly outcomes: Readonly<Record<string, Readonly<Partial<Record<Outcome | 'fault', number>>>>>;
  readonly faults: readonly (CaseName & { readonly fault: string })[];
}

export interface Campaign {
  readonly kinds: readonly string[];
  readonly runs: number;
  /** The first case's; each next case's is one more. */
  readonly seed: number;
  /** How many processes work at once. */
  readonly processes: number;
  /** After so many cases a process is replaced, so that the memory of one is not counted for the next; 500 when left out. */
  readonly casesOfAProcess?: number;
  readonly onProgress?: (done: number, faults: number) => void;
}

/** Milliseconds of work after which a case counts as one that never ends: processor time of all threads of the process that runs it. */
const LONGEST = 5_000;
/** The first case of a process loads the program, too. */
const LOADING = 10_000;
/** Milliseconds of a clock after which a case counts so even where it does no work: it waits for ever. A busy machine takes less. */
const LONGEST_WAIT = 600_000;
const CASES_OF_A_PROCESS = 500;
const SCRIPT = fileURLToPath(new URL('./fuzz-process.ts', import.meta.url));

/** Runs `runs` cases, the kinds in turn. Rejects only where the campaign itself fails: what the program does badly is a finding. */
export async function runCampaign({
  kinds,
  runs,
  seed,
  processes,
  casesOfAProcess = CASES_OF_A_PROCESS,
  onProgress,
}: Campaign): Promise<Findings> {
  const outcomes: Record<string, Partial<Record<Outcome | 'fault', number>>> = {};
  const faults: (CaseName & { fault: string })[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    const runner = new CaseRunner(casesOfAProcess);
    try {
      for (let index = next++; index < runs; index = next++) {
        const name = { kind: kinds[index % kinds.length] ?? '', seed: seed + index };
        const result = await runner.run(name);
        const ended = 'fault' in result ? 'fault' : result.outcome;
        if ('fault' in result) faults.push({ ...name, fault: result.fault });
        outcomes[name.kind] ??= {};
        const counts = outcomes[name.kind] ?? {};
        counts[ended] = (counts[ended] ?? 0) + 1;
        done += 1;
        onProgress?.(done, faults.length);
      }
    } finally {
      await runner.stop();
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  return { runs: done, outcomes, faults };
}

/** A process that runs cases, and that is replaced when one of them ends it or never ends. */
class CaseRunner {
  #process: ChildProcess | null = null;
  #cases = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  async run(name: CaseName): Promise<CaseResult> {
    if (this.#cases >= this.#most) await this.stop();
    const isFirst = this.#process === null;
    this.#process ??= fork(SCRIPT, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const child = this.#process;
    this.#cases += 1;
    const { promise, resolve } = Promise.withResolvers<CaseResult>();
    const watch = watchWork(child.pid ?? 0, isFirst ? LONGEST + LOADING : LONGEST, (fault) => resolve({ fault }));
    const onExit = (code: number | null, signal: string | null) =>
      resolve({ fault: `The process crashed (${signal ?? code})` });
    child.once('message', (result) => resolve(result as CaseResult));
    child.once('exit', onExit);
    child.send(name);
    const result = await promise;
    clearInterval(watch);
    child.removeAllListeners();
    if ('fault' in result) await this.stop();
    return result;
  }

  /** Ends the process, whatever it is doing. */
  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    this.#cases = 0;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }
}

/** Calls `tell` once the process has worked longer than `longest` milliseconds, or has waited too long: a busy machine is no fault. */
function watchWork(pid: number, longest: number, tell: (fault: string) => void): NodeJS.Timeout {
  const [started, workedBefore] = [performance.now(), workOf(pid)];
  return setInterval(() => {
    const waited = performance.now() - started;
    const worked = workOf(pid);
    const work = worked === null || workedBefore === null ? waited : worked - workedBefore;
    if (work > longest) tell(`It had not ended after ${longest / 1000} s of work`);
    if (waited > LONGEST_WAIT)
      tell(`It had not ended after ${LONGEST_WAIT / 1000} s, and worked for ${work / 1000} s of them`);
  }, 250);
}

/** Milliseconds that a process has worked, in all its threads; null where the system does not say. */
function workOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return ((user ?? 0) + (system ?? 0)) * 10;
  } catch {
    return null;
  }
}
