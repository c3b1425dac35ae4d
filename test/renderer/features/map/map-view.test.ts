import { describe, expect, jest, test } from '@jest/globals';
import { MapView } from '../../../../renderer/features/map/map-view.ts';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import { LIMITS } from '../../../../shared/model/limits.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { openApp } from '../../fixtures/open-app.ts';
import { openSmall } from '../../fixtures/small-debate.ts';

describe('the map that is shown', () => {
  test('has the lines of a dragged card follow it, before anything is written', async () => {
    const { view, debate } = await openSmall();
    const before = view.picture.relations.get('rc');
    const other = view.picture.relations.get('rn');
    view.drag(new Map([['cheap', { x: 900, y: 700 }]]));
    expect(view.picture.cards.get('cheap')?.box).toMatchObject({ x: 900, y: 700 });
    expect(view.picture.relations.get('rc')?.polylines).not.toEqual(before?.polylines);
    expect(view.picture.relations.get('rn')).toBe(other);
    expect(debate().placementsByStatement.get('cheap')).toMatchObject([{ x: 0, y: 400 }]);
    view.drag(new Map());
    expect(view.picture.cards.get('cheap')?.box).toMatchObject({ x: 0, y: 400 });
    view.close();
  });

  test('asks the debate for nothing while a card is held: on a large map, that would be felt with every frame', async () => {
    const { view, debate } = await openSmall();
    const asked = [
      jest.spyOn(debate(), 'get'),
      jest.spyOn(debate().placementsByMap, 'get'),
      jest.spyOn(debate().relationsByPremise, 'get'),
      jest.spyOn(debate(), 'relations', 'get'),
    ];
    view.drag(new Map([['cheap', { x: 900, y: 700 }]]));
    view.drag(new Map([['cheap', { x: 910, y: 700 }]]));
    for (const spy of asked) expect(spy).not.toHaveBeenCalled();
    for (const spy of asked) spy.mockRestore();
    view.close();
  });

  test('leaves a card where it is that is held at no place, and stops one at the edge of the map', async () => {
    const { view } = await openSmall();
    view.drag(new Map([['cheap', { x: Number.NaN, y: 700 }]]));
    expect(view.picture.cards.get('cheap')?.box).toMatchObject({ x: 0, y: 400 });
    view.drag(new Map([['cheap', { x: 1e300, y: 700 }]]));
    expect(view.picture.cards.get('cheap')?.box).toMatchObject({ x: LIMITS.place, y: 700 });
    view.close();
  });

  test('tells whoever draws it of every edit, with another picture', async () => {
    const { app, view } = await openSmall();
    const seen = [view.getPicture()];
    const stop = view.subscribe(() => seen.push(view.getPicture()));
    app.change('Edit text', (at) => editStatement(at, { statement: 'yes', text: 'Yes!' }));
    stop();
    app.change('Edit text', (at) => editStatement(at, { statement: 'yes', text: 'Yes!!' }));
    expect(seen).toHaveLength(2);
    expect(seen[1]).not.toBe(seen[0]);
    view.close();
  });

  test('has the lines of the part that is shown before all others, where those are too many to be drawn at once', async () => {
    const ids = Array.from({ length: 460 }, (_, i) => `c${i}`);
    const data = dataOf({
      claims: Object.fromEntries(ids.map((id) => [id, id])),
      relations: ids.slice(20).map((id, i) => [`r${i}`, 'supports', [id], `c${i}`] as const),
      placed: Object.fromEntries(ids.map((id, i) => [id, [(i % 20) * 320, Math.floor(i / 20) * 240]])),
    });
    const { app } = await openApp({ data });
    const view = new MapView(app, () => {});
    expect(view.picture.relations.size).toBe(0);
    view.see({ x: 0, y: 0, width: 200, height: 300 });
    expect([...view.picture.relations.keys()]).toEqual(['r0', 'r20']);
    view.close();
  });

  test('says what is at a point: a card before a line, a sign before a line, or nothing', async () => {
    const { view } = await openSmall();
    const sign = view.picture.relations.get('rc')?.sign ?? { x: 0, y: 0 };
    expect(view.hit({ x: 20, y: 220 }, 6)).toEqual({ kind: 'card', statement: 'yes' });
    expect(view.hit(sign, 6)).toEqual({ kind: 'relation', relation: 'rc', part: 'sign' });
    expect(view.hit({ x: 2000, y: 2000 }, 6)).toBeUndefined();
    view.close();
  });
});
