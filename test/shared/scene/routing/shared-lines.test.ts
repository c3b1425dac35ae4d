import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { layoutBoxes, layoutLinks } from '../../../../shared/layout/layout-changes.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import { DIRECTIONS, type Direction, type Relation } from '../../../../shared/model/entities.ts';
import { cardSizes } from '../../../../shared/scene/build-scene.ts';
import { drawnRelations } from '../../../../shared/scene/drawn-relations.ts';
import { frameOf } from '../../../../shared/scene/frame.ts';
import { containsPoint, distance, inflate, lengthOf } from '../../../../shared/scene/geometry.ts';
import { drawRelations, type RelationDrawing } from '../../../../shared/scene/relations.ts';
import type { Box, Point } from '../../../../shared/scene/scene.ts';
import { SIGN_RADIUS } from '../../../../shared/scene/signs.ts';
import { type DebateSketch, debateOf } from '../../../fixtures/debates.ts';
import { largeDebate } from '../../../fixtures/large-debates.ts';
import { type LineFaults, lineFaults } from '../../../fixtures/scene-faults.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

type Relations = NonNullable<DebateSketch['relations']>;

const card = (x: number, y: number, height = 80): Box => ({ x, y, width: 248, height });

function drawn(relations: Relations, boxes: Readonly<Record<string, Box>>): ReadonlyMap<string, RelationDrawing> {
  const claims = Object.fromEntries(Object.keys(boxes).map((id) => [id, id]));
  const debate = debateOf({ claims, relations });
  const cards = new Map(Object.entries(boxes));
  const drawings = drawRelations(
    drawnRelations(debate, (id) => cards.has(id)),
    cards,
    frameOf('down'),
  );
  return new Map(drawings.map((drawing) => [drawing.id, drawing] as const));
}

function faultsOf(relations: readonly Relation[], boxes: ReadonlyMap<string, Box>, direction: Direction): LineFaults {
  const kinds = new Map(relations.map(({ id, kind, target }) => [id, `${kind} ${JSON.stringify(target)}`] as const));
  const drawings = drawRelations(relations, boxes, frameOf(direction));
  return lineFaults(boxes.values(), drawings, (one, other) => kinds.get(one) === kinds.get(other));
}

/** Four that hang below a card, two supports and two attacks. */
const HANGING: Relations = [
  ['s1', 'supports', ['a'], 't'],
  ['s2', 'supports', ['b'], 't'],
  ['a1', 'attacks', ['c'], 't'],
  ['a2', 'attacks', ['d'], 't'],
];
const COLUMN = { t: card(0, 0), a: card(62, 98), b: card(62, 195), c: card(62, 292), d: card(62, 389) };
const ROW = { t: card(400, 0), a: card(0, 140), b: card(280, 140), c: card(560, 140), d: card(840, 140) };

describe.each([
  ['below each other', COLUMN],
  ['in a row', ROW],
])('cards that bear on one and stand %s', (_, boxes) => {
  test('share a line and an arrow with those of their kind, and have a sign each', () => {
    const lines = drawn(HANGING, boxes);
    for (const [one, other] of [
      ['s1', 's2'],
      ['a1', 'a2'],
    ] as const) {
      const group = [lines.get(one), lines.get(other)] as RelationDrawing[];
      expect(group.filter(({ arrow }) => arrow !== null)).toHaveLength(1);
      const ends = group.map(({ polylines }) => polylines.at(-1)?.at(-1) as Point);
      expect(ends[0]).toEqual(ends[1]);
      expect(distance((group[0] as RelationDrawing).sign, (group[1] as RelationDrawing).sign)).toBeGreaterThan(30);
    }
  });

  test('have lines that are on top of no other kind and under no card', () => {
    const relations = drawnRelations(
      debateOf({ claims: { t: '', a: '', b: '', c: '', d: '' }, relations: HANGING }),
      () => true,
    );
    const found = faultsOf(relations, new Map(Object.entries(boxes)), 'down');
    expect(found).toMatchObject({ underCards: 0, overlappingRuns: 0, signsCovered: 0 });
  });
});

test('the part of a line that several share is drawn once', () => {
  const lines = [...drawn(HANGING, COLUMN).values()];
  const drawnLength = lines
    .flatMap(({ lines: own }) => own)
    .reduce((sum, commands) => sum + lengthOf(commands.flatMap((c) => (c[0] === 'Z' ? [] : [endOf(c)]))), 0);
  const whole = lines.reduce((sum, { polylines }) => sum + lengthOf(polylines.at(-1) ?? []), 0);
  expect(drawnLength).toBeLessThan(0.8 * whole);
});

