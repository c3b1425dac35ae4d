import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { invert } from '../../../../shared/model/change.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import { DIRECTIONS, type MapStyle } from '../../../../shared/model/entities.ts';
import { buildScene } from '../../../../shared/scene/build-scene.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { overlappingCards, relationsUnderCards } from '../../../fixtures/scene-faults.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';
import { Adding, type Addition, type What } from './adding-cards.ts';

const addition: fc.Arbitrary<Addition> = fc.record({
  what: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<What>('claim', 'question', 'drag') },
    { weight: 3, arbitrary: fc.constantFrom<What>('position', 'support', 'attack', 'sibling') },
    { weight: 1, arbitrary: fc.constantFrom<What>('premise', 'undercut') },
  ),
  at: fc.nat(40),
  words: fc.integer({ min: 0, max: 8 }),
});

/** Compact as often as both others: it has more rules. */
const STYLES: readonly MapStyle[] = ['compact', 'compact', 'tree', 'layered'];

function placesOf(debate: Debate): Map<string, { x: number; y: number }> {
  return new Map([...debate.placements.values()].map(({ id, x, y }) => [id, { x, y }]));
}

describe('adding cards to a map', () => {
  test('leaves no two cards on each other and no line under a card, moves nothing that was placed by hand, and is undone by one step', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DIRECTIONS),
        fc.constantFrom(...STYLES),
        fc.array(addition, { minLength: 30, maxLength: 30 }),
        (direction, style, row) => {
          const adding = new Adding(debateOf({ map: { direction, style } }));
          for (const each of row) {
            const before = placesOf(adding.debate);
            const changes = adding.changes(each);
            if (changes === null) continue;
            adding.apply(changes);
            const after = placesOf(adding.debate);
            if (each.what !== 'drag') for (const id of adding.byHand) expect(after.get(id)).toEqual(before.get(id));
            const scene = buildScene(adding.debate, 'map', { theme: 'light', typesetter });
            expect(overlappingCards(scene)).toEqual([]);
            expect(relationsUnderCards(scene)).toEqual([]);
            adding.debate.apply(invert(changes));
            expect(placesOf(adding.debate)).toEqual(before);
            adding.debate.apply(changes);
          }
        },
      ),
      { numRuns: 8, seed: 20 },
    );
  });
});
