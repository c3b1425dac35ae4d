/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import type { App } from '../../../../renderer/core/app.ts';
import { NOTHING, selectStatements } from '../../../../renderer/core/selection.ts';
import { mapActions } from '../../../../renderer/features/map/map-actions.ts';
import { branchOf } from '../../../../shared/model/branch.ts';
import { editMap } from '../../../../shared/model/commands/maps.ts';
import { movePlacements } from '../../../../shared/model/commands/placements.ts';
import { deleteStatements } from '../../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../../shared/model/debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { openApp } from '../../fixtures/open-app.ts';
import { runWorkers } from '../../fixtures/thread-worker.ts';

runWorkers();

function debateIn(app: App): Debate {
  const { session } = app.store.getState();
  if (session === null) throw new TypeError('No debate is open.');
  return session.debate;
}

const NATIONAL = 'map-national-or-local';

function placesOn(app: App, map: string): Map<string, { x: number; y: number }> {
  return new Map(
    debateIn(app)
      .placementsByMap.get(map)
      .map(({ statement, x, y }) => [statement, { x, y }]),
  );
}

function overlaps(app: App, map: string): number {
  const corners = [...placesOn(app, map).values()];
  return corners.length - new Set(corners.map(({ x, y }) => `${x} ${y}`)).size;
}

describe('a new map', () => {
  test('is shown, under a title that no other has', async () => {
    const { app } = await openApp();
    app.change('Rename map', (debate) => editMap(debate, { map: 'map-measures', title: 'Map 4' }));
    mapActions['new-map'].run(app);
    expect(debateIn(app).get('map', app.store.getState().map ?? '').title).toBe('Map 5');
  });
});

describe('deleting a map', () => {
  test('asks first, and says how many statements will then be on no map', async () => {
    const { app } = await openApp();
    mapActions['delete-map'].run(app);
    const [dialog] = app.store.getState().dialogs;
    expect(dialog).toMatchObject({
      kind: 'confirm',
      title: 'Delete the map “National or local inquiry?”?',
      details: ['20 statements will then be on no map.'],
    });
    if (dialog?.kind === 'confirm') dialog.run();
    expect(debateIn(app).maps.has(NATIONAL)).toBe(false);
    expect(debateIn(app).statements.size).toBe(52);
    expect(app.store.getState().map).toBe('map-musk-starmer');
  });

  test('asks nothing when the map is empty', async () => {
    const { app } = await openApp({ data: dataOf({}) });
    mapActions['delete-map'].run(app);
    expect(app.store.getState().dialogs).toEqual([]);
    expect(debateIn(app).maps.size).toBe(0);
  });
});

