import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DIRECTIONS, type Direction } from '../../../shared/model/entities.ts';
import { buildScene } from '../../../shared/scene/build-scene.ts';
import { drawnRelations } from '../../../shared/scene/drawn-relations.ts';
import { frameOf } from '../../../shared/scene/frame.ts';
import { boundsOfPoints, distance, inflate, lengthOf, segmentCrosses } from '../../../shared/scene/geometry.ts';
import { MapGeometry } from '../../../shared/scene/map-geometry.ts';
import { drawRelations, type RelationDrawing } from '../../../shared/scene/relations.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import { SIGN_RADIUS } from '../../../shared/scene/signs.ts';
import { type DebateSketch, debateOf } from '../../fixtures/debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

type Relations = NonNullable<DebateSketch['relations']>;
type Boxes = Readonly<Record<string, Box>>;

const card = (x: number, y: number, height = 80): Box => ({ x, y, width: 248, height });
const LINKED: Relations = [['r', 'supports', ['a', 'b'], 't']];
const ARGUMENTS: readonly Relations[] = [
  [['r', 'supports', ['a'], 't']],
  LINKED,
  [['r', 'supports', ['a', 'b', 'c'], 't']],
  [
    ['r', 'supports', ['a'], 't'],
    ['u', 'attacks', ['b'], 'r'],
  ],
];

function drawn(relations: Relations, boxes: Boxes, direction: Direction = 'down'): RelationDrawing[] {
  const claims = Object.fromEntries(Object.keys(boxes).map((id) => [id, id]));
  const shown = drawnRelations(debateOf({ claims, relations }), (id) => id in boxes);
  return drawRelations(shown, new Map(Object.entries(boxes)), frameOf(direction));
}

