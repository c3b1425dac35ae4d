import { expect, test } from '@jest/globals';
import { CardsOnDemand } from '../../../../renderer/features/argument/cards-on-demand.ts';
import { BoxGrid } from '../../../../shared/scene/box-grid.ts';
import { cardSizes } from '../../../../shared/scene/build-scene.ts';
import type { Typesetter } from '../../../../shared/text/text.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const COUNT = 60;
const ids = Array.from({ length: COUNT }, (_, at) => `c${at}`);
const debate = debateOf({
  claims: Object.fromEntries(ids.map((id, at) => [id, 'It was said at length. '.repeat(1 + (at % 30))])),
  placed: Object.fromEntries(ids.map((id, at) => [id, [(at % 8) * 300, Math.floor(at / 8) * 400] as const])),
});
const placements = debate.placementsByMap.get('map');

test('cards that are measured on demand are found at the same places as if all were measured', () => {
  const sizes = cardSizes(debate, ids, typesetter);
  const boxes = placements.map(({ statement, x, y }) => ({ x, y, width: 0, height: 0, ...sizes.get(statement) }));
  const all = new BoxGrid(boxes);
  const cards = new CardsOnDemand(debate, placements, typesetter);
  for (const { x, y } of boxes) {
    const area = { x: x - 90, y: y + 70, width: 200, height: 250 };
    const places = (found: readonly { x: number; y: number }[]) => found.map((box) => `${box.x} ${box.y}`).sort();
    expect(places(cards.grid.overlapping(area))).toEqual(places(all.overlapping(area)));
  }
  expect(placements.map(({ statement }) => cards.byId.get(statement))).toEqual(boxes);
});

test('only those near what is asked for are measured', () => {
  let set = 0;
  const counting = new Proxy(typesetter, {
    get: (of, name) => {
      const value = Reflect.get(of, name) as unknown;
      if (typeof value !== 'function') return value;
      set += 1;
      return value.bind(of);
    },
  }) as Typesetter;
  const near = () =>
    new CardsOnDemand(debate, placements, counting).grid.overlapping({ x: 0, y: 0, width: 9, height: 9 });
  near();
  const few = set;
  set = 0;
  cardSizes(debate, ids, counting);
  expect(few).toBeLessThan(set / 3);
});