describe('tidying a map', () => {
  test('in rows gives every step a row of its own, and compactly less ground', async () => {
    const { app } = await openApp();
    const heightOf = () => Math.max(...[...placesOn(app, NATIONAL).values()].map(({ y }) => y));
    const widthOf = () => Math.max(...[...placesOn(app, NATIONAL).values()].map(({ x }) => x));
    const compact = { width: widthOf(), height: heightOf() };
    await mapActions['tidy-as-tree'].run(app);
    expect(widthOf()).toBeGreaterThan(1.5 * compact.width);
    expect(overlaps(app, NATIONAL)).toBe(0);
    await mapActions['tidy-compactly'].run(app);
    expect({ width: widthOf(), height: heightOf() }).toEqual(compact);
  });

  test('keeps its style with it, until another is chosen, and undo takes back both at once', async () => {
    const { app } = await openApp();
    const before = placesOn(app, NATIONAL);
    const styleOf = () => debateIn(app).get('map', NATIONAL).style;
    await mapActions['tidy-as-tree'].run(app);
    const asTree = placesOn(app, NATIONAL);
    await mapActions['tidy-map'].run(app);
    expect([styleOf(), placesOn(app, NATIONAL)]).toEqual(['tree', asTree]);
    app.store.getState().session?.undo();
    await app.store.getState().session?.flush();
    expect([styleOf(), placesOn(app, NATIONAL)]).toEqual(['compact', before]);
  });

  test('can be done to a branch, whose root and all other cards stay', async () => {
    const { app } = await openApp();
    const branch = branchOf(debateIn(app), ['claim-local'], new Set(placesOn(app, NATIONAL).keys()));
    const scattered = [...branch].flatMap((id, i) => {
      const placement = debateIn(app)
        .placementsByStatement.get(id)
        .find(({ map }) => map === NATIONAL);
      return placement === undefined
        ? []
        : [{ placement: placement.id, x: placement.x + 13 * i, y: placement.y + 31 * i }];
    });
    app.change('Move', (debate) => movePlacements(debate, { moves: scattered }));
    const before = placesOn(app, NATIONAL);
    app.select(selectStatements(['claim-local']));
    await mapActions['tidy-branch'].run(app);
    const after = placesOn(app, NATIONAL);
    const moved = [...after].filter(([id, at]) => at.x !== before.get(id)?.x || at.y !== before.get(id)?.y);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter(([id]) => !branch.has(id) || id === 'claim-local')).toEqual([]);
    expect(overlaps(app, NATIONAL)).toBe(0);
  });

  test('can be done to the selected cards, from where they are, and all others stay', async () => {
    const { app } = await openApp();
    const some = [...placesOn(app, NATIONAL).keys()].slice(3, 8);
    const before = placesOn(app, NATIONAL);
    app.select(selectStatements(some));
    await mapActions['tidy-selected'].run(app);
    const others = (places: ReturnType<typeof placesOn>) => [...places].filter(([id]) => !some.includes(id));
    expect(others(placesOn(app, NATIONAL))).toEqual(others(before));
    expect(overlaps(app, NATIONAL)).toBe(0);
  });

  test('lays its cards out anew, as one edit', async () => {
    const { app } = await openApp();
    const placements = debateIn(app).placementsByMap.get(NATIONAL);
    app.change('Move', (debate) =>
      movePlacements(debate, { moves: placements.map(({ id }) => ({ placement: id, x: 5, y: 5 })) }),
    );
    await mapActions['tidy-map'].run(app);
    await app.store.getState().session?.flush();
    expect(overlaps(app, NATIONAL)).toBe(0);
    expect(app.store.getState().labels.undo).toBe('Tidy');
  });

  describe('that is large', () => {
    const ids = Array.from({ length: 600 }, (_, i) => `c${i}`);
    const open = async (action: 'tidy-map' | 'tidy-in-layers' = 'tidy-map') => {
      const claims = Object.fromEntries(ids.map((id) => [id, 'A claim']));
      const { app } = await openApp({
        data: dataOf({ claims, placed: Object.fromEntries(ids.map((id) => [id, [0, 0]])) }),
      });
      return { app, tidied: mapActions[action].run(app) };
    };

    test('says so in the status line meanwhile', async () => {
      const { app, tidied } = await open();
      expect(app.store.getState().works.map(({ words }) => words)).toEqual(['Laying out the map…']);
      await tidied;
      expect(app.store.getState().works).toEqual([]);
      expect(overlaps(app, 'map')).toBe(0);
    });

    test.each(['tidy-map', 'tidy-in-layers'] as const)(
      'can be cancelled (%s), and then leaves the map as it is',
      async (action) => {
        const { app, tidied } = await open(action);
        app.store.getState().works[0]?.cancel?.();
        await tidied;
        expect(app.store.getState()).toMatchObject({ works: [], dialogs: [], labels: { undo: null } });
        expect(debateIn(app).get('map', 'map').style).toBe('compact');
        expect(overlaps(app, 'map')).toBe(599);
      },
    );

    test('lets the debate be edited meanwhile', async () => {
      const { app, tidied } = await open();
      app.change('Delete claim', (debate) => deleteStatements(debate, { statements: ['c7'] }));
      await tidied;
      expect(placesOn(app, 'map').size).toBe(599);
      expect(overlaps(app, 'map')).toBe(0);
      expect(app.store.getState().labels.undo).toBe('Tidy');
    });
  });
});