function endOf(command: readonly (string | number)[]): Point {
  const [y, x] = [Number(command.at(-1)), Number(command.at(-2))];
  return { x, y };
}

test('what stands straight below a card has a straight line up to it, however far down it is', () => {
  const boxes = { t: card(0, 0), a: card(-144, 400), b: card(144, 400) };
  const trunk = drawn([['r', 'supports', ['a', 'b'], 't']], boxes)
    .get('r')
    ?.polylines.at(-1);
  expect(trunk?.map(({ x }) => Math.round(x)).filter((x) => x !== 124)).toEqual([]);
});

test('linked premises that would hang on a trunk of their own have their line come up without a detour', () => {
  const boxes = { t: card(0, 0), a: card(0, 400), b: card(280, 400) };
  const { sign, polylines } = drawn([['r', 'supports', ['a', 'b'], 't']], boxes).get('r') as RelationDrawing;
  const xs = polylines.at(-1)?.map(({ x }) => x) as number[];
  expect(Math.max(...xs)).toBeLessThanOrEqual(sign.x + 1);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(100);
});

test('a position that attacks the one beside it still shares the line of the answers', () => {
  const relations: Relations = [
    ['r1', 'answers', ['a'], 't'],
    ['r2', 'answers', ['b'], 't'],
    ['r3', 'answers', ['c'], 't'],
    ['x', 'attacks', ['a'], 'b'],
  ];
  const lines = drawn(relations, ROW);
  expect(['r1', 'r2', 'r3'].map((id) => lines.get(id)?.polylines.at(-1)?.at(-1))).toEqual(
    Array.from({ length: 3 }, () => lines.get('r2')?.polylines.at(-1)?.at(-1)),
  );
});

test('premises below each other meet beside them, between them and their target', () => {
  const boxes = { t: card(0, 0), a: card(84, 98), b: card(84, 195) };
  const sign = drawn([['r', 'supports', ['a', 'b'], 't']], boxes).get('r')?.sign as Point;
  expect(sign.x).toBeLessThan(84);
  expect(sign.x).toBeGreaterThan(0);
  expect(sign.y).toBeGreaterThan(98);
  expect(sign.y).toBeLessThan(275);
});

test('an undercut ends on the line of its step alone, and does not run along it', () => {
  const relations: Relations = [...HANGING, ['u', 'attacks', ['e'], 's2']];
  const boxes = { ...COLUMN, b: card(96, 195), e: card(96, 292), c: card(62, 389), d: card(62, 486) };
  const lines = drawn(relations, boxes);
  const dot = lines.get('u')?.dot as Point;
  expect(dot.y).toBeCloseTo(235, 0);
  expect(dot.x).toBeGreaterThan(16);
  expect(dot.x).toBeLessThan(96);
  const shown = drawnRelations(
    debateOf({ claims: { t: '', a: '', b: '', c: '', d: '', e: '' }, relations }),
    () => true,
  );
  expect(faultsOf(shown, new Map(Object.entries(boxes)), 'down')).toMatchObject({ overlappingRuns: 0, underCards: 0 });
});

test('an undercut of premises side by side comes to their line from above, and crosses none of their own lines', () => {
  const relations: Relations = [
    ['s', 'supports', ['a', 'b', 'c'], 't'],
    ['s2', 'supports', ['d'], 't'],
    ['u', 'attacks', ['e'], 's'],
  ];
  const boxes = {
    t: card(0, 0),
    d: card(62, 98),
    a: card(62, 270),
    b: card(340, 270),
    c: card(618, 270),
    e: card(896, 270),
  };
  const lines = drawn(relations, boxes);
  const end = lines.get('u')?.polylines.at(-1)?.slice(-2) as [Point, Point];
  expect(end[0].y).toBeLessThan(end[1].y);
  const shown = drawnRelations(
    debateOf({ claims: { t: '', a: '', b: '', c: '', d: '', e: '' }, relations }),
    () => true,
  );
  expect(faultsOf(shown, new Map(Object.entries(boxes)), 'down')).toEqual({
    underCards: 0,
    signsCovered: 0,
    overlappingRuns: 0,
    crossings: 0,
  });
});

