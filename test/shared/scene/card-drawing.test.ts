import { describe, expect, test } from '@jest/globals';
import { unjudged } from '../../../shared/model/citation.ts';
import { FIDELITIES, type Fidelity, type Statement } from '../../../shared/model/entities.ts';
import { layOutCard } from '../../../shared/scene/card.ts';
import { drawCard, quoteMarkOf } from '../../../shared/scene/card-drawing.ts';
import type { Shape } from '../../../shared/scene/scene.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { debateOf } from '../../fixtures/debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const theme = themeNamed('light');
const at = { x: 100, y: 50 };

type Text = Extract<Shape, { type: 'text' }>;

interface More {
  readonly fidelities?: readonly (Fidelity | null)[];
  readonly number?: number;
  readonly label?: string;
}

function draw(text: string, changes: Partial<Statement> = {}, folded = 0, more: More = {}): readonly Shape[] {
  const { fidelities = [], number = null, label = 'Counterclaim' } = more;
  const debate = debateOf({
    claims: { claim: text },
    with: {
      citations: fidelities.map((fidelity, i) => ({
        ...unjudged({ id: `c${i}`, statement: 'claim', excerpt: `e${i}` }),
        fidelity,
      })),
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
  const role = { label, look: 'attacks' } as const;
  const layout = layOutCard(debate, statement, role, typesetter, { folded, number });
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

describe('a claim that was judged against its passages', () => {
  const border = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.type === 'rect');

  test('says in a word how far it is from the words, where it is farthest', () => {
    const shapes = draw('A claim', {}, 0, { fidelities: ['quotation', 'interpretation', null, 'paraphrase'] });
    expect(saying(shapes, 'interpretation')?.fill).toBe(theme.softInk);
    expect(saying(shapes, 'quotation')).toBeUndefined();
  });

  test('has a border for each judgement that is no other’s, whatever its colour', () => {
    const borders = FIDELITIES.map((fidelity) => border(draw('A claim', {}, 0, { fidelities: [fidelity] })));
    const looks = borders.map((lines) => JSON.stringify(lines.map(({ dash, strokeWidth }) => [dash, strokeWidth])));
    expect(new Set(looks).size).toBe(FIDELITIES.length);
    expect(looks).not.toContain(JSON.stringify([[[5, 4], 1.5]]));
  });

  test('is as high as before, and nothing is said of one that nobody judged', () => {
    const plain = draw('A claim');
    expect(draw('A claim', {}, 0, { fidelities: [] })).toEqual(plain);
    const open = draw('A claim', {}, 0, { fidelities: [null] });
    const judged = draw('A claim', {}, 0, { fidelities: ['imputation'] });
    expect(FIDELITIES.filter((fidelity) => saying(open, fidelity))).toEqual([]);
    expect(border(judged)[0]).toMatchObject({ height: border(open)[0]?.height });
  });

  test('has the word before its number; on a line of its own where there is no room beside the kind', () => {
    const beside = draw('A claim', {}, 0, { fidelities: ['interpretation'], number: 12 });
    const [word, number] = [saying(beside, 'interpretation'), saying(beside, '12')];
    expect(word?.y).toBe(number?.y);
    expect((word?.x ?? 0) + (word?.line.width ?? 0)).toBeLessThan(number?.x ?? 0);
    const label = 'Counterclaim · implicit';
    const under = draw('A claim', { implicit: true }, 0, { fidelities: ['interpretation'], number: 12, label });
    expect(saying(under, 'interpretation')?.y).toBeGreaterThan(saying(under, 'A claim')?.y ?? 0);
    const low = at.y + (border(under)[0]?.height ?? 0) - 8;
    expect(Math.max(...texts(under).map(({ y }) => y))).toBeLessThan(low);
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
