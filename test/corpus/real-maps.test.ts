import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { layOutMaps } from '../../electron/debates/lay-out-map.ts';
import { Debate } from '../../shared/model/debate.ts';
import { buildScene } from '../../shared/scene/build-scene.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { sketchOfAif } from '../fixtures/aif.ts';
import { corpusFiles, describeCorpus } from '../fixtures/corpus.ts';
import { dataOf } from '../fixtures/debates.ts';
import { overlappingCards, relationsUnderCards } from '../fixtures/scene-faults.ts';
import { typesetter } from '../fixtures/typesetter.ts';

async function sceneOfAif(path: string): Promise<{ scene: Scene; statements: number }> {
  const sketch = sketchOfAif(JSON.parse(readFileSync(path, 'utf8')));
  let count = 0;
  const data = layOutMaps(dataOf(sketch), ['map'], () => `placement-${count++}`);
  const scene = buildScene(new Debate(data), 'map', { theme: 'light', typesetter });
  return { scene, statements: Object.keys(sketch.claims).length };
}

describeCorpus('real argument maps, laid out and drawn', (folder) => {
  const files = ['aif/qt30', 'aif/araucaria', 'aif/microtexts'].flatMap((under) => corpusFiles(folder, under, '.json'));

  test.each(files.map((path) => [basename(path), path] as const))(
    '%s shows every claim, with no line under a card',
    async (_, path) => {
      const { scene, statements } = await sceneOfAif(path);
      expect(scene.cards).toHaveLength(statements);
      expect(overlappingCards(scene)).toEqual([]);
      expect(relationsUnderCards(scene)).toEqual([]);
    },
  );
});
