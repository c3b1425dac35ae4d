import { describe, expect, test } from '@jest/globals';
import { byOrder } from '../../../shared/model/debate.ts';
import { drawnRelations } from '../../../shared/scene/drawn-relations.ts';
import { frameOf } from '../../../shared/scene/frame.ts';
import { distance, inflate, segmentCrosses } from '../../../shared/scene/geometry.ts';
import { drawRelations, type RelationDrawing } from '../../../shared/scene/relations.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import { type DebateSketch, debateOf } from '../../fixtures/debates.ts';

const card = (x: number, y: number): Box => ({ x, y, width: 248, height: 80 });

function drawing(relations: DebateSketch['relations'], boxes: Record<string, Box>): Map<string, RelationDrawing> {
  const claims = Object.fromEntries(Object.keys(boxes).map((id) => [id, id]));
  const debate = debateOf({ claims, relations: relations ?? [] });
  const cards = new Map(Object.entries(boxes));
  const drawn = drawRelations(
    drawnRelations(debate, (id) => cards.has(id)),
    cards,
    frameOf('down'),
  );
  return new Map(drawn.map((relation) => [relation.id, relation]));
}

function startOf(relation: RelationDrawing | undefined): Point {
  return relation?.polylines[0]?.[0] ?? { x: Number.NaN, y: Number.NaN };
}

function endOf(relation: RelationDrawing | undefined): Point {
  return relation?.polylines.at(-1)?.at(-1) ?? { x: Number.NaN, y: Number.NaN };
}

/** Returns how near a line comes to a point, in pixels. */
function gap(line: readonly Point[] | undefined, point: Point | undefined): number {
  const along = (line ?? []).flatMap((b, i, points) => {
    const a = points[i - 1] ?? b;
    return Array.from({ length: 50 }, (_, k) => ({ x: a.x + ((b.x - a.x) * k) / 50, y: a.y + ((b.y - a.y) * k) / 50 }));
  });
  return Math.min(...along.map((other) => distance(other, point ?? other)));
}

test('the search for ways can be stopped at every line', () => {
  const ids = Array.from({ length: 30 }, (_, i) => `c${i}`);
  const cards = new Map(ids.map((id, i) => [id, card((i % 6) * 300, Math.floor(i / 6) * 200)]));
  const relations = ids
    .slice(1)
    .map((id, i): [string, 'supports', string[], string] => [`r${id}`, 'supports', [id], `c${(i * 7) % 30}`]);
  const debate = debateOf({ claims: Object.fromEntries(ids.map((id) => [id, id])), relations });
  const drawn = drawnRelations(debate, (id) => cards.has(id));
  let asked = 0;
  drawRelations(drawn, cards, frameOf('down'), () => asked++);
  expect(asked).toBeGreaterThan(10 * drawn.length);

  const stop = () => {
    if (--asked < 5) throw new Error('Stopped.');
  };
  expect(() => drawRelations(drawn, cards, frameOf('down'), stop)).toThrow('Stopped.');
});

describe('a relation onto a claim', () => {
  test('ends in an arrow whose tip touches the claim, above the end of its line', () => {
    const support = drawing([['r', 'supports', ['a'], 'b']], { a: card(0, 300), b: card(0, 0) }).get('r');
    expect(support?.arrow?.[0]).toEqual({ x: 124, y: 80 });
    expect(endOf(support).y).toBe(89);
    expect(support?.dot).toBeNull();
  });

  test('runs straight up to a claim right above it', () => {
    const support = drawing([['r', 'supports', ['a'], 'b']], { a: card(10, 300), b: card(0, 0) }).get('r');
    expect(new Set(support?.polylines[0]?.map((point) => Math.round(point.x))).size).toBe(1);
  });

  test('runs level to a claim beside it, whatever their heights', () => {
    const beside = { a: { ...card(500, 0), height: 120 }, b: card(0, 0) };
    const attack = drawing([['r', 'attacks', ['a'], 'b']], beside).get('r');
    expect(new Set(attack?.polylines[0]?.map((point) => Math.round(point.y))).size).toBe(1);
  });

  test('from above arrives at its top', () => {
    const attack = drawing([['r', 'attacks', ['a'], 'b']], { a: card(0, 0), b: card(0, 300) }).get('r');
    expect(attack?.arrow?.[0]).toEqual({ x: 124, y: 300 });
  });
});

