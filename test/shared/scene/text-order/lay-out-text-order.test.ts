import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../../../shared/model/change.ts';
import { editStatement } from '../../../../shared/model/commands/statements.ts';
import { RELATION_KINDS } from '../../../../shared/model/entities.ts';
import { inflate, segmentCrosses } from '../../../../shared/scene/geometry.ts';
import type { Box, Point } from '../../../../shared/scene/scene.ts';
import { layOutTextOrder, type TextOrderDrawing } from '../../../../shared/scene/text-order/lay-out-text-order.ts';
import { KnownParts } from '../../../../shared/scene/text-order/set-rows.ts';
import type { Typesetter } from '../../../../shared/text/text.ts';
import { type CitedSketch, citedDebate } from '../../../fixtures/cited-debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

function drawn(sketch: CitedSketch): TextOrderDrawing {
  return layOutTextOrder(citedDebate(sketch), {
    map: null,
    source: null,
    theme: 'light',
    typesetter,
    texts: new Map(),
  });
}

/** Claims c0, c1 … of which each cites a passage of its own, in the order of one text. */
function inOneText(count: number, relations: NonNullable<CitedSketch['relations']>): CitedSketch {
  const ids = Array.from({ length: count }, (_, index) => `c${index}`);
  return {
    claims: Object.fromEntries(ids.map((id) => [id, `The claim ${id}.`])),
    sources: { s: {} },
    passages: ids.map((id, index) => ({
      id: `e-${id}`,
      source: 's',
      start: index * 10,
      end: index * 10 + 5,
      citedBy: [id],
    })),
    relations,
  };
}

/** Any relations between eight claims, without cycles: premises come after what they bear on. */
const anyRelations = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...RELATION_KINDS.slice(0, 2)),
      target: fc.nat(6),
      by: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ kind, target, by }, index) => {
      const premises = by.map((each) => `c${Math.min(7, target + each)}`);
      return [`r${index}`, kind, [...new Set(premises)], `c${target}`] as const;
    }),
  );

function segments({ beside }: TextOrderDrawing): [Point, Point][] {
  return beside.flatMap(({ polylines }) =>
    polylines.flatMap((line) => line.slice(1).map((point, index): [Point, Point] => [line[index] as Point, point])),
  );
}

const cardsOf = ({ claims }: TextOrderDrawing): Box[] => claims.map(({ box }) => box);

