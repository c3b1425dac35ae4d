import { describe, expect, test } from '@jest/globals';
import type { Debate } from '../../../shared/model/debate.ts';
import { buildScene } from '../../../shared/scene/build-scene.ts';
import {
  drawingCost,
  drawingWork,
  MOST_MEGABYTES,
  MOST_SECONDS,
  refuseTooLarge,
} from '../../../shared/scene/export-limits.ts';
import { citedDebate } from '../../fixtures/cited-debates.ts';
import { debateOf } from '../../fixtures/debates.ts';
import { longExchange } from '../../fixtures/long-exchange.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const MAP = { kind: 'map', map: 'map' } as const;

/** A map of `count` claims, each with a text of `characters`, in rows of `columns`. */
function grid(count: number, { characters = 80, columns = 200 } = {}): Debate {
  const ids = Array.from({ length: count }, (_, index) => `c${index}`);
  return debateOf({
    claims: Object.fromEntries(ids.map((id) => [id, 'word '.repeat(characters / 5)])),
    placed: Object.fromEntries(
      ids.map((id, at) => [id, [(at % columns) * 280, Math.floor(at / columns) * 150] as const]),
    ),
  });
}

const large = grid(70_000);

function refusal(debate: Debate, format: 'png' | 'svg' | 'pdf', scale = 2): { code?: unknown; message: string } | null {
  try {
    refuseTooLarge(debate, { subject: MAP, format, scale });
    return null;
  } catch (error) {
    return error as { code?: unknown; message: string };
  }
}

describe('what a drawing takes', () => {
  test('is counted from the cards in sight, the lines from their premises and the length of their texts', () => {
    const debate = debateOf({
      claims: { a: '12345', b: '123', apart: 'not on the map' },
      relations: [
        ['r', 'supports', ['b'], 'a'],
        ['s', 'attacks', ['apart'], 'a'],
      ],
      placed: { a: [0, 0], b: [100, 200] },
    });
    expect(drawingWork(debate, MAP)).toMatchObject({ cards: 2, lines: 1, characters: 8 });
  });

  test('is counted from how far lines run, each shared one once', () => {
    const premises = ['b', 'c', 'd'];
    const supported = (kinds: readonly ('supports' | 'attacks')[]) =>
      debateOf({
        claims: { a: 'a', b: 'b', c: 'c', d: 'd' },
        relations: kinds.map((kind, i) => [`r${i}`, kind, [premises[i] ?? ''], 'a']),
        placed: { a: [0, 0], b: [0, 1000], c: [0, 1200], d: [0, 1400] },
      });
    expect(drawingWork(supported(['supports', 'attacks']), MAP).length).toBe(2200);
    expect(drawingWork(supported(['supports', 'supports', 'supports']), MAP).length).toBe(1400);
  });

  test('is counted from lines to a relation apart from those to a card on which it stands', () => {
    const attacked = (target: string) =>
      debateOf({
        claims: { a: 'a', b: 'b', c: 'c', d: 'd' },
        relations: [
          ['r', 'supports', ['b'], 'a'],
          ['s', 'attacks', ['c'], 'b'],
          ['t', 'attacks', ['d'], target],
        ],
        placed: { a: [0, 0], b: [0, 1000], c: [0, 2000], d: [0, 2100] },
      });
    expect(drawingWork(attacked('b'), MAP).length).toBe(2100);
    expect(drawingWork(attacked('r'), MAP).length).toBe(3100);
  });

  test('is counted from the moves of an exchange', () => {
    expect(drawingWork(longExchange(30, 3), { kind: 'exchange', map: null })).toMatchObject({ cards: 30, lines: 20 });
  });

  test('is counted from the claims and passages of a map in the order of its text', () => {
    const debate = citedDebate({
      claims: { a: 'four', b: 'four', c: 'four' },
      relations: [['r', 'supports', ['b', 'c'], 'a']],
      placed: { a: [0, 0], b: [0, 100] },
      sources: { s: {} },
      passages: [{ id: 'e', source: 's', start: 0, end: 4, exact: 'four', citedBy: ['a', 'b', 'c'] }],
    });
    const subject = { kind: 'text-order', map: 'map', source: null } as const;
    expect(drawingWork(debate, subject)).toMatchObject({ cards: 4, lines: 1, characters: 16 });
    expect(drawingWork(debate, { ...subject, map: null })).toMatchObject({ cards: 6, lines: 2 });
  });

  test('has an extent that the drawing is never smaller than', () => {
    for (const count of [1, 7, 450]) {
      const debate = grid(count, { columns: 20 });
      const { width, height } = buildScene(debate, 'map', { theme: 'light', typesetter });
      const { extent } = drawingWork(debate, MAP);
      expect(extent?.width).toBeLessThanOrEqual(width);
      expect(extent?.height).toBeLessThanOrEqual(height);
      expect(extent?.height).toBeGreaterThan(height - 650);
    }
  });
});

