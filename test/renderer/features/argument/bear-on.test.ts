import { describe, expect, test } from '@jest/globals';
import { bearOn } from '../../../../renderer/features/argument/bear-on.ts';
import { collapsePlacements } from '../../../../shared/model/commands/placements.ts';
import { newRelations, openSmall } from '../../fixtures/small-debate.ts';

describe('a card that is dropped on another and bears on it', () => {
  test('gets a relation, if it has none, and stands below it in a free place: one step', async () => {
    const { app, view, debate, state, undone } = await openSmall();
    const before = debate().placementsByStatement.get('alone')[0];
    bearOn(app, 'alone', { statement: 'yes' }, 'supports');
    const [made] = newRelations(app);
    expect(made).toMatchObject({ kind: 'supports', premises: ['alone'], target: { statement: 'yes' } });
    expect(state().selection).toMatchObject({ kind: 'relation', id: made?.id });
    const box = view.geometry.cards.get('alone')?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.y).toBeGreaterThan(view.geometry.cards.get('yes')?.box.y ?? 0);
    expect(view.geometry.placed.grid.overlapping(box)).toEqual([box]);
    const earlier = await undone();
    expect(earlier.relations.size).toBe(3);
    expect(earlier.placementsByStatement.get('alone')).toEqual([before]);
  });

  test('has its only relation aimed there, as the kind that was chosen, and takes along what stands below it', async () => {
    const { app, view, debate, undone } = await openSmall();
    const distance = () => {
      const [top, low] = ['yes', 'cheap'].map((id) => view.geometry.cards.get(id)?.box);
      return { x: (low?.x ?? 0) - (top?.x ?? 0), y: (low?.y ?? 0) - (top?.y ?? 0) };
    };
    const apart = distance();
    bearOn(app, 'yes', { statement: 'alone' }, 'attacks');
    expect(newRelations(app)).toEqual([]);
    expect(debate().get('relation', 'ry')).toMatchObject({ kind: 'attacks', target: { statement: 'alone' } });
    expect(distance()).toEqual(apart);
    expect((await undone()).get('relation', 'ry')).toMatchObject({ kind: 'answers', target: { statement: 'q' } });
  });

  test('takes along what is folded away below it', async () => {
    const { app, debate, undone } = await openSmall();
    const placeOf = (id: string) => debate().placementsByStatement.get(id)[0] ?? { id: '', x: 0, y: 0 };
    const apart = () => [placeOf('cheap').x - placeOf('yes').x, placeOf('cheap').y - placeOf('yes').y];
    app.change('Fold', (at) => collapsePlacements(at, { placements: [placeOf('yes').id], collapsed: true }));
    const before = [placeOf('yes'), apart()];
    bearOn(app, 'yes', { statement: 'alone' }, 'attacks');
    expect(placeOf('yes')).not.toEqual(before[0]);
    expect(apart()).toEqual(before[1]);
    await undone();
    expect([placeOf('yes'), apart()]).toEqual(before);
  });
});