test('relations of several kinds onto a claim end side by side, in the order of their premises', () => {
  const relations = [
    ['r1', 'questions', ['right'], 'b'],
    ['r2', 'supports', ['left'], 'b'],
    ['r3', 'attacks', ['middle'], 'b'],
  ] as const;
  const drawn = drawing(relations, {
    left: card(0, 300),
    middle: card(300, 300),
    right: card(600, 300),
    b: card(300, 0),
  });
  const ends = ['r2', 'r3', 'r1'].map((id) => endOf(drawn.get(id)).x);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  expect((ends[2] ?? 0) - (ends[0] ?? 0)).toBe(60);
});

test('several relations from a claim leave it side by side, in the order of what they are aimed at', () => {
  const relations = [
    ['r1', 'supports', ['a'], 'right'],
    ['r2', 'supports', ['a'], 'left'],
  ] as const;
  const drawn = drawing(relations, { left: card(0, 0), right: card(600, 0), a: card(300, 300) });
  expect(startOf(drawn.get('r1')).x - startOf(drawn.get('r2')).x).toBe(30);
});

describe('linked premises', () => {
  test('are joined by horizontals and verticals, like a bracket, even where a curve would do', () => {
    const cards = { a: card(0, 300), b: card(290, 390), t: card(145, 0) };
    const joined = drawing([['r', 'supports', ['a', 'b'], 't']], cards).get('r');
    const corners = joined?.lines[1]?.filter(([name]) => name === 'L') ?? [];
    expect(corners.length).toBeGreaterThan(1);
  });

  test('reach their junction around a card right before it', () => {
    const cards = { a: card(0, 300), b: card(0, 600), t: card(0, 0) };
    const line = drawing([['r', 'supports', ['a', 'b'], 't']], cards).get('r')?.polylines[1] ?? [];
    const inside = inflate(cards.a, -1);
    expect(line.some((point, i) => segmentCrosses(line[i - 1] ?? point, point, inside))).toBe(false);
  });

  test('meet beside a card that stands where they would meet', () => {
    const inTheWay = { ...card(250, 240), width: 40, height: 30 };
    const drawn = drawing([['r', 'supports', ['a', 'b'], 't']], {
      a: card(0, 300),
      b: card(290, 300),
      t: card(145, 0),
      inTheWay,
    });
    const { sign } = drawn.get('r') ?? { sign: { x: 269, y: 256 } };
    const isOn = sign.x > 240 && sign.x < 300 && sign.y > 230 && sign.y < 280;
    expect(isOn).toBe(false);
  });

  test('of another relation are no way through for a line', () => {
    const relations = [
      ['r', 'supports', ['a', 'b'], 't'],
      ['s', 'attacks', ['c'], 't'],
    ] as const;
    const drawn = drawing(relations, { a: card(0, 300), b: card(290, 300), c: card(145, 500), t: card(145, 0) });
    expect(gap(drawn.get('s')?.polylines[0], drawn.get('r')?.sign)).toBeGreaterThan(11);
  });
});

describe('a sign', () => {
  test('stands in the middle of its line', () => {
    const support = drawing([['r', 'supports', ['a'], 'b']], { a: card(0, 300), b: card(0, 0) }).get('r');
    expect(support?.sign.y).toBeCloseTo((300 + 89) / 2, 1);
  });

  test('gives way to a line that crosses there', () => {
    const cards = { a: card(0, 400), b: card(600, 0), c: card(600, 400), d: card(0, 0) };
    const relations = [
      ['r', 'supports', ['a'], 'b'],
      ['s', 'attacks', ['c'], 'd'],
    ] as const;
    const drawn = drawing(relations, cards);
    expect(gap(drawn.get('s')?.polylines[0], drawn.get('r')?.sign)).toBeGreaterThan(11);
  });
});

