import { describe, expect, test } from '@jest/globals';
import { ACTS } from '../../../../shared/model/entities.ts';
import type { ExchangeDrawing } from '../../../../shared/scene/exchange/draw-exchange.ts';
import { layOutExchange } from '../../../../shared/scene/exchange/lay-out-exchange.ts';
import { bottom, inflate, right, segmentCrosses } from '../../../../shared/scene/geometry.ts';
import type { Shape } from '../../../../shared/scene/scene.ts';
import { type ExchangeSketch, exchangeDebate, type MoveSketch } from '../../../fixtures/exchanges.ts';
import { LONG_TEXT } from '../../../fixtures/scenes.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

function drawn(moves: readonly MoveSketch[], sketch: Partial<ExchangeSketch> = {}): ExchangeDrawing {
  return layOutExchange(exchangeDebate({ ...sketch, moves }), { theme: 'light', typesetter });
}

function linesOf(shapes: readonly Shape[]) {
  return shapes.flatMap((shape) =>
    shape.type === 'text' ? [{ text: shape.line.text, face: shape.style.typeface, fill: shape.fill }] : [],
  );
}

function textOf({ moves }: ExchangeDrawing, row: number): string {
  return linesOf(moves[row]?.shapes ?? [])
    .map(({ text }) => text)
    .join(' ');
}

