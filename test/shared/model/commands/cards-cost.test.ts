import { expect, test } from '@jest/globals';
import type { Change } from '../../../../shared/model/change.ts';
import { addCard } from '../../../../shared/model/commands/cards.ts';
import { Debate, type DebateData } from '../../../../shared/model/debate.ts';
import { largeDebate } from '../../../fixtures/large-debates.ts';

/** Returns a debate in which every field of an entity that is read is counted; whoever goes through a table reads some of each. */
function counting(data: DebateData): { readonly debate: Debate; readonly reads: () => number } {
  let count = 0;
  const counted = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, field, receiver) {
        count += 1;
        return Reflect.get(target, field, receiver);
      },
    });
  const lists = Object.entries(data).map(([name, all]) => [name, Array.isArray(all) ? all.map(counted) : all]);
  const debate = new Debate(Object.fromEntries(lists) as DebateData);
  const before = count;
  return { debate, reads: () => count - before };
}

/** Adds a card that supports a claim on which nothing bears, and returns what was read for it, and its changes. */
function cardIn(size: number): { readonly reads: number; readonly changes: readonly Change[] } {
  const { debate, reads } = counting(largeDebate(size));
  let ids = 0;
  const changes = addCard(debate, {
    newId: () => `new${ids++}`,
    kind: 'claim',
    map: 'map',
    spot: () => ({ x: 0, y: 0 }),
    relate: { kind: 'supports', target: { statement: `s${size - 1}` } },
  });
  return { reads: reads(), changes };
}

test('a new card with its relation and its place reads no more of a debate of 10,000 statements than of one of 100', () => {
  const [small, large] = [cardIn(100), cardIn(10_000)];
  expect(small.reads).toBeGreaterThan(0);
  expect(large.reads).toBe(small.reads);
  expect(large.changes).toHaveLength(3);
});
