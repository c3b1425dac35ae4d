import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { killTree } from './descendants.ts';
import type { Measurement } from './measurement.ts';

const TASK_RUNNER = fileURLToPath(new URL('./task-runner.ts', import.meta.url));

/** The answer of a task's process. */
export type TaskAnswer = { readonly measurement: Measurement } | { readonly failure: string };

const running = new Set<ChildProcess>();

/** Stops every process that is still at work: the run is over. */
export function stopAll(): void {
  for (const { pid } of running) if (pid !== undefined) killTree(pid);
}

/**
 * Runs `task`, a module of `tasks/`, with `input` in a new process, cold as in a program that has just been started, and with a
 * memory of its own. Rejects when it fails, or takes longer than `seconds`: then it is killed, with any browser that it has started.
 */
export function inOwnProcess(task: string, input: object, seconds: number): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(TASK_RUNNER, [task], { stdio: ['ignore', 2, 2, 'ipc'] });
    running.add(child);
    child.send(input);
    const timer = setTimeout(() => {
      reject(new Error(`over ${seconds} s, stopped`));
      if (child.pid !== undefined) killTree(child.pid);
    }, seconds * 1000);
    let answer: TaskAnswer | undefined;
    child.on('message', (message: TaskAnswer) => {
      answer = message;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      running.delete(child);
      if (answer === undefined) reject(new Error(`ended by ${signal ?? `code ${code}`} without an answer`));
      else if ('failure' in answer) reject(new Error(answer.failure));
      else resolve(answer.measurement);
    });
  });
}
