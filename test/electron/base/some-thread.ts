/** A thread for tests, which does what its task names. */
import process from 'node:process';
import { threadId } from 'node:worker_threads';
import { answerTask, type TaskWatch } from '../../../electron/base/thread-task.ts';
import { CounterclaimError } from '../../../shared/errors.ts';

export type SomeTask =
  | 'tell'
  | 'known'
  | 'system'
  | 'until-asked'
  | 'for-ever'
  | 'fill'
  | 'go'
  | 'fail-afterwards'
  | 'number';

const WORK: Readonly<Record<SomeTask, (watch: TaskWatch) => unknown>> = {
  tell: ({ onProgress }) => {
    onProgress(0.5);
    return 'told';
  },
  known: () => {
    throw new CounterclaimError('NoText', 'There is no text.', { details: ['None at all.'] });
  },
  system: () => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  },
  'until-asked': async ({ onProgress, check }) => {
    onProgress(0);
    for (;;) {
      check();
      await new Promise((resolve) => setImmediate(resolve));
    }
  },
  'for-ever': ({ onProgress }) => {
    onProgress(0);
    for (;;);
  },
  fill: () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, Math.random));
  },
  go: () => process.exit(),
  number: () => threadId,
  'fail-afterwards': () => {
    void Promise.reject(new Error('too late'));
    return 'told';
  },
};

let tasks = 0;
answerTask(
  async (task: SomeTask, watch) => {
    tasks += 1;
    return WORK[task](watch);
  },
  // It has room for three.
  () => tasks < 3,
);