/** Tells whether two pieces of a line cross that do not follow each other. */
function crossesItself(line: readonly Point[]): boolean {
  const points = line.filter((point, i) => i === 0 || distance(point, line[i - 1] ?? point) > 0.5);
  const pieces = points.slice(1).map((b, i) => [points[i] ?? b, b] as const);
  return pieces.some((one, i) => pieces.some((other, j) => j > i + 1 && cross(one, other)));
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Tells whether a line runs straight back along its own way. */
function turnsBack(line: readonly Point[]): boolean {
  return line.some((c, i) => {
    const [a, b] = [line[i - 2], line[i - 1]];
    if (a === undefined || b === undefined) return false;
    const lengths = distance(a, b) * distance(b, c);
    return lengths > 1 && ((b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y)) / lengths < -0.98;
  });
}

function isUnderACard(point: Point, boxes: Boxes, margin = SIGN_RADIUS): boolean {
  return Object.values(boxes).some(({ x, y, width, height }) => {
    const { x: left, y: top, width: across, height: along } = inflate({ x, y, width, height }, margin);
    return point.x > left && point.x < left + across && point.y > top && point.y < top + along;
  });
}

function places(line: readonly Point[]): Point[] {
  return line.flatMap((b, i) => {
    const a = line[i - 1] ?? b;
    return Array.from({ length: 9 }, (_, k) => ({ x: a.x + ((b.x - a.x) * k) / 8, y: a.y + ((b.y - a.y) * k) / 8 }));
  });
}

function areApart(boxes: Boxes): boolean {
  const all = Object.values(boxes);
  const touch = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return all.every((a, i) => all.every((b, j) => j <= i || !touch(inflate(a, 15), b)));
}

const box = fc
  .record({ x: fc.nat(700), y: fc.nat(500), height: fc.integer({ min: 60, max: 150 }) })
  .map(({ x, y, height }) => card(x, y, height));
const arrangement = fc.record({
  relations: fc.constantFrom(...ARGUMENTS),
  direction: fc.constantFrom(...DIRECTIONS),
  boxes: fc.record({ t: box, a: box, b: box, c: box }).map((all): Boxes => all),
});

/** Without the cards that the argument does not have. */
function only(relations: Relations, boxes: Boxes): Boxes {
  const ids = new Set(['t', ...relations.flatMap(([, , premises]) => premises)]);
  return Object.fromEntries(Object.entries(boxes).filter(([id]) => ids.has(id)));
}

describe('however cards are dragged over each other', () => {
  // The arrangements are the same for every test, which need not draw them again.
  const known = new Map<string, RelationDrawing[]>();
  const always = (check: (drawings: RelationDrawing[], boxes: Boxes) => void) =>
    fc.assert(
      fc.property(arrangement, ({ relations, boxes, direction }) => {
        const cards = only(relations, boxes);
        const key = JSON.stringify([relations, cards, direction]);
        const drawings = known.get(key) ?? drawn(relations, cards, direction);
        known.set(key, drawings);
        check(drawings, cards);
      }),
      { seed: 1, numRuns: 500 },
    );

  test('no line crosses itself or turns back', () => {
    always((drawings) => {
      for (const line of drawings.flatMap((drawing) => drawing.polylines)) {
        expect(crossesItself(line)).toBe(false);
        expect(turnsBack(line)).toBe(false);
      }
    });
  });

  test('no line is much longer than the obvious way where cards do not touch, nor than the way around all of them', () => {
    always((drawings, boxes) => {
      const corners = Object.values(boxes).flatMap((b) => [
        { x: b.x, y: b.y },
        { x: b.x + b.width, y: b.y + b.height },
      ]);
      const all = boundsOfPoints(corners);
      for (const line of drawings.flatMap((drawing) => drawing.polylines)) {
        const [from, to] = [line[0], line.at(-1)] as [Point, Point];
        const obvious = Math.abs(from.x - to.x) + Math.abs(from.y - to.y) + 120;
        const longest = areApart(boxes) ? 2.2 * obvious : 2 * (all.width + all.height) + 240;
        expect(lengthOf(line)).toBeLessThan(longest);
      }
    });
  });

  test('a sign stands on its line, and under no card where there is another place', () => {
    always((drawings, boxes) => {
      for (const { sign, polylines, onRelation } of drawings) {
        const trunk = polylines.at(-1) ?? [];
        const away = Math.min(...trunk.map((b, i) => distanceTo(trunk[i - 1] ?? b, b, sign)));
        expect(away).toBeLessThan(polylines.length > 1 ? SIGN_RADIUS + 0.1 : 0.1);
        if (polylines.length > 1) expect(isUnderACard(sign, boxes)).toBe(false);
        // If cards touch, the sign of an undercut may find its free places taken by the sign of its target.
        else if (isUnderACard(sign, boxes, SIGN_RADIUS - 0.1) && !(onRelation && !areApart(boxes))) {
          expect(places(trunk).every((place) => isUnderACard(place, boxes, SIGN_RADIUS + 0.5))).toBe(true);
        }
      }
    });
  });
});

function distanceTo(a: Point, b: Point, point: Point): number {
  const whole = distance(a, b) ** 2;
  const along = whole === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / whole;
  const t = Math.max(0, Math.min(1, along));
  return distance(point, { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
}

describe('linked premises', () => {
  const joined = (boxes: Boxes) => drawn(LINKED, boxes)[0] as RelationDrawing;
  const underCards = ({ polylines }: RelationDrawing, boxes: Boxes) =>
    polylines.some((line) =>
      line.some((b, i) =>
        Object.values(boxes).some((other) => segmentCrosses(line[i - 1] ?? b, b, inflate(other, -0.5))),
      ),
    );

  test.each([
    ['one above its target and one below', { t: card(200, 200), a: card(60, 340), b: card(200, 90) }],
    ['both above their target', { t: card(200, 300), a: card(60, 100), b: card(340, 100) }],
    ['one beside its target', { t: card(60, 150), a: card(60, 330), b: card(360, 150) }],
    ['on opposite sides of their target', { t: card(330, 150), a: card(20, 150), b: card(640, 150) }],
    ['right above and right below their target', { t: card(200, 200), a: card(200, 105), b: card(200, 295) }],
    ['with their target dragged between them', { t: card(290, 200), a: card(20, 180), b: card(560, 210) }],
  ])('%s meet where no line runs under a card', (_, boxes) => {
    expect(underCards(joined(boxes), boxes)).toBe(false);
  });

  test('above their target meet between them and it', () => {
    const { sign } = joined({ t: card(200, 300), a: card(60, 100), b: card(340, 100) });
    expect(sign.y).toBeGreaterThan(180);
    expect(sign.y).toBeLessThan(300);
  });

  test('on opposite sides of their target meet below it', () => {
    const { sign, arrow } = joined({ t: card(330, 150), a: card(20, 150), b: card(640, 150) });
    expect(sign).toMatchObject({ x: 454 });
    expect(sign.y).toBeGreaterThan(240);
    expect(arrow?.[0]).toEqual({ x: 454, y: 230 });
  });
});

test('a premise right over its target reaches it by the side, with its sign in sight', () => {
  const boxes = { t: card(200, 200), a: card(240, 100) };
  const [line] = drawn([['r', 'supports', ['a'], 't']], boxes);
  expect(isUnderACard(line?.sign ?? { x: 250, y: 210 }, boxes)).toBe(false);
});

test('the signs of many relations between two cards stand apart', () => {
  const many = Array.from({ length: 24 }, (_, i) => [`r${i}`, 'supports', ['a'], 't'] as const);
  for (const boxes of [
    { t: card(140, 40), a: card(170, 340) },
    { t: card(20, 140), a: card(660, 200) },
  ]) {
    const signs = drawn(many, boxes).map(({ sign }) => sign);
    const gaps = signs.flatMap((one, i) => signs.slice(i + 1).map((other) => distance(one, other)));
    expect(Math.min(...gaps)).toBeGreaterThan(2 * SIGN_RADIUS);
  }
});

test('the window and an export draw the same lines, however near each other cards stand', () => {
  const place = fc.tuple(fc.nat(500), fc.nat(400));
  const placed = fc.record({ t: place, a: place, b: place });
  fc.assert(
    fc.property(placed, fc.constantFrom(...DIRECTIONS), (places, direction) => {
      const claims = { t: 'Target', a: 'One', b: 'Another' };
      const debate = debateOf({ claims, relations: LINKED, placed: places, map: { direction } });
      const geometry = new MapGeometry();
      geometry.update(debate, 'map', typesetter);
      const [shown] = geometry.relations.values();
      const [exported] = buildScene(debate, 'map', { theme: 'light', typesetter }).relations;
      const shift = {
        x: (exported?.sign.x ?? 0) - (shown?.sign.x ?? 0),
        y: (exported?.sign.y ?? 0) - (shown?.sign.y ?? 0),
      };
      const moved = shown?.polylines.flat().map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y })) ?? [];
      const apart = exported?.polylines.flat().map((point, i) => distance(point, moved[i] ?? point)) ?? [];
      expect(apart).toHaveLength(moved.length);
      expect(Math.max(...apart)).toBeLessThan(1e-6);
    }),
    { seed: 1, numRuns: 40 },
  );
});
