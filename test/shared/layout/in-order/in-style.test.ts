import { describe, expect, test } from '@jest/globals';
import { roomForGrown } from '../../../../shared/layout/in-order/room-for-grown.ts';
import { layoutChanges, layoutTask } from '../../../../shared/layout/layout-changes.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { pinPlacements } from '../../../../shared/model/commands/placements.ts';
import type { Debate, DebateData } from '../../../../shared/model/debate.ts';
import { DIRECTIONS, type MapStyle } from '../../../../shared/model/entities.ts';
import { cardSizes } from '../../../../shared/scene/build-scene.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';
import { Adding, type What } from './adding-cards.ts';

const NAMES = ['q', 'yes', 'no', 'one', 'two', 'three', 'low', 'lower'];
const STYLES: readonly MapStyle[] = ['tree', 'layered'];
const EACH = STYLES.flatMap((style) => DIRECTIONS.map((direction) => [style, direction] as const));

/** A question with two positions and what bears on them, laid out in a style. */
function laidOut(style: MapStyle, direction: DebateData['maps'][number]['direction']): Adding {
  const { q: _, ...claims } = Object.fromEntries(NAMES.map((id) => [id, `Some words of the claim ${id}`]));
  const debate = debateOf({
    map: { style, direction },
    questions: { q: 'Build it?' },
    claims,
    relations: [
      ['a', 'answers', ['yes'], 'q'],
      ['b', 'answers', ['no'], 'q'],
      ['c', 'supports', ['one'], 'yes'],
      ['d', 'supports', ['two'], 'yes'],
      ['e', 'attacks', ['three'], 'no'],
      ['f', 'supports', ['low'], 'two'],
      ['g', 'attacks', ['lower'], 'low'],
    ],
    placed: Object.fromEntries(NAMES.map((id) => [id, [0, 0]])),
  });
  debate.apply(layoutChanges(debate, 'map', tidied(debate)));
  return new Adding(debate);
}

function tidied(debate: Debate) {
  const statements = debate.placementsByMap.get('map').map(({ statement }) => statement);
  const { boxes, links, options } = layoutTask(debate, {
    map: 'map',
    sizes: cardSizes(debate, statements, typesetter),
  });
  return layoutMap(boxes, links, options);
}

const placesOf = (debate: Debate) =>
  new Map(debate.placementsByMap.get('map').map(({ statement, x, y }) => [statement, { x, y }] as const));

/** Returns the places of cards from that of the first, so that two maps can be compared wherever they stand. */
function fromFirst(places: ReadonlyMap<string, { readonly x: number; readonly y: number }>) {
  const [first = { x: 0, y: 0 }] = places.values();
  return [...places].map(([id, { x, y }]) => [id, x - first.x, y - first.y]);
}

const add = (adding: Adding, what: What, to: string, words = 4): string => {
  const known = new Set(adding.debate.statements.keys());
  const at = [...known].indexOf(to);
  adding.apply(adding.changes({ what, at, words }) ?? []);
  return [...adding.debate.statements.keys()].find((id) => !known.has(id)) ?? '';
};

describe.each(EACH)('a map in the style %s that grows %s', (style, direction) => {
  test('stays as Tidy would have it when cards are added, with the card that they bear on in its place', () => {
    const adding = laidOut(style, direction);
    for (const [what, to] of [
      ['support', 'two'],
      ['attack', 'yes'],
      ['support', 'lower'],
      ['position', 'q'],
    ] as const) {
      const before = placesOf(adding.debate).get(to);
      const added = add(adding, what, to);
      expect(added).not.toBe('');
      expect(placesOf(adding.debate).get(to)).toEqual(before);
      expect(fromFirst(placesOf(adding.debate))).toEqual(fromFirst(tidied(adding.debate)));
    }
  });

  test('leaves cards where they are that are pinned or were placed by hand', () => {
    const adding = laidOut(style, direction);
    const { debate } = adding;
    const [pinned] = debate.placementsByStatement.get('no');
    debate.apply(pinPlacements(debate, { placements: [pinned?.id ?? ''], pinned: true }));
    adding.apply([]);
    const [low] = debate.placementsByStatement.get('low');
    adding.apply(adding.changes({ what: 'drag', at: [...debate.statements.keys()].indexOf('low'), words: 40 }) ?? []);
    const there = placesOf(debate);
    expect(there.get('low')).not.toEqual({ x: low?.x, y: low?.y });
    for (const to of ['yes', 'no', 'two']) add(adding, 'support', to);
    for (const id of ['no', 'low']) expect(placesOf(debate).get(id)).toEqual(there.get(id));
  });

  test('makes room for a card that grows as Tidy would', () => {
    const adding = laidOut(style, direction);
    const { debate } = adding;
    const sizes = cardSizes(debate, debate.statements.keys(), typesetter);
    const { width, height } = sizes.get('two') ?? { width: 0, height: 0 };
    const grown = new Map([['two', { width, height: height + 60 }]]);
    const moves = roomForGrown(debate, { map: 'map', grown, cards: adding.geometry.placed });
    const task = layoutTask(debate, { map: 'map', sizes: new Map([...sizes, ...grown]) });
    const after = new Map([...placesOf(debate)].map(([id, place]) => [id, moves.get(id) ?? place] as const));
    expect(fromFirst(after)).toEqual(fromFirst(layoutMap(task.boxes, task.links, task.options)));
    expect(moves.has('two')).toBe(false);
  });
});
