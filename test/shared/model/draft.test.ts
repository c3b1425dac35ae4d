import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDebate } from '../../../shared/model/check-debate.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { Draft } from '../../../shared/model/draft.ts';
import { ENTITY_NAMES } from '../../../shared/model/entities.ts';
import { expectEqual } from '../../fixtures/expect-equal.ts';
import { randomCommand } from '../../fixtures/random-commands.ts';
import { richDebate } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

const INDEXES = [
  'relationsByPremise',
  'relationsByTargetStatement',
  'relationsByTargetRelation',
  'movesBySpeaker',
  'movesByTargetStatement',
  'movesByTargetRelation',
  'movesByExcerpt',
  'repliesByMove',
  'excerptsBySource',
  'citationsByStatement',
  'citationsByExcerpt',
  'placementsByMap',
  'placementsByStatement',
] as const;

/** Returns all that can be read of a debate, by every way there is to read it. */
function reading(debate: Debate) {
  const keys: string[] = ENTITY_NAMES.flatMap((entity): string[] => [...debate.table(entity).keys()]);
  return {
    data: debate.toData(),
    tables: ENTITY_NAMES.map((entity) => {
      const table = debate.table(entity);
      const each: unknown[] = [];
      table.forEach((value, id) => {
        each.push([id, value]);
      });
      const found = keys.filter((id) => table.has(id)).map((id) => table.get(id));
      return { size: table.size, count: debate.count(entity), all: [...table], ids: [...table.keys()], each, found };
    }),
    indexes: INDEXES.map((name) => keys.map((key) => [debate[name].get(key), debate[name].count(key)])),
  };
}

describe('a draft', () => {
  test('reads like the debate that its changes would make, and leaves the one underneath as it is', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, steps) => {
        const random = seededRandom(seed);
        const base = richDebate(random);
        const before = reading(base);
        const plain = new Debate(base.toData());
        let draft = new Draft(base);
        for (let step = 0; step < steps; step++) {
          const { changes } = randomCommand(draft, random);
          draft.apply(changes);
          plain.apply(changes);
          // A command that builds on a draft drafts over it.
          if (step === 3) draft = new Draft(draft);
        }
        expectEqual(reading(draft), reading(plain));
        expectEqual(reading(base), before);
        expect(checkDebate(draft)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('gathers the net of what was made on it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed);
        const base = richDebate(random);
        const draft = new Draft(base);
        for (let step = 0; step < 5; step++) draft.apply(randomCommand(draft, random).changes);
        const made = new Debate(base.toData());
        made.apply(draft.changes());
        for (const entity of ENTITY_NAMES) {
          expectEqual(new Map(made.table(entity)), new Map(draft.table(entity)));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('makes all of a list of changes or none of it', () => {
    const base = richDebate(seededRandom(1));
    const draft = new Draft(base);
    const [statement] = base.statements.values();
    if (statement === undefined) throw new Error('The debate has statements.');
    const { id } = statement;
    const stale = { entity: 'statement', id, before: { text: 'Never said.' }, after: { text: 'New.' } } as const;
    const fresh = { entity: 'statement', id, before: { note: statement.note }, after: { note: 'New.' } } as const;
    expect(() => draft.apply([fresh, stale])).toThrow('another text by now');
    expect(reading(draft)).toEqual(reading(base));
    expect(draft.changes()).toEqual([]);
  });

  test('changes and deletes nothing that is gone', () => {
    const draft = new Draft(richDebate(seededRandom(1)));
    draft.update('statement', 'gone', { text: 'New.' });
    draft.delete('statement', 'gone');
    expect(draft.changes()).toEqual([]);
  });
});
