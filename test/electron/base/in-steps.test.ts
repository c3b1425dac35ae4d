import { expect, test } from '@jest/globals';
import { inSteps } from '../../../electron/base/in-steps.ts';

test('how far something is, is told once for each hundredth, from the beginning to the end', () => {
  const told: number[] = [];
  const tell = inSteps((done) => told.push(done));
  for (let done = 0; done <= 10_000; done++) tell(done / 10_000);
  expect([told.length, told[0], told.at(-1)]).toEqual([101, 0, 1]);
});
