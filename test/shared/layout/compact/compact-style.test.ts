import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ASIDE, GAP } from '../../../../shared/layout/compact/distances.ts';
import type { LayoutLink } from '../../../../shared/layout/layout-box.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { DIRECTIONS, type Direction, type RelationKind } from '../../../../shared/model/entities.ts';
import { bottom, boundsOf, right } from '../../../../shared/scene/geometry.ts';
import type { Box } from '../../../../shared/scene/scene.ts';
import {
  anyCase,
  card,
  type LayoutCase,
  link,
  placedBoxes,
  randomDebate,
  ratioOf,
  tooClose,
  tree,
  undercut,
} from '../layout-cases.ts';

const SQUARE = { width: 1000, height: 1000 };

function laidOut({ boxes, links }: LayoutCase, direction: Direction = 'down', sheet = SQUARE): Map<string, Box> {
  return placedBoxes(boxes, layoutMap(boxes, links, { direction, style: 'compact', sheet }));
}

function boxIn(boxes: ReadonlyMap<string, Box>, id: string): Box {
  return boxes.get(id) ?? { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };
}

function of(kind: RelationKind, one: LayoutLink): LayoutLink {
  return { ...one, kind };
}

/** Returns the share of a map's box that its cards cover. */
function densityOf(boxes: ReadonlyMap<string, Box>): number {
  const { width, height } = boundsOf(boxes.values());
  return [...boxes.values()].reduce((sum, box) => sum + box.width * box.height, 0) / (width * height);
}

