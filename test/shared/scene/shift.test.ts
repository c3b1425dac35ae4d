import { expect, test } from '@jest/globals';
import type { SceneElement } from '../../../shared/scene/scene.ts';
import { shiftElement, shiftGeometry } from '../../../shared/scene/shift.ts';

const line = { text: '', start: 0, end: 0, width: 0, rtl: false, runs: [] };
const style = { typeface: 'sans', size: 14 } as const;

function elementAt(x: number, y: number): SceneElement {
  return {
    kind: 'card',
    id: 'a',
    description: 'A',
    bounds: { x, y, width: 10, height: 20 },
    shapes: [
      { type: 'rect', x, y, width: 10, height: 20, radius: 1 },
      { type: 'circle', x: x + 1, y: y + 2, radius: 3 },
      { type: 'text', role: 'content', line, style, x: x + 4, y: y + 5, fill: '#000000' },
      {
        type: 'path',
        commands: [['M', x, y], ['L', x + 6, y + 7], ['C', x + 1, y + 2, x + 3, y + 4, x + 5, y + 6], ['Z']],
      },
    ],
  };
}

test('an element moves with all that it is made of', () => {
  expect(shiftElement(elementAt(0, 0), { x: 100, y: -50 })).toEqual(elementAt(100, -50));
});

test('what points at a relation moves with it', () => {
  const geometry = { id: 'r', kind: 'supports', onRelation: false, hiddenPremises: 0 } as const;
  const at = (x: number, y: number) => ({ ...geometry, sign: { x, y }, polylines: [[{ x: x + 1, y: y + 1 }]] });
  expect(shiftGeometry(at(0, 0), { x: 7, y: 8 })).toEqual(at(7, 8));
});
