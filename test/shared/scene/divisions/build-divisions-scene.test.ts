import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Debate } from '../../../../shared/model/debate.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { buildDivisionsScene } from '../../../../shared/scene/divisions/build-divisions-scene.ts';
import { dividedData } from '../../../fixtures/divided-debate.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const { data } = sampleDebate({ sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') });
const options = { map: null, theme: 'light', typesetter, paper: null } as const;

describe('the drawing of where speakers divide', () => {
  const scene = buildDivisionsScene(new Debate(data), options);

  test('has a bar for each claim on which they do, parted as they are, with the names on either side', () => {
    const [first, second] = scene.elements.filter(({ kind }) => kind === 'card');
    expect([first?.id, second?.id]).toEqual(['claim-accusation', 'claim-national']);
    expect(second?.description).toBe(
      'There should be a national inquiry on a statutory footing. Divisiveness 0.89 of 1: 2 of 3 speakers are for it, 1 is against. For: Chris Philp, MPs for a statutory inquiry. Against: Yvette Cooper.',
    );
    const bars = second?.shapes.flatMap((shape) => (shape.type === 'rect' && shape.height === 12 ? [shape.width] : []));
    expect((bars?.[0] ?? 0) / (bars?.[1] ?? 1)).toBeCloseTo(2);
  });

  test('says in sentences who agrees with whom', () => {
    const matrix = scene.elements.find(({ id }) => id === 'agreement');
    expect(matrix?.description).toContain(
      'Yvette Cooper and Chris Philp agree on 0 of 1 claim on which both took a side: 0 %.',
    );
  });

  test('is the same every time, has each id once, and holds all that it draws', () => {
    expect(buildDivisionsScene(new Debate(data), options)).toEqual(scene);
    const names = scene.elements.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { bounds } of scene.elements) {
      expect([bounds.x >= 0, bounds.x + bounds.width <= scene.width, bounds.y + bounds.height <= scene.height]).toEqual(
        [true, true, true],
      );
    }
  });
});

test('a large debate is drawn with as much as can be read, and told how much more there is, on pages that hold all of it', () => {
  const claims = Array.from({ length: 400 }, (_, i) => `c${i}`);
  const moves = claims.flatMap((id, i) => [
    [`Speaker ${i % 40}`, 'asserts', id] as const,
    [`Speaker ${(i + 1) % 40}`, 'denies', id] as const,
  ]);
  const long = 'A claim that says rather much, in words that need more than the three lines that a row has. '.repeat(5);
  const sketch = { claims: Object.fromEntries(claims.map((id) => [id, long])) };
  const scene = buildDivisionsScene(new Debate(dividedData(sketch, moves)), { ...options, paper: 'A4' });
  const pages = [scene.elements, ...(scene.morePages ?? [])];
  const notes = pages.flat().map(({ description }) => description);
  expect(notes).toEqual(expect.arrayContaining(['375 more claims that divide speakers.', '26 more speakers.']));
  expect(pages.flat().filter(({ kind }) => kind === 'card')).toHaveLength(25);
  expect(scene.texts.every(({ isCut }) => isCut)).toBe(true);
  expect(scene.outline.at(-1)?.page).toBeGreaterThan(0);
  for (const { bounds } of pages.flat()) expect(bounds.y + bounds.height).toBeLessThanOrEqual(scene.height);
  for (const page of pages) expect(page.at(-1)?.kind).toBe('running');
});

test('a debate in which nobody took a side says so', () => {
  const debate = new Debate(dividedData({ claims: { a: 'One' } }, []));
  const { summary, elements, morePages } = buildDivisionsScene(debate, options);
  expect([summary, morePages]).toEqual(['Nobody has taken a side on any claim yet.', null]);
  expect(elements.some(({ description }) => description === summary)).toBe(true);
});
