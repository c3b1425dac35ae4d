import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CHANNEL, GUTTER } from '../../../../shared/layout/layout-box.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { DIRECTIONS } from '../../../../shared/model/entities.ts';
import { boundsOf, centreX, right } from '../../../../shared/scene/geometry.ts';
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
  withoutPassage,
} from '../layout-cases.ts';

function laidOut({ boxes, links }: LayoutCase, direction: (typeof DIRECTIONS)[number] = 'down'): Map<string, Box> {
  return placedBoxes(boxes, layoutMap(boxes, links, { direction, style: 'tree' }));
}

function boxIn(boxes: ReadonlyMap<string, Box>, id: string): Box {
  return boxes.get(id) ?? { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };
}

/** The widest map that the layout may make of a case with so many cards, and the tallest. */
const WIDEST = 3;
const TALLEST = 1 / 3;

describe('a map as a tree', () => {
  test.each(DIRECTIONS)(
    'places every card once and apart from all others, whatever is linked to what (%s)',
    (direction) => {
      fc.assert(
        fc.property(anyCase, (given) => {
          const corners = layoutMap(given.boxes, given.links, { direction, style: 'tree' });
          const boxes = placedBoxes(given.boxes, corners);
          expect([...corners.keys()]).toEqual(given.boxes.map(({ id }) => id));
          expect(tooClose(boxes, GUTTER, GUTTER, direction)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(DIRECTIONS)(
    'leaves a gutter or a channel free between any two cards that are linked to anything (%s)',
    (direction) => {
      fc.assert(
        // Rows wrap from some twenty cards on: more than a hundred show nothing else, and take much longer.
        fc.property(fc.integer(), fc.integer({ min: 2, max: 100 }), (seed, count) => {
          const { boxes, links } = randomDebate(count, seed);
          const connected = tree(count, (i) => i - 1).links.slice(0, 1);
          const all = laidOut({ boxes, links: [...links, ...connected] }, direction);
          const linked = new Set(links.flatMap(({ premises, target }) => [...premises, ...Object.values(target)]));
          expect(withoutPassage(new Map([...all].filter(([id]) => linked.has(id))), direction)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('gives the same map for the same input', () => {
    const { boxes, links } = randomDebate(300, 1);
    const first = layoutMap(boxes, links, { direction: 'down', style: 'tree' });
    expect(layoutMap(boxes, links, { direction: 'down', style: 'tree' })).toEqual(first);
  });

  test('begins at 0, 0 and stands on whole pixels in every direction', () => {
    for (const direction of DIRECTIONS) {
      const boxes = laidOut(randomDebate(50, 3), direction);
      const { x, y } = boundsOf(boxes.values());
      expect({ x, y }).toEqual({ x: 0, y: 0 });
      expect([...boxes.values()].every((box) => Number.isInteger(box.x) && Number.isInteger(box.y))).toBe(true);
    }
  });

  test('lays out nothing as nothing', () => {
    expect(layoutMap([], [], { direction: 'down', style: 'tree' }).size).toBe(0);
  });
});

describe('proportions', () => {
  test.each(DIRECTIONS)('of debates of 20 to 1,200 cards are below 3 : 1 and above 1 : 3 (%s)', (direction) => {
    const seeds = (count: number) => (count < 1000 ? [1, 2] : [1]);
    const ratios = [20, 25, 40, 41, 60, 150, 151, 1200].flatMap((count) =>
      seeds(count).map((seed) => ratioOf(laidOut(randomDebate(count, seed + count), direction))),
    );
    expect(Math.max(...ratios)).toBeLessThan(WIDEST);
    expect(Math.min(...ratios)).toBeGreaterThan(TALLEST);
  });

  test.each([
    ['a star', (): number => 0],
    ['a chain', (i: number): number => i - 1],
    ['a binary tree', (i: number): number => (i - 1) >> 1],
    ['a comb', (i: number): number => (i % 2 === 0 ? i - 2 : i - 1)],
    ['two stars', (i: number): number => (i % 2 === 0 ? 0 : 1 % i)],
    ['a tree of fives', (i: number): number => Math.floor((i - 1) / 5)],
  ])('of %s of any size are below 3 : 1 and above 1 : 3', (_name, parent) => {
    const ratios = [20, 33, 70, 3000].map((count) => ratioOf(laidOut(tree(count, parent))));
    expect(Math.max(...ratios)).toBeLessThan(WIDEST);
    expect(Math.min(...ratios)).toBeGreaterThan(TALLEST);
  });

  test('of many separate trees and of cards that are linked to nothing are those of a page', () => {
    const pairs = tree(4_000, (i) => i - (i % 2));
    const separate = laidOut({ boxes: pairs.boxes, links: pairs.links.filter((_, i) => i % 2 === 0) });
    const single = laidOut({ boxes: pairs.boxes, links: [] });
    expect(tooClose(separate, GUTTER, GUTTER, 'down')).toEqual([]);
    expect(ratioOf(separate)).toBeGreaterThan(1);
    expect(ratioOf(separate)).toBeLessThan(2);
    expect(ratioOf(single)).toBeGreaterThan(1);
    expect(ratioOf(single)).toBeLessThan(2);
  });

  // Recursion would end at the depth, not at the number of cards.
  test('do not depend on recursion: a debate 10,000 deep and one of 3,000 cards are laid out without overlap', () => {
    expect(withoutPassage(laidOut(tree(10_000, (i) => i - 1)), 'down')).toEqual([]);
    const { boxes, links } = randomDebate(3_000, 5);
    expect(tooClose(laidOut({ boxes, links }), GUTTER, GUTTER, 'down')).toEqual([]);
  });
});

describe('a small map', () => {
  /** A question, three positions, two arguments each. */
  const small = tree(10, (i) => (i <= 3 ? 0 : 1 + ((i - 4) >> 1)));

  test('has its rows aligned, and each parent over the middle of its children', () => {
    const boxes = laidOut(small);
    const tops = new Set([...boxes.values()].map(({ y }) => y));
    expect(tops.size).toBe(3);
    expect(centreX(boxIn(boxes, 'c1'))).toBe(centreX(boundsOf([boxIn(boxes, 'c4'), boxIn(boxes, 'c5')])));
    expect(centreX(boxIn(boxes, 'c0'))).toBe(centreX(boundsOf([boxIn(boxes, 'c1'), boxIn(boxes, 'c3')])));
  });

  test('keeps children in the order of their relations', () => {
    const boxes = laidOut(small);
    const leftToRight = ['c4', 'c5', 'c6', 'c7', 'c8', 'c9'].map((id) => boxIn(boxes, id).x);
    expect(leftToRight).toEqual(leftToRight.toSorted((a, b) => a - b));
  });

  test('starts each row a channel below the tallest card of the row above', () => {
    const boxes = laidOut(tree(7, (i) => (i - 1) >> 1));
    const tallest = Math.max(boxIn(boxes, 'c1').height, boxIn(boxes, 'c2').height);
    expect(boxIn(boxes, 'c3').y - boxIn(boxes, 'c1').y).toBe(tallest + CHANNEL);
  });

  test('has wider channels rather than wrapped rows where it would be somewhat too wide', () => {
    const boxes = laidOut(small);
    expect(boxIn(boxes, 'c4').y - boxIn(boxes, 'c1').y).toBeGreaterThan(158 + CHANNEL);
    expect(ratioOf(boxes)).toBeLessThan(WIDEST);
  });

  test.each([
    ['up', 'c0', 'c1', 'y', 1],
    ['right', 'c1', 'c0', 'x', 1],
    ['left', 'c0', 'c1', 'x', 1],
  ] as const)('%s has the one further on of %s and %s by its direction', (direction, further, nearer, axis, sign) => {
    const boxes = laidOut(small, direction);
    expect(Math.sign(boxIn(boxes, further)[axis] - boxIn(boxes, nearer)[axis])).toBe(sign);
  });

  test('has the question first, and what is linked to nothing below the rest', () => {
    const boxes = [card(0), { ...card(1), order: 1 }, card(2), { ...card(3), order: 0 }, card(4)].map((box) => ({
      ...box,
      order: box.id === 'c3' ? 0 : 1,
    }));
    const placed = laidOut({ boxes, links: [link('a', ['c1'], 'c0'), link('b', ['c4'], 'c3')] });
    expect(boxIn(placed, 'c3').x).toBeLessThan(boxIn(placed, 'c0').x);
    expect(boxIn(placed, 'c2').y).toBeGreaterThan(boxIn(placed, 'c1').y);
  });
});

test('supports stand before attacks, and questions after them, each in the order given', () => {
  const kinds = ['questions', 'attacks', 'supports', 'attacks', 'supports'] as const;
  const boxes = kinds.map((_, i) => card(i + 1));
  const links = kinds.map((kind, i) => ({ ...link(`l${i}`, [`c${i + 1}`], 'c0'), kind }));
  const placed = laidOut({ boxes: [card(0), ...boxes], links });
  const inReadingOrder = boxes
    .map(({ id }) => boxIn(placed, id))
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map((box) => boxes.findIndex(({ id }) => boxIn(placed, id) === box) + 1);
  expect(inReadingOrder).toEqual([3, 5, 2, 4, 1]);
});

describe('linked premises and undercuts', () => {
  const boxes = Array.from({ length: 12 }, (_, i) => card(i));

  test('linked premises stand side by side in one row', () => {
    const links = [link('a', ['c1'], 'c0'), link('b', ['c2', 'c3', 'c4'], 'c0'), link('c', ['c5', 'c6', 'c7'], 'c3')];
    const placed = laidOut({ boxes, links });
    expect(boxIn(placed, 'c3').y).toBe(boxIn(placed, 'c2').y);
    expect(boxIn(placed, 'c5').y).toBe(boxIn(placed, 'c7').y);
    expect(boxIn(placed, 'c6').x - right(boxIn(placed, 'c5'))).toBe(GUTTER);
    expect(boxIn(placed, 'c7').x - right(boxIn(placed, 'c6'))).toBe(GUTTER);
  });

  test('an undercutter stands right beside the premise whose step it attacks, and what attacks that beside it', () => {
    const links = [
      link('a', ['c1'], 'c0'),
      link('b', ['c2'], 'c0'),
      undercut('u', ['c3'], 'a'),
      undercut('v', ['c4'], 'u'),
      link('d', ['c5', 'c6'], 'c1'),
    ];
    const placed = laidOut({ boxes, links });
    expect(boxIn(placed, 'c3')).toMatchObject({ x: right(boxIn(placed, 'c1')) + GUTTER, y: boxIn(placed, 'c1').y });
    expect(boxIn(placed, 'c4')).toMatchObject({ x: right(boxIn(placed, 'c3')) + GUTTER, y: boxIn(placed, 'c3').y });
    expect(boxIn(placed, 'c2').x).toBeGreaterThan(boxIn(placed, 'c4').x);
  });

  test('an undercutter stands beside its premise even where wide arguments are on both sides', () => {
    const links = [
      link('a', ['c1'], 'c0'),
      link('b', ['c2'], 'c0'),
      ...['c4', 'c5', 'c6'].map((id) => link(id, [id], 'c1')),
      ...['c7', 'c8', 'c9'].map((id) => link(id, [id], 'c2')),
      undercut('u', ['c3'], 'a'),
    ];
    const placed = laidOut({ boxes: boxes.slice(0, 10), links });
    expect(boxIn(placed, 'c3').x - right(boxIn(placed, 'c1'))).toBe(GUTTER);
    expect(boxIn(placed, 'c2').x - right(boxIn(placed, 'c3'))).toBeGreaterThan(GUTTER);
  });

  test('an undercutter stays beside its premise where what is below that is wrapped', () => {
    const star = tree(60, () => 0);
    const all = {
      boxes: [...star.boxes, card(60), card(61)],
      links: [link('t', ['c0'], 'c60'), ...star.links, undercut('u', ['c61'], 't')],
    };
    const placed = laidOut(all);
    expect(boxIn(placed, 'c61')).toMatchObject({ x: right(boxIn(placed, 'c0')) + GUTTER, y: boxIn(placed, 'c0').y });
  });

  test('cycles are cut: each statement of one stands on the map once', () => {
    const links = [
      link('a', ['c0'], 'c1'),
      link('b', ['c1'], 'c0'),
      link('c', ['c2'], 'c2'),
      undercut('d', ['c1'], 'a'),
    ];
    expect(tooClose(laidOut({ boxes, links }), GUTTER, GUTTER, 'down')).toEqual([]);
  });

  test('a relation to what is not on the map places nothing', () => {
    const links = [
      link('a', ['c0', 'elsewhere'], 'nowhere'),
      undercut('b', ['c1'], 'a'),
      undercut('c', ['c2'], 'unknown'),
    ];
    expect(laidOut({ boxes, links }).get('c1')).toEqual(laidOut({ boxes, links: [] }).get('c1'));
  });
});

describe('room for lines', () => {
  test('single cards wrapped into rows stand in a grid whose gutters are aligned', () => {
    const boxes = laidOut(tree(61, () => 0));
    const cards = [...boxes.values()].filter(({ y }) => y > 0);
    const lastRow = Math.max(...cards.map(({ y }) => y));
    const inGrid = cards.filter(({ y }) => y < lastRow);
    const columns = [...new Set(inGrid.map(({ x }) => x))].sort((a, b) => a - b);
    const gutters = columns.slice(1).map((x) => x - GUTTER / 2);
    const covering = inGrid.filter((box) => gutters.some((x) => x > box.x && x < right(box)));
    expect(new Set(cards.map(({ y }) => y)).size).toBeGreaterThan(2);
    expect(covering).toEqual([]);
  });
});
