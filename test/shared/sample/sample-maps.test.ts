import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Debate } from '../../../shared/model/debate.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { buildScene } from '../../../shared/scene/build-scene.ts';
import { overlappingCards, relationsUnderCards } from '../../fixtures/scene-faults.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const { data } = sampleDebate({ sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') });
const debate = new Debate(data);

describe.each(data.maps.map((map) => [map.title, map.id] as const))(
  'the map "%s" of the sample, as it is drawn',
  (_, id) => {
    const scene = buildScene(debate, id, { theme: 'light', typesetter });

    test('has no card over another', () => {
      expect(overlappingCards(scene)).toEqual([]);
    });

    test('has no line under a card', () => {
      expect(relationsUnderCards(scene)).toEqual([]);
    });

    test('cuts no text', () => {
      expect(scene.texts.filter(({ isCut }) => isCut)).toEqual([]);
    });

    test('is less than three times as wide as it is high', () => {
      expect(scene.width / scene.height).toBeLessThan(3);
    });

    test('draws every relation between its statements', () => {
      const on = new Set(debate.placementsByMap.get(id).map((placement) => placement.statement));
      const drawn = new Set(scene.relations.map((relation) => relation.id));
      const missing = data.relations.filter((relation) => {
        const { target } = relation;
        const hasTarget = 'statement' in target ? on.has(target.statement) : drawn.has(target.relation);
        return hasTarget && relation.premises.some((premise) => on.has(premise)) && !drawn.has(relation.id);
      });
      expect(missing).toEqual([]);
    });
  },
);
