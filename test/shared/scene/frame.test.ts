import { expect, test } from '@jest/globals';
import { DIRECTIONS } from '../../../shared/model/entities.ts';
import { frameOf, pathBack } from '../../../shared/scene/frame.ts';

const card = { x: 30, y: 50, width: 200, height: 80 };

test.each(DIRECTIONS)('a box taken into the frame of "%s" and its corners taken back is the same box', (direction) => {
  const frame = frameOf(direction);
  const inFrame = frame.box(card);
  const one = frame.back({ x: inFrame.x, y: inFrame.y });
  const other = frame.back({ x: inFrame.x + inFrame.width, y: inFrame.y + inFrame.height });
  expect({ x: Math.min(one.x, other.x), y: Math.min(one.y, other.y) }).toEqual({ x: card.x, y: card.y });
  expect({ x: Math.max(one.x, other.x), y: Math.max(one.y, other.y) }).toEqual({ x: 230, y: 130 });
});

test.each([
  ['down', { x: 0, y: 100 }],
  ['up', { x: 0, y: -100 }],
  ['right', { x: 100, y: 0 }],
  ['left', { x: -100, y: 0 }],
] as const)('premises of a map that grows "%s" stand on that side of what they bear on', (direction, premise) => {
  const frame = frameOf(direction);
  const conclusion = frame.box({ x: 0, y: 0, width: 0, height: 0 });
  expect(frame.box({ ...premise, width: 0, height: 0 }).y).toBeGreaterThan(conclusion.y);
});

test('a path is taken back command by command', () => {
  const commands = [['M', 1, 2], ['C', 1, 2, 3, 4, 5, 6], ['L', 7, 8], ['Z']] as const;
  expect(pathBack(frameOf('right'), commands)).toEqual([['M', 2, 1], ['C', 2, 1, 4, 3, 6, 5], ['L', 8, 7], ['Z']]);
});
