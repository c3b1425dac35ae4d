import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDebate } from '../../../shared/model/check-debate.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { sameDebate } from '../../../shared/model/same-debate.ts';
import { compareDebates, countFates } from '../../../shared/versions/compare-debates.ts';
import { restoreStatements } from '../../../shared/versions/restore-statements.ts';
import { commandSeeds, randomCommand } from '../../fixtures/random-commands.ts';
import { richDebate } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

const copyOf = (debate: Debate) => new Debate(debate.toData());
const began = richDebate(seededRandom(1));

function edited(seeds: readonly number[]): Debate {
  const debate = copyOf(began);
  for (const seed of seeds) debate.apply(randomCommand(debate, seededRandom(seed)).changes);
  return debate;
}

describe('compareDebates', () => {
  test('finds nothing between equal debates, and else something, in either direction alike', () => {
    fc.assert(
      fc.property(commandSeeds(8), (seeds) => {
        const later = edited(seeds);
        const forth = compareDebates(began, later);
        const back = compareDebates(later, began);
        expect(forth.length === 0).toBe(sameDebate(began, later));
        const [one, other] = [countFates(forth), countFates(back)];
        expect([one.added, one.removed, one.changed, one.moved]).toEqual([
          other.removed,
          other.added,
          other.changed,
          other.moved,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  test('tells a card that was only moved from one that was folded', () => {
    const later = copyOf(began);
    const [moved, folded] = later.placements.values();
    const move = (id: string, after: object, before: object) =>
      later.apply([{ entity: 'placement', id, before, after }]);
    move(moved?.id ?? '', { x: (moved?.x ?? 0) + 1 }, { x: moved?.x });
    move(folded?.id ?? '', { collapsed: !folded?.collapsed }, { collapsed: folded?.collapsed });
    expect(compareDebates(began, later)).toMatchObject([
      { fate: 'moved', id: moved?.id, fields: [{ field: 'x' }] },
      { fate: 'changed', id: folded?.id, name: expect.stringMatching(/^The place of “/) },
    ]);
  });
});

describe('restoreStatements', () => {
  test('brings back every statement of before, soundly, whatever was done since', () => {
    fc.assert(
      fc.property(commandSeeds(12), (seeds) => {
        const now = edited(seeds);
        const ids = [...began.statements.keys()];
        now.apply(restoreStatements(now, began, ids));
        for (const id of ids) expect(now.get('statement', id)).toEqual(began.get('statement', id));
        for (const relation of began.relations.values()) expect(now.get('relation', relation.id)).toEqual(relation);
        for (const { id } of began.moves.values()) expect(now.moves.has(id)).toBe(true);
        for (const { id } of began.citations.values()) expect(now.citations.has(id)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('leaves all others alone', () => {
    const now = copyOf(began);
    const [first = '', second = ''] = now.statements.keys();
    const retext = (id: string) => ({
      entity: 'statement' as const,
      id,
      before: { text: now.get('statement', id).text },
      after: { text: 'New' },
    });
    now.apply([retext(first), retext(second)]);
    now.apply(restoreStatements(now, began, [first]));
    expect(compareDebates(began, now).map(({ id }) => id)).toEqual([second]);
    expect(checkDebate(now)).toEqual(checkDebate(began));
  });
});
