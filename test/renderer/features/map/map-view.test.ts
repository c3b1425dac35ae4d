import { describe, expect, test } from '@jest/globals';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
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

  test('says what is at a point: a card before a line, a sign before a line, or nothing', async () => {
    const { view } = await openSmall();
    const sign = view.picture.relations.get('rc')?.sign ?? { x: 0, y: 0 };
    expect(view.hit({ x: 20, y: 220 }, 6)).toEqual({ kind: 'card', statement: 'yes' });
    expect(view.hit(sign, 6)).toEqual({ kind: 'relation', relation: 'rc', part: 'sign' });
    expect(view.hit({ x: 2000, y: 2000 }, 6)).toBeUndefined();
    view.close();
  });
});