test('a line from elsewhere arrives where no card stands right below the edge', () => {
  const relations: Relations = [
    ['s1', 'supports', ['a'], 't'],
    ['s2', 'supports', ['b'], 't'],
    ['s3', 'supports', ['c'], 't'],
  ];
  const boxes = { t: card(0, 0), a: card(-156, 119), b: card(156, 119), c: card(900, 900), d: card(252, -139) };
  const debate = debateOf({ claims: { t: '', a: '', b: '', c: '', d: '' }, relations });
  const shown = drawnRelations(debate, () => true);
  expect(faultsOf(shown, new Map(Object.entries(boxes)), 'down')).toMatchObject({ underCards: 0, signsCovered: 0 });
});

test('the signs of many that bear on one card, in rows as a tree, stand on no line but their own and off all cards', () => {
  const ids = Array.from({ length: 20 }, (_, i) => `c${i}`);
  const relations = ids.map((id, i): Relations[number] => [`r${i}`, i % 3 === 2 ? 'attacks' : 'supports', [id], 't']);
  const debate = debateOf({ claims: Object.fromEntries(['t', ...ids].map((id) => [id, `A claim ${id}`])), relations });
  const boxes = layoutBoxes(debate, ['t', ...ids], cardSizes(debate, ['t', ...ids], typesetter));
  const corners = layoutMap(boxes, layoutLinks(debate, boxes), { direction: 'down', style: 'tree' });
  const cards = new Map(
    boxes.map(({ id, width, height }) => [id, { ...(corners.get(id) as Point), width, height }] as const),
  );
  const drawings = drawRelations(
    drawnRelations(debate, () => true),
    cards,
    frameOf('down'),
  );
  expect(lineFaults(cards.values(), drawings, () => false).signsCovered).toBe(0);
  const onCards = drawings.filter(({ sign }) =>
    [...cards.values()].some((box) => containsPoint(inflate(box, SIGN_RADIUS), sign)),
  );
  expect(onCards.map(({ id }) => id)).toEqual([]);
});

describe('lines of maps that are laid out compactly', () => {
  const laidOut = (size: number, seed: number, direction: Direction): LineFaults => {
    const debate = new Debate(largeDebate(size, seed));
    const ids = [...debate.statements.keys()];
    const boxes = layoutBoxes(debate, ids, cardSizes(debate, ids, typesetter));
    const corners = layoutMap(boxes, layoutLinks(debate, boxes), { direction, style: 'compact' });
    const placed = new Map(
      boxes.map(({ id, width, height }) => [id, { ...(corners.get(id) as Point), width, height }] as const),
    );
    return faultsOf(
      drawnRelations(debate, () => true),
      placed,
      direction,
    );
  };

  test.each(DIRECTIONS)('run under no card, and on top of no other line, on small maps (%s)', (direction) => {
    for (const seed of [1, 2, 3]) {
      const found = laidOut(24, seed, direction);
      expect(found).toMatchObject({ underCards: 0, overlappingRuns: 0, signsCovered: 0 });
    }
  });

  test('run under no card and through no sign on larger ones, and hardly on top of each other', () => {
    const found = laidOut(300, 7, 'down');
    expect(found).toMatchObject({ underCards: 0, signsCovered: 0 });
    expect(found.overlappingRuns).toBeLessThanOrEqual(5);
  });
});

test('in tight arrangements by hand, hardly a line runs under a card or on top of another', () => {
  const places = fc.uniqueArray(fc.nat(15), { minLength: 5, maxLength: 5 });
  const faulty: string[] = [];
  let runs = 0;
  fc.assert(
    fc.property(places, fc.constantFrom(...DIRECTIONS), ([t, a, b, c, d], direction) => {
      const at = (i = 0): Box => card((i % 4) * 280, Math.floor(i / 4) * 100);
      const boxes = new Map(Object.entries({ t: at(t), a: at(a), b: at(b), c: at(c), d: at(d) }));
      const relations = drawnRelations(
        debateOf({ claims: { t: '', a: '', b: '', c: '', d: '' }, relations: HANGING }),
        () => true,
      );
      const found = faultsOf(relations, boxes, direction);
      runs++;
      if (found.underCards + found.overlappingRuns > 0)
        faulty.push(JSON.stringify({ t, a, b, c, d, direction, found }));
    }),
    { seed: 1, numRuns: 200 },
  );
  expect(faulty.length / runs).toBeLessThan(0.1);
});