describe('an export', () => {
  test('is refused where many lines run far across many cards, and not where as many are short', () => {
    const lines = (offset: number) =>
      debateOf({
        claims: Object.fromEntries(Array.from({ length: 1600 }, (_, at) => [`c${at}`, 'A claim.'])),
        relations: Array.from({ length: 1600 }, (_, at) => [
          `r${at}`,
          'supports',
          [`c${at}`],
          `c${(at + offset) % 1600}`,
        ]),
        placed: Object.fromEntries(
          Array.from({ length: 1600 }, (_, at) => [`c${at}`, [(at % 40) * 280, Math.floor(at / 40) * 150] as const]),
        ),
      });
    expect(refusal(lines(40), 'svg')).toBeNull();
    expect(refusal(lines(820), 'svg')).toMatchObject({ code: 'TooLarge' });
  });

  test('is refused before it is begun where it would take too much, with how many cards would do', () => {
    const { code, message } = refusal(large, 'pdf') ?? { message: '' };
    expect(code).toBe('TooLarge');
    const [, most = ''] =
      /“A map” has 70,000 cards, more than can be drawn as a PDF: about ([\d,]+) like these/.exec(message) ?? [];
    expect(message).toMatch(/as JSON or a report, which have no such limit/);
    const fitting = grid(Number(most.replaceAll(',', '')));
    expect(refusal(fitting, 'pdf')).toBeNull();
    const cost = drawingCost(drawingWork(fitting, MAP), 'pdf');
    expect(Math.max(cost.seconds / MOST_SECONDS, cost.megabytes / MOST_MEGABYTES)).toBeLessThanOrEqual(1);
    expect(Math.max(cost.seconds / MOST_SECONDS, cost.megabytes / MOST_MEGABYTES)).toBeGreaterThan(0.9);
  });

  test('is told of another format that would do', () => {
    const debate = grid(60_000);
    expect(refusal(debate, 'svg')).toBeNull();
    expect(refusal(debate, 'pdf')?.message).toMatch(/Export it as an SVG, or as JSON or a report/);
  });

  test('is refused for the length of its texts too', () => {
    expect(refusal(grid(2000, { characters: 500 }), 'pdf')).toBeNull();
    expect(refusal(grid(2000, { characters: 20_000 }), 'pdf')?.message).toMatch(/2,000 cards, more than can be drawn/);
  });

  test('as a PNG names the largest scale that works, before anything is measured', () => {
    const wide = grid(200);
    expect(refusal(wide, 'png', 1)).toBeNull();
    const [, largest] =
      /at least .* The largest scale that works is ([\d.]+);/.exec(refusal(wide, 'png', 2)?.message ?? '') ?? [];
    expect(refusal(wide, 'png', Number(largest))).toBeNull();
    expect(refusal(wide, 'png', Number(largest) + 0.05)).not.toBeNull();
  });

  test('as a PNG names only formats that would do where no scale works', () => {
    expect(refusal(grid(1000, { columns: 1000 }), 'png')?.message).toMatch(
      /No scale is small enough: choose PDF or SVG\./,
    );
    const wide = grid(1000, { columns: 1000 });
    expect(() => refuseTooLarge(wide, { subject: MAP, format: 'png', scale: null })).not.toThrow();
    const everything = grid(110_000, { columns: 2000 });
    expect(refusal(everything, 'png')?.message).toMatch(/No scale is small enough: choose JSON or a report\./);
  });
});
