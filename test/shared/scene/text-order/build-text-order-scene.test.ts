import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Debate } from '../../../../shared/model/debate.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { buildTextOrderScene } from '../../../../shared/scene/text-order/build-text-order-scene.ts';
import { measureText } from '../../../../shared/sources/coverage/measured-text.ts';
import { citedDebate } from '../../../fixtures/cited-debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

describe('the sample’s Musk–Starmer exchange in the order of its source', () => {
  const { data, contents } = sampleDebate({ sha256 });
  const debate = new Debate(data);
  const texts = new Map(
    data.sources.map(
      ({ id, csl }, index) => [id, measureText(new TextDecoder().decode(contents[index]), csl)] as const,
    ),
  );
  const options = { map: 'map-musk-starmer', source: null, theme: 'light', typesetter, texts } as const;
  const scene = buildTextOrderScene(debate, options);

  test('has its claims from top to bottom as their words stand in the note', () => {
    const cards = scene.elements.filter(({ kind }) => kind === 'card').toSorted((a, b) => a.bounds.y - b.bounds.y);
    const inColumn = cards.filter(({ bounds }) => bounds.x === cards.at(-1)?.bounds.x).map(({ id }) => id);
    expect(inColumn).toEqual([
      'claim-accusation',
      'claim-headed',
      'claim-denial',
      'claim-record',
      'claim-misinformation',
      'claim-repeated',
    ]);
  });

  test('has every relation of the map, the words beside claims, and says which paragraphs have none', () => {
    expect(new Set(scene.relations.map(({ id }) => id)).size).toBe(9);
    const said = scene.elements
      .filter(({ kind }) => kind === 'passage' || kind === 'note')
      .map((each) => each.description);
    expect(said.some((words) => words.includes('Starmer firmly rejected the accusation.'))).toBe(true);
    expect(said[0]).toMatch(/^Paragraphs 1–9: no claim, \d+ words$/);
  });

  test('refers to where a claim stands first, and leads there', () => {
    const references = scene.elements.filter(({ kind }) => kind === 'reference');
    expect(references.map(({ links }) => links?.[0]?.to.id)).toEqual(['claim-accusation', 'claim-headed']);
    expect(references[0]?.description).toMatch(/^Stands first in paragraph 10: /);
  });

  test('is the same every time, has each id once, and holds all that it draws', () => {
    expect(buildTextOrderScene(debate, options)).toEqual(scene);
    const names = scene.elements.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { bounds } of scene.elements) {
      expect([bounds.x >= 0, bounds.x + bounds.width <= scene.width, bounds.y + bounds.height <= scene.height]).toEqual(
        [true, true, true],
      );
    }
  });
});

test('a debate without claims has a note in their place', () => {
  const scene = buildTextOrderScene(citedDebate({ sources: {}, passages: [] }), {
    map: 'map',
    source: null,
    theme: 'dark',
    typesetter,
    texts: new Map(),
  });
  expect(scene.elements.at(-1)?.description).toBe('There are no claims here yet.');
});
