import { describe, expect, test } from '@jest/globals';
import { updated } from '../../../shared/model/change.ts';
import { addStops, addWalk, type StopView } from '../../../shared/model/commands/walks.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { SLIDE } from '../../../shared/walks/slide.ts';
import { slidesOf } from '../../../shared/walks/slides.ts';
import { debateOf } from '../../fixtures/debates.ts';
import { hostileDebate } from '../../fixtures/hostile-debate.ts';
import { sourcedDebate } from '../../fixtures/sourced-debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

/** Adds a walk with these stops to a debate. */
function walked(debate: Debate, views: readonly Partial<StopView>[]): Debate {
  let ids = 0;
  const newId = () => `new-${++ids}`;
  debate.apply(addWalk(debate, { newId, title: 'A walk' }));
  const whole = { kind: 'map', map: 'map', statement: null, excerpt: null } as const;
  debate.apply(addStops(debate, { newId, walk: 'new-1', views: views.map((view) => ({ ...whole, ...view })) }));
  return debate;
}

const slides = (debate: Debate) => slidesOf(debate, 'new-1', { style: 'apa', typesetter }).slides;
const LOCAL = { statement: 'local' } as const;

describe('a walk as slides', () => {
  test('draws a small branch, with no letter below 9 points and nothing beyond the slide', () => {
    const [slide] = slides(walked(sourcedDebate(), [{ kind: 'branch', ...LOCAL }]));
    const drawing = slide?.drawing;
    expect(
      drawing?.elements
        .filter(({ kind }) => kind === 'card')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['local', 'national', 'power']);
    const sizes = (drawing?.elements ?? []).flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.type === 'text' ? [shape.style.size * (drawing?.scale ?? 0)] : [])),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    for (const { bounds } of drawing?.elements ?? []) {
      const [x, y, scale] = [drawing?.x ?? 0, drawing?.y ?? 0, drawing?.scale ?? 0];
      expect(x + (bounds.x + bounds.width) * scale).toBeLessThanOrEqual(SLIDE.width);
      expect(y + (bounds.y + bounds.height) * scale).toBeLessThanOrEqual(SLIDE.height);
    }
  });

  test('lists a map that does not fit in such letters, on as many slides as it needs, with its notes once', () => {
    const claims = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`c${i}`, `Claim number ${i}.`]));
    const placed = Object.fromEntries(Object.keys(claims).map((id, i) => [id, [0, 100 * i] as const]));
    const debate = walked(debateOf({ claims, placed }), [{}]);
    const [stop] = debate.stops.values();
    if (stop !== undefined) debate.apply(updated('stop', stop, { note: 'Briefly.' }));
    const made = slides(debate);
    expect(made.length).toBeGreaterThan(2);
    expect(made.map(({ stop, of, note }) => [stop, of, note])).toEqual(
      made.map((_, i) => [1, 1, i === 0 ? 'Briefly.' : '']),
    );
    const texts = made.flatMap((slide) => slide.texts);
    expect(texts).toHaveLength(60);
    expect(Math.max(...texts.map(({ y, lines, leading }) => y + lines.length * leading))).toBeLessThan(SLIDE.height);
  });

  test('has a passage with its reference, which leads to its address, and who said it', () => {
    const [slide] = slides(walked(sourcedDebate(), [{ kind: 'passage', ...LOCAL, excerpt: 'said' }]));
    const [sentence, speakers, quote, reference] = slide?.texts ?? [];
    expect(slide?.heading.text).toBe('A local one.');
    expect(sentence?.text).toBe('Claim, answers “Which inquiry?”, attacked by 1.');
    expect(speakers?.text).toContain('The minister');
    expect(quote).toMatchObject({ text: '“Inquiries should be local.”', style: { typeface: 'serif' } });
    expect(reference?.href).toBe('https://example.org/hansard');
  });

  test('has the whole of a text that is longer than a heading, and than a slide', () => {
    const text = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ');
    const made = slides(
      walked(debateOf({ claims: { local: text }, placed: { local: [0, 0] } }), [{ kind: 'statement', ...LOCAL }]),
    );
    expect(made.length).toBeGreaterThan(1);
    const all = made
      .flatMap((slide) => slide.texts.map((each) => each.lines.map((line) => line.text).join(' ')))
      .join(' ');
    expect(all).toContain('word0 word1');
    expect(all).toContain('word899');
    const unbroken = '水'.repeat(4000);
    const debate = walked(debateOf({ claims: { local: unbroken }, placed: { local: [0, 0] } }), [
      { kind: 'statement', ...LOCAL },
    ]);
    expect(
      slides(debate)
        .flatMap((slide) => slide.texts.map((each) => each.text))
        .join(''),
    ).toContain(unbroken);
  });

  test('is made of any words', () => {
    const views = [{}, { kind: 'branch', ...LOCAL }, { kind: 'passage', ...LOCAL, excerpt: 'said' }] as const;
    expect(slides(walked(hostileDebate(), views)).length).toBeGreaterThanOrEqual(3);
  });
});
