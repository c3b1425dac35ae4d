import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Change, coalesce, invert } from '../../../shared/model/change.ts';
import { checkDebate } from '../../../shared/model/check-debate.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { EntityIndex } from '../../../shared/model/entity-index.ts';
import { sameDebate } from '../../../shared/model/same-debate.ts';
import { expectEqual } from '../../fixtures/expect-equal.ts';
import { COMMAND_LABELS, commandSeeds, randomCommand } from '../../fixtures/random-commands.ts';
import { emptyDebate, richDebate, textOf } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

const start = () => richDebate(seededRandom(1));
const copyOf = (debate: Debate) => new Debate(debate.toData());

/** Returns every index of a debate, as the ids it finds by each key, in no order. */
function indexesOf(debate: Debate, keys: readonly string[]): Map<string, string[][]> {
  const indexes = Object.entries(debate).filter(([, member]) => member instanceof EntityIndex);
  return new Map(
    indexes.map(([name, index]: [string, EntityIndex<{ id: string }>]) => [
      name,
      keys.map((key) =>
        index
          .get(key)
          .map(({ id }) => id)
          .sort(),
      ),
    ]),
  );
}

function idsIn(debate: Debate): string[] {
  return Object.values(debate.toData()).flatMap((value) => (Array.isArray(value) ? value.map(({ id }) => id) : []));
}

describe('any sequence of commands', () => {
  test('keeps every rule, and is taken back step by step', () => {
    const used = new Map<string, number>();
    fc.assert(
      fc.property(commandSeeds(60), (seeds) => {
        const debate = start();
        for (const seed of seeds) {
          const before = copyOf(debate);
          const { label, changes } = randomCommand(debate, seededRandom(seed));
          used.set(label, (used.get(label) ?? 0) + 1);
          debate.apply(changes);
          expect(checkDebate(debate, textOf)).toEqual([]);
          const undone = copyOf(debate);
          undone.apply(invert(changes));
          expect(sameDebate(undone, before)).toBe(true);
          expect(sameDebate(debate, before)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
    expect(COMMAND_LABELS.filter((label) => (used.get(label) ?? 0) < 8)).toEqual([]);
  });

  test('leaves indexes that equal those of a debate loaded afresh', () => {
    fc.assert(
      fc.property(commandSeeds(60), (seeds) => {
        const debate = start();
        for (const seed of seeds) debate.apply(randomCommand(debate, seededRandom(seed)).changes);
        const keys = [...idsIn(start()), ...idsIn(debate)];
        expectEqual(indexesOf(debate, keys), indexesOf(copyOf(debate), keys));
      }),
      { numRuns: 60 },
    );
  });

  test('grows a debate from nothing, and sums up to one list of changes with the same effect both ways', () => {
    fc.assert(
      fc.property(commandSeeds(60), (seeds) => {
        const debate = emptyDebate();
        const changes: Change[] = [];
        for (const seed of seeds) {
          const step = randomCommand(debate, seededRandom(seed));
          debate.apply(step.changes);
          changes.push(...step.changes);
        }
        const summed = emptyDebate();
        summed.apply(coalesce(changes));
        expect(sameDebate(summed, debate)).toBe(true);
        summed.apply(invert(coalesce(changes)));
        expect(sameDebate(summed, emptyDebate())).toBe(true);
        expect(coalesce([...changes, ...invert(changes)])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
