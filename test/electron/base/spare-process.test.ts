import { beforeEach, describe, expect, test } from '@jest/globals';
import type { OwnProcess } from '../../../electron/base/run-process.ts';
import { SpareProcess } from '../../../electron/base/spare-process.ts';

/** A process that does nothing but end. */
class FakeProcess implements OwnProcess {
  readonly #exited: ((code: number) => void)[] = [];

  postMessage(): void {}

  kill(): boolean {
    for (const exited of this.#exited) exited(15);
    return true;
  }

  on(event: 'message' | 'exit', listener: (value: never) => void): void {
    if (event === 'exit') this.#exited.push(listener as (code: number) => void);
  }
}

let started: { module: string; process: FakeProcess }[];
let spare: SpareProcess;

beforeEach(() => {
  started = [];
  spare = new SpareProcess((module) => {
    const process = new FakeProcess();
    started.push({ module, process });
    return process;
  }, 'vet.js');
});

describe('a spare process', () => {
  test('is started ahead, once, and handed over to the first task', () => {
    spare.prepare();
    spare.prepare();
    expect(started).toHaveLength(1);
    expect(spare.start('vet.js')).toBe(started[0]?.process);
    expect(started).toHaveLength(1);
  });

  test('serves one task: the next gets a process of its own', () => {
    spare.prepare();
    spare.start('vet.js');
    expect(spare.start('vet.js')).toBe(started[1]?.process);
  });

  test('serves no other module', () => {
    spare.prepare();
    expect(spare.start('other.js')).toBe(started[1]?.process);
    expect(started[1]?.module).toBe('other.js');
    expect(spare.start('vet.js')).toBe(started[0]?.process);
  });

  test('that ended meanwhile is not handed over', () => {
    spare.prepare();
    started[0]?.process.kill();
    expect(spare.start('vet.js')).toBe(started[1]?.process);
    spare.prepare();
    expect(started).toHaveLength(3);
  });
});
