import { describe, expect, test } from '@jest/globals';
import { DIRECTIONS } from '../../../../shared/model/entities.ts';
import { drawnRelations } from '../../../../shared/scene/drawn-relations.ts';
import { frameOf } from '../../../../shared/scene/frame.ts';
import { distance } from '../../../../shared/scene/geometry.ts';
import { drawRelations } from '../../../../shared/scene/relations.ts';
import type { Box, Point } from '../../../../shared/scene/scene.ts';
import { SIGN_RADIUS } from '../../../../shared/scene/signs.ts';
import { type DebateSketch, debateOf } from '../../../fixtures/debates.ts';
import { lineFaults } from '../../../fixtures/scene-faults.ts';

const card = (x: number, y: number): Box => ({ x, y, width: 248, height: 80 });

/** A step that three undercut, below its premise with the room that layouts leave, or beside it; and one beside all of that. */
const RELATIONS: NonNullable<DebateSketch['relations']> = [
  ['s', 'supports', ['p'], 't'],
  ['o', 'supports', ['other'], 't'],
  ['u1', 'attacks', ['a'], 's'],
  ['u2', 'attacks', ['b'], 's'],
  ['u3', 'attacks', ['c'], 's'],
];
const COLUMN = {
  t: card(0, 0),
  p: card(82, 98),
  a: card(82, 195),
  b: card(82, 292),
  c: card(82, 389),
  other: card(48, 486),
};
const ROW = {
  t: card(0, 0),
  p: card(0, 164),
  a: card(278, 164),
  b: card(556, 164),
  c: card(834, 164),
  other: card(-278, 164),
};

function drawn(boxes: Readonly<Record<string, Box>>, direction: (typeof DIRECTIONS)[number], relations = RELATIONS) {
  const frame = frameOf(direction);
  const turned = Object.entries(boxes).map(([id, box]) => {
    const [a, b] = [frame.back(box), frame.back({ x: box.x + box.width, y: box.y + box.height })];
    const corner = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) };
    return [id, { ...corner, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }] as const;
  });
  const cards = new Map(turned);
  const debate = debateOf({
    claims: Object.fromEntries([...cards.keys()].map((id) => [id, id])),
    relations,
  });
  const drawings = drawRelations(
    drawnRelations(debate, (id) => cards.has(id)),
    cards,
    frame,
  );
  const kinds = new Map(relations.map(([id, kind, , target]) => [id, `${kind} ${target}`] as const));
  const faults = lineFaults(cards.values(), drawings, (one, other) => kinds.get(one) === kinds.get(other));
  return { faults, undercuts: drawings.filter(({ id }) => id.startsWith('u')) };
}

const endOf = ({ polylines }: { readonly polylines: readonly (readonly Point[])[] }) => polylines.at(-1)?.at(-1);

describe.each([
  ['below each other', COLUMN],
  ['in a row', ROW],
])('several that undercut one step and stand %s', (_, boxes) => {
  test.each(DIRECTIONS)('end on it in one point, with a sign each (%s)', (direction) => {
    const { undercuts, faults } = drawn(boxes, direction);
    expect(undercuts.map(({ id }) => id)).toEqual(['u1', 'u2', 'u3']);
    const dots = undercuts.flatMap(({ dot }) => dot ?? []);
    expect(dots).toHaveLength(1);
    for (const each of undercuts) expect(endOf(each)).toEqual(dots[0]);
    const signs = undercuts.map(({ sign }) => sign);
    for (const [i, sign] of signs.entries()) {
      for (const other of signs.slice(i + 1)) expect(distance(sign, other)).toBeGreaterThan(2 * SIGN_RADIUS);
    }
    expect(faults).toEqual({ underCards: 0, signsCovered: 0, overlappingRuns: 0, crossings: 0 });
  });
});

test('one of another kind ends on the step by a line of its own', () => {
  const relations = RELATIONS.map((each) => (each[0] === 'u3' ? (['u3', 'questions', ['c'], 's'] as const) : each));
  const { undercuts, faults } = drawn(COLUMN, 'down', relations);
  expect(undercuts.flatMap(({ dot }) => dot ?? [])).toHaveLength(2);
  expect(faults.overlappingRuns).toBe(0);
});

test('one that stands above the others ends on the step by a line of its own', () => {
  const { undercuts } = drawn({ ...COLUMN, c: card(560, -200) }, 'down');
  expect(undercuts.flatMap(({ dot }) => dot ?? [])).toHaveLength(2);
  expect(endOf(undercuts[0] ?? { polylines: [] })).toEqual(endOf(undercuts[1] ?? { polylines: [] }));
});
