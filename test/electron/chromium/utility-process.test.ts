import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { utilityProcess } from '../../../electron/chromium/utility-process.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let modules = 0;

function moduleOf(code: string): string {
  modules += 1;
  const path = join(folder, `module-${modules}.mjs`);
  writeFileSync(path, code);
  return path;
}

/** An endless loop, which hears no message and no signal that would be handled in JavaScript. */
const BUSY = "process.on('SIGTERM', () => {}); process.parentPort.postMessage('busy'); for (;;);";

describe('a utility process', () => {
  test('hears what it is told, also what was said before it ran, and answers', async () => {
    const child = utilityProcess.fork(
      moduleOf(
        "process.parentPort.on('message', ({ data }) => process.parentPort.postMessage([data, process.argv[2]]));",
      ),
      ['given'],
    );
    child.postMessage({ bytes: new Uint8Array([1, 2]) });
    const [answer] = await once(child, 'message');
    expect(answer).toEqual([{ bytes: new Uint8Array([1, 2]) }, 'given']);
    child.kill();
    await once(child, 'exit');
    expect(child.pid).toBeUndefined();
    expect(child.kill()).toBe(false);
  });

  test('is ended whatever it is in the middle of', async () => {
    const child = utilityProcess.fork(moduleOf(BUSY));
    await once(child, 'message');
    expect(child.kill()).toBe(true);
    expect(await once(child, 'exit')).toEqual([9]);
  });

  test('ends by itself, with its code', async () => {
    const child = utilityProcess.fork(moduleOf('process.exit(7);'));
    expect(await once(child, 'exit')).toEqual([7]);
  });

  test('gives its errors to who asked for them', async () => {
    const child = utilityProcess.fork(moduleOf("process.stderr.write('Told.'); process.exit(0);"), [], {
      stdio: 'pipe',
    });
    const [said] = await once(child.stderr ?? child, 'data');
    expect(String(said)).toBe('Told.');
  });
});
