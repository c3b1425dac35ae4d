import { expect, test } from '@jest/globals';
import { buildDrawing } from '../../../shared/paper/build-drawing.ts';
import { debateOf } from '../../fixtures/debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const LONG = 'There should be an inquiry into all that was said of the plan';

test('the list of pages shows what a page begins with in full, on two lines where one is too short', () => {
  const arms = ['a', 'b', 'c', 'd'];
  const below = arms.flatMap((arm) => Array.from({ length: 6 }, (_, i) => [arm, `${arm}${i}`] as const));
  const claims = Object.fromEntries([['top', 'The conclusion'], ...arms.map((arm) => [arm, `${LONG}, says ${arm}`])]);
  const debate = debateOf({
    claims: { ...claims, ...Object.fromEntries(below.map(([, id]) => [id, LONG.repeat(3)])) },
    relations: [
      ...arms.map((arm) => [`r${arm}`, 'supports', [arm], 'top'] as const),
      ...below.map(([arm, id]) => [`r${id}`, 'attacks', [id], arm] as const),
    ],
    placed: Object.fromEntries(['top', ...arms, ...below.map(([, id]) => id)].map((id, i) => [id, [i * 300, 0]])),
  });
  const options = { theme: 'print', typesetter, paper: 'A4', pages: 'branch', numbered: true } as const;
  const scene = buildDrawing(debate, { kind: 'map', map: 'map' }, options);
  const entries = scene.elements.filter(({ kind }) => kind === 'contents');
  expect(entries.length).toBeGreaterThanOrEqual(2);
  for (const { shapes, description, bounds } of entries) {
    const words = shapes.flatMap((shape) => (shape.type === 'text' ? [shape.line.text] : [])).slice(1);
    expect(`Page ${words.join(' ')}`).not.toContain('…');
    expect(description).toContain(words[0]?.replace(/[\u2066-\u2069]/g, '').slice(0, 20));
    expect(shapes.every((shape) => shape.type !== 'text' || shape.y < bounds.y + bounds.height)).toBe(true);
  }
});

test('the legend explains the count of premises that are not shown, where there is one', () => {
  const wordsOf = (placed: Record<string, [number, number]>) => {
    const debate = debateOf({
      claims: { top: 'The conclusion', one: 'A premise', other: 'Its partner' },
      relations: [['r', 'supports', ['one', 'other'], 'top']],
      placed,
    });
    const options = { theme: 'print', typesetter, paper: 'A4', pages: 'branch', numbered: true } as const;
    const { elements } = buildDrawing(debate, { kind: 'map', map: 'map' }, options);
    return elements.find(({ kind }) => kind === 'legend')?.description;
  };
  const placed = { top: [0, 0], one: [0, 200] } as const satisfies Record<string, [number, number]>;
  expect(wordsOf(placed)).toContain('+1: linked premises that are not shown');
  expect(wordsOf({ ...placed, other: [300, 200] })).not.toContain('not shown');
});