describe('a compact map', () => {
  test.each(DIRECTIONS)(
    'has every card once, and apart from all others, whatever is linked to what (%s)',
    (direction) => {
      fc.assert(
        fc.property(anyCase, (given) => {
          const corners = layoutMap(given.boxes, given.links, { direction, style: 'compact' });
          expect([...corners.keys()]).toEqual(given.boxes.map(({ id }) => id));
          expect(tooClose(placedBoxes(given.boxes, corners), ASIDE, GAP, direction)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
  );

  test('keeps the gaps between cards in debates as they come', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 300 }), (seed, count) => {
        expect(tooClose(laidOut(randomDebate(count, seed)), ASIDE, GAP, 'down')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has every card below what it bears on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 2, max: 6 }), (count, fan) => {
        const parent = (i: number): number => Math.floor((i - 1) / (2 + ((i * 7) % fan)));
        const boxes = laidOut(tree(count, parent));
        for (let i = 1; i < count; i++) {
          expect(boxIn(boxes, `c${i}`).y).toBeGreaterThan(bottom(boxIn(boxes, `c${parent(i)}`)));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is the same for the same input, begins at 0, 0 and stands on whole pixels', () => {
    const given = randomDebate(300, 1);
    for (const direction of DIRECTIONS) {
      const boxes = laidOut(given, direction);
      expect(laidOut(given, direction)).toEqual(boxes);
      expect(boundsOf(boxes.values())).toMatchObject({ x: 0, y: 0 });
      expect([...boxes.values()].every((box) => Number.isInteger(box.x) && Number.isInteger(box.y))).toBe(true);
    }
  });

  test('of nothing has nothing', () => {
    expect(layoutMap([], [], { direction: 'down', style: 'compact' }).size).toBe(0);
  });

  test.each(DIRECTIONS)('has the shape of the sheet that it is for (%s)', (direction) => {
    for (const aspect of [0.5, 1, 2]) {
      const sheet = { width: 1000 * aspect, height: 1000 };
      for (const count of [100, 600]) {
        const ratio = ratioOf(laidOut(randomDebate(count, count), direction, sheet));
        expect(Math.abs(Math.log(ratio / aspect))).toBeLessThan(Math.log(1.4));
      }
    }
  });

  test.each([
    [30, 0.36],
    [100, 0.3],
    [1000, 0.25],
  ])('of %s cards in a tree as they come covers much of its ground', (count, least) => {
    const boxes = laidOut(tree(count, (i) => Math.floor((i - 1) / 2.5)));
    expect(densityOf(boxes)).toBeGreaterThan(least);
  });
});

describe('what a compact map keeps in order', () => {
  /** Returns a question with three answers, and arguments of both kinds in any order below each. */
  const debate = (seed: number): LayoutCase => {
    const { boxes, links } = tree(40, (i) => (i <= 3 ? 0 : 1 + ((i * 7 + seed) % (i - 1))));
    const kinds: RelationKind[] = ['supports', 'attacks'];
    return { boxes, links: links.map((one, i) => of(i < 3 ? 'answers' : (kinds[(i * seed) % 2] ?? 'supports'), one)) };
  };

  test('positions of one question share a row', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const boxes = laidOut(debate(seed), 'down', { width: 300, height: 1000 });
      expect(new Set(['c1', 'c2', 'c3'].map((id) => boxIn(boxes, id).y)).size).toBe(1);
    }
  });

  test('nine positions share a row, even for a sheet that is far higher than wide', () => {
    const { boxes, links } = tree(10, () => 0);
    const placed = laidOut({ boxes, links: links.map((one) => of('answers', one)) }, 'down', {
      width: 100,
      height: 1000,
    });
    expect(new Set(boxes.slice(1).map(({ id }) => boxIn(placed, id).y)).size).toBe(1);
  });

  test('supports come before attacks, and else the order of the analyst is kept: to the right, or below', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const given = debate(seed);
      const boxes = laidOut(given);
      for (const { id } of given.boxes) {
        const below = given.links.filter(({ target }) => 'box' in target && target.box === id);
        const inOrder = ['answers', 'supports', 'attacks'].flatMap((kind) =>
          below.filter((one) => one.kind === kind).map(({ premises }) => boxIn(boxes, premises[0] ?? '')),
        );
        for (const [i, box] of inOrder.entries()) {
          const before = inOrder[i - 1];
          if (before === undefined) continue;
          expect(box.x > before.x || box.y > before.y).toBe(true);
        }
      }
    }
  });

  test('linked premises are side by side in a row, or below each other in a column, with room for their junction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        (linked, others, isWide) => {
          const count = 1 + linked + others;
          const boxes = Array.from({ length: count }, (_, i) => card(i));
          const ids = boxes.slice(1, 1 + linked).map(({ id }) => id);
          const links = [link('a', ids, 'c0'), ...boxes.slice(1 + linked).map(({ id }) => link(id, [id], 'c0'))];
          const sheet = isWide ? { width: 4000, height: 700 } : { width: 700, height: 4000 };
          const placed = laidOut({ boxes, links }, 'down', sheet);
          const group = ids.map((id) => boxIn(placed, id));
          const isRow = group.every(
            (box, i) => i === 0 || (box.y === group[0]?.y && box.x - right(group[i - 1] as Box) === ASIDE),
          );
          const isColumn = group.every(
            (box, i) => i === 0 || (box.x === group[0]?.x && box.y - bottom(group[i - 1] as Box) === GAP),
          );
          expect(isRow || isColumn).toBe(true);
          // Nothing else stands between them.
          const around = boundsOf(group);
          const rest = [...placed].filter(([id]) => !ids.includes(id)).map(([, box]) => box);
          const within = (box: Box) =>
            box.x < right(around) && right(box) > around.x && box.y < bottom(around) && bottom(box) > around.y;
          expect(rest.filter(within)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an undercutter stands beside the step that it attacks, or right below it', () => {
    for (const sheet of [SQUARE, { width: 4000, height: 700 }, { width: 700, height: 4000 }]) {
      const boxes = Array.from({ length: 9 }, (_, i) => card(i));
      const links = [
        ...['c1', 'c2', 'c3'].map((id) => link(id, [id], 'c0')),
        undercut('u', ['c4'], 'c2'),
        ...['c5', 'c6', 'c7', 'c8'].map((id) => link(id, [id], 'c3')),
      ];
      const placed = laidOut({ boxes, links }, 'down', sheet);
      const [host, other] = [boxIn(placed, 'c2'), boxIn(placed, 'c4')];
      const isBeside = other.y === host.y && other.x === right(host) + ASIDE;
      const isBelow = other.x === host.x && other.y === bottom(host) + GAP;
      expect(isBeside || isBelow).toBe(true);
    }
  });

  test('a tall card pushes down only what stands below it', () => {
    const boxes = Array.from({ length: 9 }, (_, i) => card(i));
    const links = [
      ...['c1', 'c2'].map((id) => of('answers', link(id, [id], 'c0'))),
      ...['c3', 'c4', 'c5'].map((id) => link(id, [id], 'c1')),
      ...['c6', 'c7', 'c8'].map((id) => link(id, [id], 'c2')),
    ];
    const taller = boxes.map((box) => (box.id === 'c1' ? { ...box, height: box.height + 150 } : box));
    const sheet = { width: 900, height: 900 };
    const [before, after] = [
      laidOut({ boxes, links }, 'down', sheet),
      laidOut({ boxes: taller, links }, 'down', sheet),
    ];
    for (const id of ['c6', 'c7', 'c8']) expect(boxIn(after, id).y).toBe(boxIn(before, id).y);
    expect(boxIn(after, 'c3').y).toBe(boxIn(before, 'c3').y + 150);
  });

  test('the question is first, and what is linked to nothing stands in a grid of the shape of the map', () => {
    const boxes = Array.from({ length: 40 }, (_, i) => ({ ...card(i), order: i === 7 ? 0 : 1 }));
    const placed = laidOut({ boxes, links: [link('a', ['c1'], 'c0'), link('b', ['c2'], 'c7')] });
    expect(boxIn(placed, 'c7')).toMatchObject({ x: 0, y: 0 });
    expect(ratioOf(placed)).toBeGreaterThan(0.7);
    expect(ratioOf(placed)).toBeLessThan(1.4);
    const loose = laidOut({ boxes, links: [] });
    expect(ratioOf(loose)).toBeGreaterThan(0.7);
    expect(ratioOf(loose)).toBeLessThan(1.4);
    const columns = new Set([...loose.values()].map(({ x }) => x));
    expect(columns.size).toBeLessThan(8);
  });

  test('a chain runs straight down where there is room, and steps aside where the map is shown clearly larger for it', () => {
    const chain = tree(6, (i) => i - 1);
    const leftsOn = (sheet: { width: number; height: number }) => {
      const at = laidOut(chain, 'down', sheet);
      return new Set(['c0', 'c1', 'c2', 'c3', 'c4'].map((id) => boxIn(at, id).x));
    };
    expect(leftsOn({ width: 1000, height: 1200 }).size).toBe(1);
    expect(leftsOn({ width: 1000, height: 500 }).size).toBe(5);
  });

  test('a card stands over what hangs below it', () => {
    const boxes = laidOut(
      tree(7, (i) => (i - 1) >> 1),
      'down',
      { width: 3000, height: 700 },
    );
    for (const [above, first, last] of [
      ['c1', 'c3', 'c4'],
      ['c2', 'c5', 'c6'],
    ] as const) {
      const over = boxIn(boxes, above);
      expect(right(over)).toBeGreaterThan(boxIn(boxes, first).x);
      expect(over.x).toBeLessThan(right(boxIn(boxes, last)));
    }
  });
});

