import { describe, expect, test } from '@jest/globals';
import { roomForGrown } from '../../../../shared/layout/in-order/room-for-grown.ts';
import { moveCards } from '../../../../shared/model/commands/placements.ts';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import { buildScene } from '../../../../shared/scene/build-scene.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { lineFaults, overlappingCards } from '../../../fixtures/scene-faults.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';
import { Adding } from './adding-cards.ts';

/** A thesis with three supports on one trunk and an attack, as the layout sets them. */
function column(): Adding {
  return new Adding(
    debateOf({
      claims: { thesis: 'Build it', a: 'It is cheap', b: 'It is near', c: 'It is quiet', d: 'It is ugly' },
      relations: [
        ['ra', 'supports', ['a'], 'thesis'],
        ['rb', 'supports', ['b'], 'thesis'],
        ['rc', 'supports', ['c'], 'thesis'],
        ['rd', 'attacks', ['d'], 'thesis'],
      ],
      placed: { thesis: [0, 0], a: [62, 79], b: [62, 157], c: [62, 235], d: [62, 313] },
    }),
  );
}

function faultsOf({ debate }: Adding) {
  const scene = buildScene(debate, 'map', { theme: 'light', typesetter });
  const kindOf = (id: string) => debate.get('relation', id).kind;
  const target = (id: string) => JSON.stringify(debate.get('relation', id).target);
  const boxes = scene.cards.map(({ box }) => box);
  const { crossings: _, ...faults } = lineFaults(
    boxes,
    scene.relations,
    (one, other) => kindOf(one) === kindOf(other) && target(one) === target(other),
  );
  return { ...faults, overlappingCards: overlappingCards(scene).length };
}

const NONE = { underCards: 0, signsCovered: 0, overlappingRuns: 0, overlappingCards: 0 };

describe('the lines of a map that makes room', () => {
  test.each([0, 1, 2, 3])('do not run on each other when relation %i is undercut', (at) => {
    const adding = column();
    adding.apply(adding.changes({ what: 'undercut', at, words: 2 }) ?? []);
    expect(adding.debate.relations.size).toBe(5);
    expect(faultsOf(adding)).toEqual(NONE);
  });

  test.each(['a', 'b', 'c', 'd'])('keep clear of signs and cards when the card %s grows', (id) => {
    const adding = column();
    const card = adding.geometry.cards.get(id);
    const { debate } = adding;
    debate.apply(editStatement(debate, { statement: id, text: 'It is longer than it was before. '.repeat(6) }));
    const height = 61 + 6 * 18;
    const grown = new Map([[id, { width: card?.box.width ?? 0, height }]]);
    const corners = roomForGrown(debate, { map: 'map', grown, cards: adding.geometry.placed });
    expect(corners.size).toBeGreaterThan(0);
    adding.apply(moveCards(debate, { map: 'map', corners }));
    expect(faultsOf(adding)).toEqual(NONE);
  });
});
