import { expect, test } from '@jest/globals';
import { layoutBoxes, layoutLinks } from '../../../../shared/layout/layout-changes.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { placeCard } from '../../../../shared/layout/place-card.ts';
import { addStatement } from '../../../../shared/model/commands/statements.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import { Draft } from '../../../../shared/model/draft.ts';
import { BoxGrid } from '../../../../shared/scene/box-grid.ts';
import type { PlacedCards } from '../../../../shared/scene/map-geometry.ts';
import type { Box } from '../../../../shared/scene/scene.ts';
import { largeDebate } from '../../../fixtures/large-debates.ts';

const CARD = { width: 248, height: 61 };
const ADDITIONS = 40;

/** Returns how many cards are looked at, on average, to find the place of a further one on a map of so many. */
function looksPerAddition(size: number): number {
  const debate = new Debate(largeDebate(size));
  const ids = [...debate.statements.keys()];
  const boxes = layoutBoxes(debate, ids, new Map(ids.map((id) => [id, CARD])));
  const corners = layoutMap(boxes, layoutLinks(debate, boxes), { direction: 'down' });
  const byId = new Map(ids.map((id): [string, Box] => [id, { ...(corners.get(id) ?? { x: 0, y: 0 }), ...CARD }]));
  const idOf = new Map([...byId].map(([id, box]) => [box, id]));
  let looks = 0;
  const counted = <T>(value: T): T => {
    looks++;
    return value;
  };
  const cards: PlacedCards = {
    byId: { get: (id) => counted(byId.get(id)) },
    grid: new BoxGrid(byId.values()),
    idOf: (box) => counted(idOf.get(box)),
  };
  const claims = ids.filter((id) => debate.get('statement', id).kind === 'claim');
  for (let i = 0; i < ADDITIONS; i++) {
    const draft = new Draft(debate);
    const target = { statement: claims[(i * 7919) % claims.length] ?? '' };
    const newIds = [`new${i}`, `relation${i}`];
    const newId = () => newIds.shift() ?? '';
    draft.apply(addStatement(draft, { newId, kind: 'claim', relate: { kind: 'supports', target } }));
    const centre = { x: 0, y: 0 };
    placeCard(draft, { map: 'map', statement: `new${i}`, size: CARD, cards, inOrder: true, centre });
  }
  return looks / ADDITIONS;
}

test('a card is added to a map of thousands without looking at more cards than on a small one', () => {
  const onSmall = looksPerAddition(300);
  expect(onSmall).toBeGreaterThan(0);
  expect(looksPerAddition(3000)).toBeLessThan(3 * onSmall);
});