describe('turning a map', () => {
  test('sets its direction and lays it out, as one edit', async () => {
    const { app } = await openApp();
    const { labels } = app.store.getState();
    await mapActions['grow-up'].run(app);
    await app.store.getState().session?.flush();
    expect(debateIn(app).get('map', NATIONAL).direction).toBe('up');
    const places = placesOn(app, NATIONAL);
    expect(places.get('question-inquiry')?.y).toBeGreaterThan(places.get('claim-national')?.y ?? Infinity);
    app.store.getState().session?.undo();
    await app.store.getState().session?.flush();
    expect(debateIn(app).get('map', NATIONAL).direction).toBe('down');
    expect(app.store.getState().labels.undo).toBe(labels.undo);
  });

  test('changes nothing when it grows that way already', async () => {
    const { app } = await openApp();
    await mapActions['grow-down'].run(app);
    expect(app.store.getState().saved).toBe(true);
  });
});

test('the next map comes after the last one again, and the previous one before the first', async () => {
  const { app } = await openApp();
  mapActions['previous-map'].run(app);
  expect(app.store.getState().map).toBe('map-measures');
  mapActions['next-map'].run(app);
  expect(app.store.getState().map).toBe(NATIONAL);
});

describe('what is on or off for several statements', () => {
  test('is put on for all of them unless all have it', async () => {
    const { app } = await openApp();
    app.select(selectStatements(['claim-national', 'claim-local']));
    const pinned = () =>
      debateIn(app)
        .placementsByMap.get(NATIONAL)
        .filter((placement) => placement.pinned).length;
    mapActions['toggle-pinned'].run(app);
    expect(pinned()).toBe(2);
    mapActions['toggle-pinned'].run(app);
    expect(pinned()).toBe(0);
  });

  test('folds on the map that is shown alone', async () => {
    const { app } = await openApp();
    app.select(selectStatements(['claim-national']));
    mapActions['toggle-collapsed'].run(app);
    const folded = [...debateIn(app).placements.values()].filter((placement) => placement.collapsed);
    expect(folded.map(({ map, statement }) => [map, statement])).toEqual([[NATIONAL, 'claim-national']]);
  });

  test('makes claims implicit, and leaves questions alone', async () => {
    const { app } = await openApp();
    app.select(selectStatements(['question-inquiry', 'claim-national']));
    mapActions['toggle-implicit'].run(app);
    expect(debateIn(app).get('statement', 'claim-national').implicit).toBe(true);
    expect(debateIn(app).get('statement', 'question-inquiry').implicit).toBe(false);
  });

  test('does nothing without a selection', async () => {
    const { app } = await openApp();
    app.select(NOTHING);
    mapActions['toggle-pinned'].run(app);
    expect(app.store.getState().saved).toBe(true);
  });
});

describe('placing all that are on no map', () => {
  const data = dataOf({ claims: { a: 'A.', b: 'B.', c: 'C.' }, placed: { c: [0, 0] } });

  test('is one step, which selects them', async () => {
    const { app } = await openApp({ data });
    await mapActions['place-unplaced'].run(app);
    expect([...placesOn(app, 'map').keys()].sort()).toEqual(['a', 'b', 'c']);
    expect([overlaps(app, 'map'), placesOn(app, 'map').get('c')]).toEqual([0, { x: 0, y: 0 }]);
    expect(app.store.getState().selection).toEqual(selectStatements(['a', 'b']));
    const { session } = app.store.getState();
    session?.undo();
    await session?.flush();
    expect([...placesOn(app, 'map').keys()]).toEqual(['c']);
  });

  test('says so where there are none', async () => {
    const { app } = await openApp();
    await mapActions['place-unplaced'].run(app);
    expect(app.store.getState().notice?.text).toBe('Every statement is on a map.');
  });
});
