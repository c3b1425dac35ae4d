import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Subjects } from '../../../shared/model/check-changes.ts';
import { checkDebate } from '../../../shared/model/check-debate.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { problemKey } from '../../../shared/model/problem.ts';
import { randomChanges } from '../../fixtures/random-changes.ts';
import { richDebate, textOf } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

/** Returns the faults of an edit of `before` by the check of its changes, and by the check of everything. */
function brokenBy(before: Debate, seed: number) {
  const changes = randomChanges(before, seededRandom(seed));
  const after = new Debate(before.toData());
  after.apply(changes);
  const whole = new Set(checkDebate(before, textOf).map(problemKey));
  const subjects = new Subjects(after, changes);
  const known = new Set(subjects.problems(before, textOf).map(problemKey));
  const sorted = (problems: readonly string[], old: ReadonlySet<string>) =>
    [...new Set(problems)].filter((key) => !old.has(key)).sort();
  return {
    after,
    found: sorted(subjects.problems(after, textOf).map(problemKey), known),
    expected: sorted(checkDebate(after, textOf).map(problemKey), whole),
  };
}

/** The check of changes finds the member that closed a cycle, the check of everything finds all of its members. */
function expectTheSame(found: readonly string[], expected: readonly string[]): void {
  const withoutCycles = (keys: readonly string[]) => keys.filter((key) => !/^(Relation|Reply)Cycle /.test(key));
  expect(withoutCycles(found)).toEqual(withoutCycles(expected));
  expect(expected).toEqual(expect.arrayContaining([...found]));
  expect(found.length > 0).toBe(expected.length > 0);
}

test('what an edit breaks is found by looking at what it changed, just as by looking at all', () => {
  let broken = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { found, expected } = brokenBy(richDebate(seededRandom(seed)), seed);
      expectTheSame(found, expected);
      broken += Number(expected.length > 0);
    }),
    { numRuns: 500 },
  );
  expect(broken).toBeGreaterThan(100);
});

test('what was wrong before is not held against an edit, nor hides what the edit breaks', () => {
  fc.assert(
    // The same seed twice would create the same entity twice.
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 2 }), ([first = 0, second = 1]) => {
      const { after } = brokenBy(richDebate(seededRandom(first)), first);
      const { found, expected } = brokenBy(after, second);
      expectTheSame(found, expected);
    }),
    { numRuns: 300 },
  );
});
