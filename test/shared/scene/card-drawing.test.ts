import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../../shared/model/entities.ts';
import { layOutCard } from '../../../shared/scene/card.ts';
import { drawCard, quoteMarkOf } from '../../../shared/scene/card-drawing.ts';
import type { Shape } from '../../../shared/scene/scene.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { debateOf } from '../../fixtures/debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const theme = themeNamed('light');
const at = { x: 100, y: 50 };

type Text = Extract<Shape, { type: 'text' }>;

function draw(text: string, changes: Partial<Statement> = {}, folded = 0): readonly Shape[] {
  const debate = debateOf({
    claims: { claim: text },
    with: {
      speakers: [{ id: 's', kind: 'person', name: 'Ada', otherNames: [], role: '', colour: '#112233' }],
      moves: [
        {
          id: 'm',
          speaker: 's',
          act: 'denies',
          target: { statement: 'claim' },
          at: null,
          words: '',
          excerpt: null,
          replyTo: null,
          order: 'a0',
        },
      ],
    },
  });
  const statement = { ...debate.get('statement', 'claim'), ...changes };
  const role = { label: 'Counterclaim', look: 'attacks' } as const;
  const layout = layOutCard(debate, statement, role, typesetter, { folded });
  return drawCard(layout, at, theme, quoteMarkOf(typesetter));
}

function texts(shapes: readonly Shape[]): Text[] {
  return shapes.filter((shape) => shape.type === 'text');
}

function saying(shapes: readonly Shape[], words: string): Text | undefined {
  return texts(shapes).find((shape) => shape.line.text.includes(words));
}

describe('a claim', () => {
  test('has its kind over its text, in the colour of what it does', () => {
    const shapes = draw('A claim');
    const kind = saying(shapes, 'COUNTERCLAIM');
    expect(kind?.fill).toBe(theme.relation.attacks);
    expect(kind?.y ?? 0).toBeLessThan(saying(shapes, 'A claim')?.y ?? 0);
  });

  test('has a bar at its left in that colour', () => {
    const bar = draw('A claim').find((shape) => shape.type === 'path');
    expect(bar?.fill).toBe(theme.relation.attacks);
  });

  test('has its own words as content, and what the program adds as labels', () => {
    const shapes = draw('A claim');
    expect([saying(shapes, 'A claim')?.role, saying(shapes, 'COUNTERCLAIM')?.role]).toEqual(['content', 'label']);
  });

  test('in a language written from right to left stands at the right edge', () => {
    const line = saying(draw('חקירה ארצית'), 'חקירה');
    expect((line?.x ?? 0) + (line?.line.width ?? 0)).toBeCloseTo(at.x + 248 - 14, 3);
  });

  test('that nobody stated has a dashed edge, any other a plain one', () => {
    const edge = (implicit: boolean) => draw('A claim', { implicit }).find((shape) => shape.type === 'rect')?.dash;
    expect(edge(true)).toEqual([5, 4]);
    expect(edge(false)).toBeUndefined();
  });

  test('that somebody denies says who', () => {
    expect(saying(draw('A claim'), 'Denied by Ada')).toBeDefined();
  });

  test('with folded cards says how many', () => {
    expect(saying(draw('A claim', {}, 3), '3 folded')).toBeDefined();
  });

  test('that is too long says how many words follow', () => {
    expect(saying(draw('word '.repeat(300)), 'more words')).toBeDefined();
  });

  test('keeps everything inside its edges', () => {
    const shapes = draw('word '.repeat(300), {}, 2);
    const box = shapes.find((shape) => shape.type === 'rect');
    const low = Math.max(...texts(shapes).map((shape) => shape.y));
    const far = Math.max(...texts(shapes).map((shape) => shape.x + shape.line.width));
    expect(low).toBeLessThan(at.y + (box?.height ?? 0) - 8);
    expect(far).toBeLessThan(at.x + (box?.width ?? 0) - 8);
  });
});

describe('a question', () => {
  test('is a banner with its text in the middle', () => {
    const shapes = draw('Why?', { kind: 'question' });
    const banner = shapes.find((shape) => shape.type === 'rect');
    const line = saying(shapes, 'Why?');
    const middle = at.x + (banner?.width ?? 0) / 2;
    expect(banner?.fill).toBe(theme.banner);
    expect((line?.x ?? 0) + (line?.line.width ?? 0) / 2).toBeCloseTo(middle, 3);
  });

  test('has no bar', () => {
    expect(draw('Why?', { kind: 'question' }).some((shape) => shape.type === 'path')).toBe(false);
  });
});