/** Replies from and to near and far lanes, upwards and downwards, several to one move. */
function tangle(size: number): MoveSketch[] {
  const seven = (i: number) => (i * 7 + Math.floor(i / 5)) % 7;
  return Array.from({ length: size }, (_, i) => ({
    by: `Speaker ${seven(i)}`,
    act: ACTS[i % ACTS.length] ?? 'asserts',
    replyTo: i === 0 ? null : `m${(i * 11) % size === i ? 0 : (i * 11) % size}`,
    at: `2025-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    words: i % 3 === 0 ? LONG_TEXT : '',
  }));
}

describe('an exchange laid out', () => {
  test('has one card below the other, each in the lane of its speaker', () => {
    const { lanes, moves } = drawn([{ by: 'Ann' }, { by: 'Ben' }, { by: 'Ann' }]);
    expect(moves.map(({ box }) => box.x)).toEqual([lanes[0]?.box.x, lanes[1]?.box.x, lanes[0]?.box.x]);
    expect(moves[1]?.box.y).toBeGreaterThan(bottom(moves[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 }));
    expect(lanes.every(({ box }) => bottom(box) < (moves[0]?.box.y ?? 0))).toBe(true);
  });

  test('has reply lines that cross no card, however tangled', () => {
    const { moves, replies } = drawn(tangle(40));
    const crossed = replies.flatMap(({ from, line }) =>
      line.slice(1).flatMap((point, i) => {
        const before = line[i] ?? point;
        return moves
          .filter(({ box }) => segmentCrosses(before, point, inflate(box, -1)))
          .map(({ move }) => `${from} crosses ${move.id}`);
      }),
    );
    expect(replies).toHaveLength(39);
    expect(crossed).toEqual([]);
  });

  test('has reply lines that lead from the reply to what it replies to', () => {
    const { moves, replies } = drawn(tangle(24));
    const boxOf = new Map(moves.map(({ move, box }) => [move.id, inflate(box, 3)] as const));
    const inside = (id: string, point = { x: Number.NaN, y: 0 }) => {
      const box = boxOf.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
      return point.x >= box.x && point.x <= right(box) && point.y >= box.y && point.y <= bottom(box);
    };
    expect(replies.filter(({ from, to, line }) => !inside(from, line[0]) || !inside(to, line.at(-1)))).toEqual([]);
  });

  test('draws one arrow head for all replies that come together', () => {
    const { replies } = drawn([{ by: 'Ann' }, { by: 'Ben', replyTo: 'm0' }, { by: 'Ben', replyTo: 'm0' }]);
    expect(replies.map(({ shapes }) => shapes.filter((shape) => 'fill' in shape).length)).toEqual([1, 0]);
  });

  test('keeps all its text on the cards', () => {
    const { moves } = drawn(tangle(10), { claims: { c: 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(4) } });
    const outside = moves.flatMap(({ box, shapes }) =>
      shapes.filter(
        (shape) =>
          shape.type === 'text' &&
          (shape.x < box.x || shape.x + shape.line.width > right(box) + 0.01 || shape.y > bottom(box)),
      ),
    );
    expect(outside).toEqual([]);
  });
});

describe('the width of an exchange', () => {
  const speakers = (count: number) => drawn(Array.from({ length: count }, (_, i) => ({ by: `Speaker ${i}` })));

  test('is shared by more lanes the narrower they get, down to a width that can be read', () => {
    const widths = [2, 4, 6, 8, 12, 20].map((count) => speakers(count).moves[0]?.box.width ?? 0);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths.slice(-2)).toEqual([200, 200]);
    expect(speakers(8).width - speakers(6).width).toBeLessThan(100);
    expect(speakers(20).width).toBeGreaterThan(20 * 200);
  });
});

describe('what is said in a move', () => {
  const passages = { 'e-own': 'It was so.', 'r-told': 'she said that it was so' };

  test('is a quotation, in serif, only from a source that gives the own words', () => {
    const { moves } = drawn([{ by: 'Ann', excerpt: 'e-own' }], { passages });
    expect(linesOf(moves[0]?.shapes ?? []).filter(({ face }) => face === 'serif')).toMatchObject([
      { text: '“It was so.”' },
    ]);
    expect(textOf(drawn([{ by: 'Ann', excerpt: 'e-own' }], { passages }), 0)).toContain('Hansard');
  });

  test('is said to be reported everywhere else', () => {
    const drawing = drawn(
      [
        { by: 'Ann', excerpt: 'r-told' },
        { by: 'Ann', words: 'so it is' },
      ],
      { passages },
    );
    expect(textOf(drawing, 0)).toContain('she said that it was so Reported in A report');
    expect(textOf(drawing, 1)).toContain('so it is Reported, no source given');
    const faces = drawing.moves.flatMap(({ shapes }) => linesOf(shapes).map(({ face }) => face));
    expect(faces).not.toContain('serif');
  });

  test('is denied in the colour of an attack, and questioned in another word than asked', () => {
    const drawing = drawn(
      [
        { by: 'Ann', act: 'denies' },
        { by: 'Ann', act: 'questions' },
        { by: 'Ann', act: 'questions', target: { statement: 'q' } },
      ],
      { questions: { q: 'Is it so?' } },
    );
    expect(linesOf(drawing.moves[0]?.shapes ?? [])).toContainEqual({
      text: 'DENIES',
      face: 'sans-semibold',
      fill: '#c2410c',
    });
    expect([textOf(drawing, 1), textOf(drawing, 2)].map((text) => /QUESTIONS|ASKS/.exec(text)?.[0])).toEqual([
      'QUESTIONS',
      'ASKS',
    ]);
  });

  test('is cut where it is long, and says by how much', () => {
    const { moves } = drawn([{ by: 'Ann', words: LONG_TEXT }]);
    const [card] = moves.map((move) => move.card);
    expect(card?.wordsCut).toBeGreaterThan(50);
    expect(textOf(drawn([{ by: 'Ann', words: LONG_TEXT }]), 0)).toContain(`… ${card?.wordsCut} more words`);
    expect(card?.passage?.words).toBe(LONG_TEXT);
  });

  test('may be about a step of argument, in a sentence', () => {
    const drawing = drawn([{ by: 'Ann', act: 'denies', target: { relation: 'step' } }], {
      claims: { why: 'For this reason.' },
      relations: [['step', 'supports', ['why'], 'c']],
    });
    expect(textOf(drawing, 0)).toContain('That “For this reason.” supports “It is so.”');
  });

  test('says in words what it replies to when that is not shown', () => {
    const debate = exchangeDebate({
      claims: { other: 'It is otherwise.' },
      moves: [
        { by: 'Zoe', target: { statement: 'other' } },
        { by: 'Ann', replyTo: 'm0' },
      ],
    });
    const drawing = layOutExchange(debate, { map: 'map', theme: 'light', typesetter });
    expect(textOf(drawing, 0)).toContain('In reply to Zoe, not shown here');
    expect(drawing.replies).toEqual([]);
  });
});

describe('the dates of an exchange', () => {
  const marks = (moves: readonly MoveSketch[]) =>
    drawn(moves).times.map(({ move, description }) => `${move}: ${description}`);

  test('stand where they change', () => {
    expect(
      marks([
        { by: 'Ann', at: '2025-01' },
        { by: 'Ben', at: '2025-01' },
        { by: 'Ann', at: '2025-01-16' },
        { by: 'Ben' },
      ]),
    ).toEqual(['m0: January 2025', 'm2: 16 January 2025', 'm3: No date']);
  });

  test('have the times of day under them', () => {
    expect(
      marks([
        { by: 'Ann', at: '2025-01-16T09:30' },
        { by: 'Ben', at: '2025-01-16T09:30' },
        { by: 'Ann', at: '2025-01-16T09:41' },
      ]),
    ).toEqual(['m0: 16 January 2025, 09:30', 'm2: 09:41']);
  });

  test('are marked where they contradict the order', () => {
    expect(
      marks([
        { by: 'Ann', at: '2025-01-16' },
        { by: 'Ben', at: '2025-01-14' },
      ]),
    ).toEqual(['m0: 16 January 2025', 'm1: 14 January 2025, dated before the move above']);
    expect(
      marks([
        { by: 'Ann', at: '2026-01' },
        { by: 'Ben', at: '2025-01-14' },
        { by: 'Ann', at: '2025-01-15' },
      ])[0],
    ).toBe('m0: January 2026, dated after a move below');
  });

  test('take no room where no move has one', () => {
    const { times, moves } = drawn([{ by: 'Ann' }, { by: 'Ben' }]);
    expect([times, moves[0]?.box.x]).toEqual([[], 0]);
  });
});
