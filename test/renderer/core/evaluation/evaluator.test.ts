import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { Evaluator } from '../../../../renderer/core/evaluation/evaluator.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';

/** A worker that is only listened to. */
class SilentWorker {
  readonly said: unknown[] = [];
  readonly #listeners = new Map<string, (event: object) => void>();

  constructor() {
    workers.push(this);
  }
  addEventListener(kind: string, listen: (event: object) => void) {
    this.#listeners.set(kind, listen);
  }
  postMessage(message: unknown) {
    this.said.push(message);
  }
  terminate() {}
  answer(round: number) {
    const nothing = { statements: [], relations: [], gone: [] };
    this.#listeners.get('message')?.({ data: { round, changes: nothing, asOf: null } });
  }
  fail(message: string) {
    this.#listeners.get('error')?.({ message });
  }
}

const workers: SilentWorker[] = [];
const { Worker } = globalThis;
beforeEach(() => {
  workers.length = 0;
  Object.assign(globalThis, { Worker: SilentWorker });
});
afterAll(() => void Object.assign(globalThis, { Worker }));

const large = new Debate(
  dataOf({ claims: Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`c${i}`, `Claim ${i}`])) }),
);
const asking = (of: string) => ({ off: [], explain: of, attention: false });
const asked = (worker: SilentWorker | undefined) =>
  worker?.said.flatMap((message) =>
    'question' in Object(message) ? [(message as { question: object }).question] : [],
  );

test('a worker that fails is told of, and what waited is asked of another; what it failed at is not asked again', () => {
  const failures: unknown[] = [];
  const evaluator = new Evaluator(
    () => {},
    (error) => failures.push(error),
  );
  evaluator.ask(large, asking('c1'));
  evaluator.ask(large, asking('c2'));
  workers[0]?.fail('out of memory');
  expect(failures).toMatchObject([{ message: 'out of memory' }]);
  expect(workers.map(asked)).toEqual([[asking('c1')], [asking('c2')]]);
  workers[1]?.fail('out of memory');
  expect(failures).toHaveLength(2);
  expect(workers).toHaveLength(2);
});

test('an answer for the debate before an edit is dropped, and the same is asked of the debate of now', () => {
  const answered: unknown[] = [];
  const evaluator = new Evaluator(
    (question) => answered.push(question),
    () => {},
  );
  evaluator.ask(large, asking('c1'));
  evaluator.follow([]);
  workers[0]?.answer(1);
  expect(answered).toEqual([]);
  expect(asked(workers[0])).toEqual([asking('c1'), asking('c1')]);
  workers[0]?.answer(2);
  expect(answered).toEqual([asking('c1')]);
});
