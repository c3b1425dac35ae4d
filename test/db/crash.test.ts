import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from '@jest/globals';
import { DebateFile } from '../../db/debate-file.ts';
import { seededRandom } from '../fixtures/random-source.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { createSample } from './sample-file.ts';

const folder = temporaryFolder();
/** Enough to notice lost edits; `npm run kill` repeats this as often as it is told to, and over more kinds of work. */
const KILLS = 20;
const SEED = 20_250_116;
/** Started ahead, because most of a process's time goes into starting it. */
const AHEAD = 2;

class Editor {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  #stderr = '';

  constructor(path: string) {
    const script = join(import.meta.dirname, 'editing-process.ts');
    const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
    this.#process = spawn(process.execPath, [script, path], { env });
    this.#process.stderr.on('data', (data) => {
      this.#stderr += data;
    });
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  /** Lets it edit, kills it right after so many acknowledgements, and returns all that it acknowledged. */
  async killAfter(count: number): Promise<string[]> {
    expect(await this.#lines.next()).toEqual({ value: 'ready', done: false });
    const exit = once(this.#process, 'exit');
    this.#process.stdin.write('go\n');
    const acknowledged: string[] = [];
    for (let line = await this.#lines.next(); !line.done; line = await this.#lines.next()) {
      acknowledged.push(line.value);
      if (acknowledged.length === count) this.#process.kill('SIGKILL');
    }
    expect([await exit, this.#stderr]).toEqual([[null, 'SIGKILL'], '']);
    return acknowledged;
  }

  /** Ends it, if it has not ended. */
  dismiss(): void {
    this.#process.kill('SIGKILL');
  }
}

const editors: Editor[] = [];
afterAll(() => {
  for (const editor of editors) editor.dismiss();
});

/**
 * Returns the claims that have to be in the file; the last one need not when its undoing was not followed by a redoing.
 */
function certain(acknowledged: readonly string[]): string[] {
  const settled = acknowledged.at(-1) === 'undoing' ? acknowledged.slice(0, -2) : acknowledged;
  return settled.filter((line) => line !== 'undoing' && line !== 'redone');
}

test(`an editor that is killed ${KILLS} times has every edit that it acknowledged in the file`, async () => {
  const random = seededRandom(SEED);
  const file = await createSample(folder, 'killed.debate');
  await file.close();
  for (let i = 0; i < AHEAD; i++) editors.push(new Editor(file.path));
  let count = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    editors.push(new Editor(file.path));
    const acknowledged = (await editors.shift()?.killAfter(1 + random.below(12))) ?? [];
    const again = await DebateFile.open(file.path);
    const { statements } = await again.load();
    expect(certain(acknowledged).filter((id) => !statements.has(id))).toEqual([]);
    count += acknowledged.length;
    if (kill % 5 === 4) expect(await again.check()).toEqual([]);
    await again.close();
  }
  expect(count).toBeGreaterThanOrEqual(KILLS);
});