describe('claims laid out in the order of their text', () => {
  test('have arcs beside their column that cross no card', () => {
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const drawing = drawn(inOneText(8, relations));
        for (const [a, b] of segments(drawing)) {
          expect(cardsOf(drawing).some((box) => segmentCrosses(a, b, inflate(box, -1)))).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('have arcs that begin at their premises and end at their target', () => {
    const drawing = drawn(inOneText(4, [['r', 'supports', ['c2', 'c3'], 'c0']]));
    const boxOf = (id: string) => drawing.claims.find(({ claim }) => claim.statement === id)?.box as Box;
    const isAt = (point: Point | undefined, box: Box) =>
      point !== undefined &&
      Math.abs(point.x - box.x - box.width) < 3 &&
      point.y > box.y &&
      point.y < box.y + box.height;
    const [relation] = drawing.beside;
    expect(relation?.polylines.map(([start]) => [isAt(start, boxOf('c2')), isAt(start, boxOf('c3'))])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(relation?.polylines.every((line) => isAt(line.at(-1), boxOf('c0')))).toBe(true);
  });

  test('have an arc that is aimed at another end on the sign of that', () => {
    const { beside } = drawn(
      inOneText(3, [
        ['r', 'supports', ['c1'], 'c0'],
        ['u', 'attacks', ['c2'], 'r'],
      ]),
    );
    const [aimed, undercut] = beside;
    const end = undercut?.polylines[0]?.at(-1);
    expect(Math.hypot((end?.x ?? 0) - (aimed?.sign.x ?? 0), (end?.y ?? 0) - (aimed?.sign.y ?? 0))).toBeCloseTo(10, 0);
    expect([undercut?.look, undercut?.dot]).toEqual(['undercuts', end]);
  });

  test('have their text in columns, with what bears on another source between them', () => {
    const drawing = drawn({
      claims: { a: 'A.', b: 'B.' },
      sources: { one: {}, two: {} },
      passages: [
        { id: 'e', source: 'one', start: 0, end: 5, citedBy: ['a'] },
        { id: 'f', source: 'two', start: 0, end: 5, citedBy: ['b'] },
      ],
      relations: [['r', 'attacks', ['b'], 'a']],
    });
    const [a, b] = cardsOf(drawing) as [Box, Box];
    expect([drawing.columns.length, drawing.beside.length, drawing.across.length]).toEqual([2, 0, 1]);
    expect(b.x).toBeGreaterThan(a.x + a.width);
    const [line] = drawing.across[0]?.polylines ?? [];
    expect([line?.[0]?.x, line?.at(-1)?.x]).toEqual([b.x, a.x + a.width + 2]);
  });

  test('have no line without an end: a relation whose target is not shown is not drawn', () => {
    const sketch = inOneText(2, [['r', 'supports', ['c1'], 'c0']]);
    const debate = citedDebate({ ...sketch, placed: { c1: [0, 0] } });
    const { beside, across } = layOutTextOrder(debate, {
      map: 'map',
      source: null,
      theme: 'light',
      typesetter,
      texts: new Map(),
    });
    expect([...beside, ...across]).toEqual([]);
  });
});

test('arcs that would be too many beside each other are drawn at their ends alone, and take no more room', () => {
  const nested = (count: number) => {
    const relations = Array.from(
      { length: count },
      (_, at) => [`r${at}`, 'supports', [`c${2 * count - 1 - at}`], `c${at}`] as const,
    );
    return drawn(inOneText(2 * count, relations));
  };
  const [some, many] = [nested(45), nested(90)];
  expect(many.width).toBe(some.width);
  expect(many.beside).toHaveLength(90);
  const spans = many.beside.map(({ polylines }) => {
    const heights = polylines.flatMap((line) =>
      line.slice(1).map((point, at) => Math.abs(point.y - (line[at]?.y ?? 0))),
    );
    return Math.max(...heights);
  });
  expect(spans.filter((span) => span <= 16)).toHaveLength(50);
  expect(many.beside.every(({ arrow }) => arrow !== null)).toBe(true);
});

describe('a layout after an edit', () => {
  const options = { map: null, source: null, theme: 'light', typesetter, texts: new Map() } as const;

  test('is what it would be if nothing had been set before', () => {
    const debate = citedDebate({
      ...inOneText(4, [['r', 'supports', ['c1'], 'c0']]),
      speakers: ['ann'],
      moves: [{ id: 'm', speaker: 'ann', about: 'c0' }],
    });
    const known = new KnownParts();
    layOutTextOrder(debate, { ...options, known });
    const edits: readonly Change[] = [
      ...editStatement(debate, { statement: 'c1', text: 'Another text, which is longer than the one before it was.' }),
      { entity: 'relation', id: 'r', before: { kind: 'supports' }, after: { kind: 'attacks' } },
      { entity: 'speaker', id: 'ann', before: { name: 'Speaker ann' }, after: { name: 'Ann Lee' } },
      { entity: 'citation', id: 'c2 e-c2', before: { fidelity: null }, after: { fidelity: 'paraphrase' } },
      { entity: 'source', id: 's', before: { verbatim: true }, after: { verbatim: false } },
    ];
    for (const edit of edits) {
      debate.apply([edit]);
      expect(layOutTextOrder(debate, { ...options, known })).toEqual(layOutTextOrder(debate, options));
    }
  });

  test('sets again only the text of what changed', () => {
    const debate = citedDebate(inOneText(40, []));
    const known = new KnownParts();
    let wrapped = 0;
    const counting: Typesetter = {
      ...typesetter,
      wrap(text, style, width) {
        wrapped++;
        return typesetter.wrap(text, style, width);
      },
    };
    layOutTextOrder(debate, { ...options, typesetter: counting, known });
    const first = wrapped;
    debate.apply(editStatement(debate, { statement: 'c1', text: 'Another text.' }));
    layOutTextOrder(debate, { ...options, typesetter: counting, known });
    expect(wrapped - first).toBeLessThan(first / 10);
  });
});
