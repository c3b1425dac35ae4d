import { describe, expect, test } from '@jest/globals';
import { WindowFlush } from '../../../electron/windows/window-flush.ts';
import { WindowWork } from '../../../electron/windows/window-work.ts';

describe('asking a page to write what was typed', () => {
  test.each([true, false])('gives its answer: %s', async (saved) => {
    const flush: WindowFlush = new WindowFlush(() => flush.answered(saved));
    expect(await flush.run()).toBe(saved);
  });

  test('gives nothing when the page does not answer in time, or is gone', async () => {
    expect(await new WindowFlush(() => {}, 20).run()).toBeNull();
    const gone: WindowFlush = new WindowFlush(() => gone.answered(null));
    expect(await gone.run()).toBeNull();
  });

  test('asks again after an answer, and does not mind an answer that nobody waits for', async () => {
    let asked = 0;
    const flush: WindowFlush = new WindowFlush(() => {
      asked += 1;
      flush.answered(asked === 2);
    });
    flush.answered(true);
    expect([await flush.run(), await flush.run()]).toEqual([false, true]);
  });
});

describe('the work of a window', () => {
  test('is told of the end, and waited for', async () => {
    const work = new WindowWork();
    const steps: string[] = [];
    const task = work.run(async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      await new Promise((resolve) => setImmediate(resolve));
      steps.push('cleaned up');
    });
    await work.end();
    steps.push('ended');
    await task;
    expect(steps).toEqual(['cleaned up', 'ended']);
  });

  test('is not begun when the window is going', async () => {
    const work = new WindowWork();
    await work.end();
    await expect(work.run(async () => 1)).rejects.toMatchObject({ code: 'Cancelled' });
  });

  test('that fails does not keep the window', async () => {
    const work = new WindowWork();
    const failing = work.run(async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      throw new Error('no');
    });
    const heard = expect(failing).rejects.toThrow('no');
    await work.end();
    await heard;
  });
});