test('a line that leaves a card and one that arrives there do not share a place', () => {
  const relations = [
    ['in', 'attacks', ['above'], 'a'],
    ['out', 'supports', ['a'], 'b'],
  ] as const;
  const drawn = drawing(relations, { above: card(400, 0), b: card(0, 0), a: card(400, 400) });
  expect(endOf(drawn.get('in')).y).toBeLessThan(400);
  expect(Math.abs(startOf(drawn.get('out')).x - endOf(drawn.get('in')).x)).toBeGreaterThanOrEqual(30);
});

test('a line onto a relation goes around the signs of others', () => {
  const relations = [
    ['r', 'supports', ['a'], 'b'],
    ['s', 'supports', ['c'], 'd'],
    ['u', 'attacks', ['u'], 'r'],
  ] as const;
  const drawn = drawing(relations, {
    a: card(0, 300),
    b: card(0, 0),
    c: card(300, 300),
    d: card(300, 0),
    u: card(700, 300),
  });
  expect(gap(drawn.get('u')?.polylines[0], drawn.get('s')?.sign)).toBeGreaterThan(11);
});

describe('a relation onto a relation', () => {
  const cards = { a: card(0, 300), b: card(0, 0), u: card(400, 300), v: card(800, 300) };

  test('ends in a dot on its line, and has no arrow', () => {
    const relations = [
      ['r', 'supports', ['a'], 'b'],
      ['u', 'attacks', ['u'], 'r'],
    ] as const;
    const undercut = drawing(relations, cards).get('u');
    expect(undercut?.dot).toEqual(endOf(undercut));
    expect(undercut?.arrow).toBeNull();
    expect(undercut?.look).toBe('undercuts');
  });

  test('keeps clear of the end of another one with which it has no way in common', () => {
    const relations = [
      ['r', 'supports', ['a'], 'b'],
      ['u', 'attacks', ['u'], 'r'],
      ['v', 'attacks', ['v'], 'r'],
    ] as const;
    const drawn = drawing(relations, { ...cards, u: card(400, -200), v: card(400, 300) });
    expect(distance(endOf(drawn.get('u')), endOf(drawn.get('v')))).toBeGreaterThanOrEqual(12);
  });

  test('crosses a level line instead of running along it', () => {
    const relations = [
      ['r', 'attacks', ['a'], 'b'],
      ['u', 'attacks', ['u'], 'r'],
    ] as const;
    const undercut = drawing(relations, { a: card(900, 0), b: card(0, 0), u: card(450, 300) }).get('u');
    const line = undercut?.polylines.at(-1) ?? [];
    const last = line.slice(-3);
    const rise = Math.abs((last[0]?.y ?? 0) - (last.at(-1)?.y ?? 0));
    const run = Math.abs((last[0]?.x ?? 0) - (last.at(-1)?.x ?? 0));
    expect(rise).toBeGreaterThan(run);
  });
});

test('relations come after those that they are aimed at', () => {
  const relations = [
    ['w', 'attacks', ['c'], 'u'],
    ['u', 'attacks', ['b'], 'r'],
    ['r', 'supports', ['a'], 't'],
  ] as const;
  const debate = debateOf({ claims: { a: 'A', b: 'B', c: 'C', t: 'T' }, relations });
  expect([...debate.relations.values()].sort(byOrder).map(({ id }) => id)).toEqual(['w', 'u', 'r']);
  expect(drawnRelations(debate, () => true).map(({ id }) => id)).toEqual(['r', 'u', 'w']);
});
