import { afterEach, describe, expect, test } from '@jest/globals';
import { runThread, type Thread } from '../../../electron/base/run-thread.ts';
import { endSpareThread } from '../../../electron/base/spare-thread.ts';
import type { SomeTask } from './some-thread.ts';

const run = (task: SomeTask, more: Partial<Thread<SomeTask>> = {}) =>
  runThread<SomeTask, unknown>({
    entry: new URL('./some-thread.ts', import.meta.url),
    task,
    largestHeap: 64,
    cancelled: () => new Error('cancelled'),
    outOfMemory: () => new Error('out of memory'),
    ...more,
  });

/** Cancels as soon as the thread has said that it is at work. */
function cancelledAtOnce() {
  const cancelling = new AbortController();
  return { signal: cancelling.signal, onProgress: () => cancelling.abort() };
}

describe('a thread', () => {
  test('gives what its work gives, and tells how far it is', async () => {
    const told: number[] = [];
    expect(await run('tell', { onProgress: (done) => told.push(done) })).toBe('told');
    expect(told).toEqual([0.5]);
  });

  test('throws what its work throws, with its code and details', async () => {
    const error = { code: 'NoText', message: 'There is no text.', details: ['None at all.'] };
    await expect(run('known')).rejects.toMatchObject(error);
    await expect(run('system')).rejects.toMatchObject({ code: 'ENOSPC', message: 'no space' });
  });

  test('gives what its work gave, whatever goes wrong afterwards', async () => {
    expect(await run('fail-afterwards')).toBe('told');
  });

  test('stops when it is asked to', async () => {
    await expect(run('until-asked', cancelledAtOnce())).rejects.toThrow('cancelled');
  });

  test('is ended where it has no place to be asked', async () => {
    await expect(run('for-ever', { ...cancelledAtOnce(), isEnded: true })).rejects.toThrow('cancelled');
  });

  test('is not started when it is not wanted any more', async () => {
    await expect(run('tell', { signal: AbortSignal.abort() })).rejects.toThrow('cancelled');
  });

  test('says that it needs too much memory', async () => {
    await expect(run('fill')).rejects.toThrow('out of memory');
  });

  test('says that it went without an answer', async () => {
    await expect(run('go')).rejects.toThrow('without an answer');
    await expect(run('go', { stopped: () => new Error('gone') })).rejects.toThrow('gone');
  });
});

describe('a thread that stays', () => {
  afterEach(endSpareThread);
  const number = (more: Partial<Thread<SomeTask>> = {}) => run('number', { stays: true, ...more });

  test('does the next tasks of its kind, as long as it has room', async () => {
    const numbers = [await number(), await number(), await number(), await number()];
    expect(numbers[1]).toBe(numbers[0]);
    expect(numbers[2]).toBe(numbers[0]);
    expect(numbers[3]).not.toBe(numbers[0]);
  });

  test('tells of each task, and can be asked to stop in each', async () => {
    const first = await number();
    const told: number[] = [];
    expect(await run('tell', { stays: true, onProgress: (done) => told.push(done) })).toBe('told');
    expect(told).toEqual([0.5]);
    await expect(run('until-asked', { stays: true, ...cancelledAtOnce() })).rejects.toThrow('cancelled');
    expect(await number()).not.toBe(first);
  });

  test('does no task of another kind, and none beside another', async () => {
    const first = await number();
    expect(await number({ largestHeap: 65 })).not.toBe(first);
    const [one, two] = await Promise.all([number(), number()]);
    expect(one).not.toBe(two);
  });

  test('is gone after a task that failed', async () => {
    const first = await number();
    await expect(run('known', { stays: true })).rejects.toMatchObject({ code: 'NoText' });
    expect(await number()).not.toBe(first);
  });

  test('is gone when it is let go', async () => {
    const first = await number();
    endSpareThread();
    expect(await number()).not.toBe(first);
  });
});
