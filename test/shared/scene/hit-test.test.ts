import { describe, expect, test } from '@jest/globals';
import { relationAt } from '../../../shared/scene/hit-test.ts';
import { MapGeometry } from '../../../shared/scene/map-geometry.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import { debateOf } from '../../fixtures/debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

function drawings(): RelationDrawing[] {
  const geometry = new MapGeometry();
  const debate = debateOf({
    claims: { a: 'Above.', b: 'Below.', c: 'Beside.' },
    relations: [
      ['r', 'supports', ['b'], 'a'],
      ['u', 'attacks', ['c'], 'r'],
    ],
    placed: { a: [0, 0], b: [0, 300], c: [400, 300] },
  });
  geometry.update(debate, 'map', typesetter);
  return [...geometry.relations.values()];
}

describe('pointing at relations', () => {
  test('finds a relation by its sign', () => {
    const all = drawings();
    const sign = all[0]?.sign ?? { x: 0, y: 0 };
    expect(relationAt(all, { x: sign.x + 6, y: sign.y }, 6)).toEqual({ relation: 'r', part: 'sign' });
  });

  test('finds a relation beside its line, as far as the reach goes', () => {
    const all = drawings();
    const [from] = all[0]?.polylines[0] ?? [];
    const point = { x: (from?.x ?? 0) + 5, y: (from?.y ?? 0) - 12 };
    expect(relationAt(all, point, 6)).toEqual({ relation: 'r', part: 'line' });
    expect(relationAt(all, point, 3)).toBeUndefined();
  });

  test('finds the number of its premises that are not drawn', () => {
    const all = drawings().map((drawing) => ({ ...drawing, hiddenPremises: 1 }));
    const sign = all[0]?.sign ?? { x: 0, y: 0 };
    expect(relationAt(all, { x: sign.x + 20, y: sign.y }, 6)).toEqual({ relation: 'r', part: 'count' });
    expect(relationAt(drawings(), { x: sign.x + 20, y: sign.y }, 6)?.part).not.toBe('count');
  });

  test('finds nothing far from all lines', () => {
    expect(relationAt(drawings(), { x: 900, y: 900 }, 6)).toBeUndefined();
  });
});