// As many cards as any map may have where each stands below the one before, since depth is what recursion would end at.
describe('large compact maps', () => {
  test.each([
    ['a chain of 10,000', 10_000, (i: number): number => i - 1],
    ['a star of 3,000', 3_000, (): number => 0],
    ['a comb of 4,000', 4_000, (i: number): number => (i % 2 === 0 ? i - 2 : i - 1)],
    ['a binary tree of 3,000', 3_000, (i: number): number => (i - 1) >> 1],
    ['1,500 pairs', 3_000, (i: number): number => i - (i % 2)],
  ])('%s cards are laid out without overlap, and are not far from the shape of the sheet', (_, count, parent) => {
    const given = tree(count, parent);
    const isPairs = parent(3) === 2 && parent(2) === 2;
    const links = isPairs ? given.links.filter((_link, i) => i % 2 === 0) : given.links;
    const boxes = laidOut({ boxes: given.boxes, links });
    expect(tooClose(boxes, ASIDE, GAP, 'down')).toEqual([]);
    expect(ratioOf(boxes)).toBeGreaterThan(0.4);
    expect(ratioOf(boxes)).toBeLessThan(2.5);
  });

  test('10,000 undercuts, each of the one before, are laid out without overlap', () => {
    const boxes = Array.from({ length: 10_002 }, (_, i) => card(i));
    const links = [
      link('l1', ['c1'], 'c0'),
      ...boxes.slice(2).map(({ id }, i) => undercut(`l${i + 2}`, [id], `l${i + 1}`)),
    ];
    expect(tooClose(laidOut({ boxes, links }), ASIDE, GAP, 'down')).toEqual([]);
  });
});
