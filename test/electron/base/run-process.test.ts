import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type ProcessTask, runProcess } from '../../../electron/base/run-process.ts';
import { utilityProcess } from '../../../electron/chromium/utility-process.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const ANSWERING = new URL('../../../electron/base/answer-parent.ts', import.meta.url);
let modules = 0;

function run(code: string, options: Partial<ProcessTask<unknown>> = {}): Promise<unknown> {
  modules += 1;
  const file = join(folder, `module-${modules}.ts`);
  writeFileSync(file, `import { answerParent } from '${ANSWERING.href}';\n${code}`);
  return runProcess<unknown, unknown>({
    start: (module) => utilityProcess.fork(module),
    entry: pathToFileURL(file),
    task: 20,
    patience: 60_000,
    cancelled: () => new Error('cancelled'),
    tooSlow: () => new Error('too slow'),
    stopped: () => new Error('stopped'),
    ...options,
  });
}

/** Hears nothing any more. */
const ENDLESS = 'answerParent(async () => { for (;;); });';

describe('a task in a process of its own', () => {
  test('is given and answered', async () => {
    expect(await run('answerParent(async (task) => ({ twice: 2 * task }));')).toEqual({ twice: 40 });
  });

  test('throws what is thrown there, by its code', async () => {
    const error =
      "Object.assign(new Error('It is damaged.'), { name: 'DamagedFile', code: 'DamagedFile', details: ['x'] })";
    await expect(run(`answerParent(async () => { throw ${error}; });`)).rejects.toMatchObject({
      code: 'DamagedFile',
      message: 'It is damaged.',
      details: ['x'],
    });
  });

  test('is ended when it takes too long, or is not wanted any more, whatever it is in the middle of', async () => {
    await expect(run(ENDLESS, { patience: 1500 })).rejects.toThrow('too slow');
    const cancelling = new AbortController();
    const running = run(ENDLESS, { signal: cancelling.signal });
    cancelling.abort();
    await expect(running).rejects.toThrow('cancelled');
    await expect(run(ENDLESS, { signal: cancelling.signal })).rejects.toThrow('cancelled');
  });

  test('that ends without an answer has stopped', async () => {
    await expect(run('answerParent(async () => process.exit(3));')).rejects.toThrow('stopped');
  });
});
