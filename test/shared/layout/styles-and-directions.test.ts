import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { LayoutLink, Size } from '../../../shared/layout/layout-box.ts';
import { layoutMap } from '../../../shared/layout/layout-map.ts';
import { DIRECTIONS, type Direction, MAP_STYLES, type MapStyle } from '../../../shared/model/entities.ts';
import { frameOf } from '../../../shared/scene/frame.ts';
import { boundsOf } from '../../../shared/scene/geometry.ts';
import { anyCase, card, type LayoutCase, link, placedBoxes, randomDebate, tooClose, undercut } from './layout-cases.ts';

const laidOut = ({ boxes, links }: LayoutCase, style: MapStyle, direction: Direction, sheet?: Size) =>
  layoutMap(boxes, links, { style, direction, ...(sheet && { sheet }) });

/** Returns the boxes of a laid-out map in the frame of `down`. */
function framed(layoutCase: LayoutCase, style: MapStyle, direction: Direction, sheet?: Size) {
  const boxes = placedBoxes(layoutCase.boxes, laidOut(layoutCase, style, direction, sheet));
  const frame = frameOf(direction);
  return (id: string) => frame.box(boxes.get(id) ?? { x: Number.NaN, y: 0, width: 0, height: 0 });
}

const EACH = MAP_STYLES.flatMap((style) => DIRECTIONS.map((direction) => [style, direction] as const));
const of = (kind: LayoutLink['kind'], each: LayoutLink): LayoutLink => ({ ...each, ...(kind && { kind }) });

/** A question with positions of different weight; on the first, an attack before two supports, linked premises and an undercut. */
const ARGUMENT: LayoutCase = {
  boxes: Array.from({ length: 12 }, (_, i) => card(i)),
  links: [
    of('answers', link('a1', ['c1'], 'c0')),
    of('answers', link('a2', ['c2'], 'c0')),
    of('answers', link('a3', ['c3'], 'c0')),
    of('attacks', link('s1', ['c4'], 'c1')),
    of('supports', link('s2', ['c5'], 'c1')),
    of('supports', link('s3', ['c6', 'c7'], 'c1')),
    of('attacks', undercut('u', ['c8'], 's3')),
    of('supports', link('s4', ['c9'], 'c2')),
    // A position that also bears on another keeps its place under the question.
    of('supports', link('s5', ['c3'], 'c2')),
    of('supports', link('s6', ['c10'], 'c9')),
  ],
};

describe.each(EACH)('in the style %s, a map that grows %s', (style, direction) => {
  test('has no two cards over each other, and all of them, whatever the relations', () => {
    fc.assert(
      fc.property(anyCase, (layoutCase) => {
        const corners = laidOut(layoutCase, style, direction);
        expect([...corners.keys()]).toEqual(layoutCase.boxes.map(({ id }) => id));
        expect(tooClose(placedBoxes(layoutCase.boxes, corners), 0, 0, direction)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('has all cards where relations bear on each other in a circle', () => {
    const layoutCase: LayoutCase = {
      boxes: [card(0), card(1), card(2)],
      links: [undercut('u', ['c0'], 'u'), undercut('v', ['c1'], 'w'), undercut('w', ['c2'], 'v')],
    };
    const corners = laidOut(layoutCase, style, direction);
    expect(tooClose(placedBoxes(layoutCase.boxes, corners), 0, 0, direction)).toEqual([]);
  });

  test('is the same for the same input', () => {
    const layoutCase = randomDebate(24, 3);
    expect(laidOut(layoutCase, style, direction)).toEqual(laidOut(layoutCase, style, direction));
  });

  test('has the positions of a question in one row, in their order, below it', () => {
    const at = framed(ARGUMENT, style, direction);
    const positions = ['c1', 'c2', 'c3'].map(at);
    expect(new Set(positions.map(({ y }) => y)).size).toBe(1);
    expect(positions.map(({ x }) => x)).toEqual(positions.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(at('c1').y).toBeGreaterThan(at('c0').y + at('c0').height);
  });

  test('is read from conclusions to premises', () => {
    const at = framed(ARGUMENT, style, direction);
    for (const [upper, lower] of ['c1 c4', 'c1 c5', 'c1 c6', 'c2 c9', 'c9 c10'].map((pair) => pair.split(' '))) {
      expect(at(lower ?? '').y).toBeGreaterThan(at(upper ?? '').y + at(upper ?? '').height);
    }
  });
});

describe.each(DIRECTIONS)('in layers that grow %s', (direction) => {
  test('supports come before attacks, linked premises side by side, and an undercutter in their row, where there is room', () => {
    const isUpright = direction === 'down' || direction === 'up';
    const sheet = isUpright ? { width: 4000, height: 400 } : { width: 400, height: 4000 };
    const at = framed(ARGUMENT, 'layered', direction, sheet);
    const row = ['c5', 'c6', 'c7', 'c8', 'c4'].map(at);
    expect(new Set(row.map(({ y }) => y)).size).toBe(1);
    expect(at('c5').x).toBeLessThan(at('c4').x);
    expect(at('c7').x - at('c6').x).toBeLessThan(2 * at('c6').width);
  });

  test('every card stands below all that it bears on', () => {
    // A later card bears on earlier ones, so that there is no circle.
    const bearing = fc
      .integer({ min: 2, max: 40 })
      .chain((count) =>
        fc.tuple(
          fc.constant(count),
          fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: count, maxLength: 2 * count }),
        ),
      );
    fc.assert(
      fc.property(bearing, ([count, pairs]) => {
        const boxes = Array.from({ length: count }, (_, i) => card(i));
        const links = pairs.map(([a, b], i) => {
          const from = 1 + (a % (count - 1));
          return link(`l${i}`, [`c${from}`], `c${b % from}`);
        });
        const at = framed({ boxes, links }, 'layered', direction);
        for (const { premises, target } of links) {
          const above = at('box' in target ? target.box : '');
          for (const premise of premises) expect(at(premise).y).toBeGreaterThanOrEqual(above.y + above.height + 16);
        }
      }),
      { numRuns: 25 },
    );
  });
});

test('what bears on one card stands in layers in columns, where a row would be far wider than the sheet', () => {
  const boxes = Array.from({ length: 21 }, (_, i) => card(i));
  const links = boxes.slice(1).map(({ id }, i) => link(`l${i}`, [id], 'c0'));
  const { width, height } = boundsOf([...placedBoxes(boxes, laidOut({ boxes, links }, 'layered', 'down')).values()]);
  expect(width / height).toBeGreaterThan(0.7);
  expect(width / height).toBeLessThan(1.6);
});

test('a circle of two hundred steps is laid out in layers', () => {
  const boxes = Array.from({ length: 200 }, (_, i) => card(i));
  const links = boxes.map(({ id }, i) => link(`l${i}`, [id], `c${(i + 199) % 200}`));
  const corners = laidOut({ boxes, links }, 'layered', 'down');
  expect(tooClose(placedBoxes(boxes, corners), 0, 0, 'down')).toEqual([]);
});
