import { describe, expect, test } from '@jest/globals';
import { deletionChanges } from '../../../shared/model/commands/deletion.ts';
import { movePlacements } from '../../../shared/model/commands/placements.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { buildScene, cardSizes } from '../../../shared/scene/build-scene.ts';
import { frameOf } from '../../../shared/scene/frame.ts';
import { MapGeometry } from '../../../shared/scene/map-geometry.ts';
import { drawRelations } from '../../../shared/scene/relations.ts';
import { debateOf } from '../../fixtures/debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const LONG =
  'Only a statutory inquiry can compel witnesses and call for papers, which no local inquiry has ever been able to do.';

function fiveCards(): Debate {
  return debateOf({
    questions: { q: 'National or local?' },
    claims: { a: 'National.', b: 'Local.', c: 'It compels witnesses.', d: 'It takes years.' },
    relations: [
      ['ra', 'answers', ['a'], 'q'],
      ['rb', 'answers', ['b'], 'q'],
      ['rc', 'supports', ['c'], 'a'],
      ['rd', 'attacks', ['d'], 'rc'],
    ],
    placed: { q: [200, 0], a: [0, 200], b: [400, 200], c: [0, 400], d: [400, 400] },
  });
}

function shown(debate: Debate): MapGeometry {
  const geometry = new MapGeometry();
  geometry.update(debate, 'map', typesetter);
  return geometry;
}

function drawAll(geometry: MapGeometry): boolean {
  const request = geometry.pendingLines;
  if (request === null) return false;
  return geometry.takeLines(
    request.version,
    drawRelations(request.relations, request.boxes, frameOf(request.direction)),
  );
}

/** Cards in fifty columns, each linked to the one above it by lines that are soon found; one line ends on another. */
function columns(count: number): Debate {
  const ids = Array.from({ length: count }, (_, i) => `c${i}`);
  return debateOf({
    claims: Object.fromEntries(ids.map((id) => [id, id])),
    relations: [
      ...ids.slice(50).map((id, i) => [`r${i}`, 'supports', [id], `c${i}`] as const),
      ['on r100', 'attacks', ['c49'], 'r100'],
    ],
    placed: Object.fromEntries(ids.map((id, i) => [id, [(i % 50) * 320, Math.floor(i / 50) * 240]])),
  });
}

describe('the geometry of a map on screen', () => {
  test('agrees with the exported scene, card by card and line by line', () => {
    const debate = fiveCards();
    const geometry = shown(debate);
    const scene = buildScene(debate, 'map', { theme: 'light', typesetter });
    const shift = (scene.cards[0]?.box.x ?? 0) - (geometry.cards.get(scene.cards[0]?.statement ?? '')?.box.x ?? 0);
    expect([...geometry.cards.keys()].sort()).toEqual(scene.cards.map((card) => card.statement).sort());
    for (const { statement, box } of scene.cards) {
      expect(geometry.cards.get(statement)?.box).toMatchObject({ x: box.x - shift, height: box.height });
    }
    for (const { id, sign } of scene.relations) expect(geometry.relations.get(id)?.sign.x).toBeCloseTo(sign.x - shift);
  });

  test('keeps the very objects of cards and lines that an edit does not touch', () => {
    const debate = fiveCards();
    const geometry = shown(debate);
    const cards = new Map(geometry.cards);
    const lines = new Map(geometry.relations);
    debate.apply(editStatement(debate, { statement: 'a', text: LONG }));
    geometry.update(debate, 'map', typesetter);
    expect([...geometry.cards].filter(([id, card]) => cards.get(id) !== card).map(([id]) => id)).toEqual(['a']);
    expect(geometry.relations.get('rb')).toBe(lines.get('rb'));
    expect(geometry.relations.get('rc')).not.toBe(lines.get('rc'));
  });

  test('draws only the lines at a moved card at once, and the others when all lines are asked for', () => {
    const debate = fiveCards();
    const geometry = shown(debate);
    expect(geometry.pendingLines).toBeNull();
    debate.apply(movePlacements(debate, { moves: [{ placement: 'placement-d', x: 150, y: 110 }] }));
    geometry.update(debate, 'map', typesetter);
    expect(geometry.pendingLines).not.toBeNull();
    drawAll(geometry);
    expect(geometry.pendingLines).toBeNull();
    const fresh = shown(debate);
    expect([...geometry.relations.values()]).toEqual([...fresh.relations.values()]);
  });

  test('takes no lines that were drawn for an earlier state of the map', () => {
    const debate = fiveCards();
    const geometry = shown(debate);
    debate.apply(movePlacements(debate, { moves: [{ placement: 'placement-d', x: 150, y: 110 }] }));
    geometry.update(debate, 'map', typesetter);
    const outdated = geometry.pendingLines;
    debate.apply(movePlacements(debate, { moves: [{ placement: 'placement-d', x: 600, y: 600 }] }));
    geometry.update(debate, 'map', typesetter);
    const before = geometry.relations;
    expect(geometry.takeLines(outdated?.version ?? -1, [])).toBe(false);
    expect(geometry.relations).toBe(before);
  });

  test('shows dragged cards where they are held, with their lines, before anything is written', () => {
    const debate = fiveCards();
    const geometry = shown(debate);
    geometry.update(debate, 'map', typesetter, new Map([['a', { x: -300, y: 220 }]]));
    expect(geometry.cards.get('a')?.box).toMatchObject({ x: -300, y: 220 });
    expect(geometry.relations.get('rc')?.arrow?.[0].x).toBeLessThan(0);
    expect(debate.placements.get('placement-a')).toMatchObject({ x: 0, y: 200 });
  });

  test('is the same whether told where a card is held, or to look at all, and when it is let go of', () => {
    const debate = columns(200);
    const [told, looking] = [shown(debate), shown(debate)];
    for (const geometry of [told, looking]) drawAll(geometry);
    const [before, card, line] = [told.cards, told.cards.get('c60'), told.relations.get('r60')];
    for (const held of [{ x: 900, y: 100 }, { x: 20, y: 330 }, null]) {
      const moved = new Map(held && [['c75', held]]);
      told.move(moved);
      looking.update(debate, 'map', typesetter, moved);
      expect([...told.cards]).toEqual([...looking.cards]);
      expect([...told.relations]).toEqual([...looking.relations]);
      for (const at of [held, { x: 25 * 320, y: 240 }])
        if (at !== null)
          expect(told.cardAt({ x: at.x + 4, y: at.y + 4 })).toBe(looking.cardAt({ x: at.x + 4, y: at.y + 4 }));
    }
    expect([told.cards.get('c60'), told.relations.get('r60')]).toEqual([card, line]);
    expect(told.cards.get('c60')).toBe(card);
    expect([...told.cards]).toEqual([...before]);
  });

  test('drops the lines of deleted relations and whatever hung on them', () => {
    const debate = fiveCards();
    const geometry = shown(debate);
    debate.apply(deletionChanges(debate, [{ entity: 'relation', id: 'rc' }]));
    geometry.update(debate, 'map', typesetter);
    expect([...geometry.relations.keys()]).toEqual(['ra', 'rb']);
  });

  test('is the same whether told which statement was edited, or to look at all', () => {
    const debate = fiveCards();
    const [told, looking] = [shown(debate), shown(debate)];
    for (const edit of [{ text: LONG }, { implicit: true }, { text: 'Short.' }]) {
      debate.apply(editStatement(debate, { statement: 'a', ...edit }));
      told.updateStatements(debate, ['a', 'on no map'], typesetter);
      looking.update(debate, 'map', typesetter);
      expect([...told.cards.values()]).toEqual([...looking.cards.values()]);
      expect([...told.relations.values()]).toEqual([...looking.relations.values()]);
      expect(told.cardAt({ x: 20, y: 280 })).toBe(looking.cardAt({ x: 20, y: 280 }));
    }
  });

  test('leaves very many lines to be drawn elsewhere, and has them all then', () => {
    const debate = columns(1_700);
    const geometry = shown(debate);
    expect([geometry.cards.size, geometry.relations.size, geometry.lacksLines]).toEqual([1_700, 0, true]);
    expect(drawAll(geometry)).toBe(true);
    expect([geometry.lacksLines, geometry.isSettled]).toEqual([false, true]);
    expect(geometry.relations.size).toBe(debate.relations.size);
  });

  test('sketches many lines, around no card, until all lines are drawn as an export will', () => {
    const debate = columns(200);
    const geometry = shown(debate);
    const sketched = geometry.relations;
    expect([sketched.size, geometry.lacksLines, geometry.isSettled]).toEqual([debate.relations.size, false, false]);
    expect(drawAll(geometry)).toBe(true);
    expect(geometry.isSettled).toBe(true);
    // It leads past a hundred cards, from the first row to a line of the third.
    expect(geometry.relations.get('on r100')?.polylines).not.toEqual(sketched.get('on r100')?.polylines);
    expect(geometry.relations.get('r0')).toBe(sketched.get('r0'));
  });

  test('draws the lines of the cards in an area at once where lines are missing, and those on which they end', () => {
    const debate = columns(600);
    const geometry = shown(debate);
    // The first two cards of the last column.
    expect(geometry.drawIn({ x: 49 * 320, y: 0, width: 200, height: 400 })).toBe(true);
    const drawn = geometry.relations;
    expect([...drawn.keys()]).toEqual(['r49', 'r99', 'r100', 'on r100']);
    expect([geometry.lacksLines, geometry.isSettled]).toEqual([true, false]);
    expect(geometry.drawIn({ x: 49 * 320, y: 0, width: 200, height: 100 })).toBe(false);
    expect(geometry.relations).toBe(drawn);
    drawAll(geometry);
    expect(geometry.relations.get('r49')).toBe(drawn.get('r49'));
    expect(geometry.relations.size).toBe(debate.relations.size);
  });

  test('draws no lines in an area that has too many to be sketched at once', () => {
    const geometry = shown(columns(600));
    expect(geometry.drawIn({ x: 0, y: 0, width: 50 * 320, height: 12 * 240 })).toBe(false);
    expect(geometry.relations.size).toBe(0);
  });

  test('finds the card at a point, and none between cards', () => {
    const geometry = shown(fiveCards());
    expect(geometry.cardAt({ x: 410, y: 210 })).toBe('b');
    expect(geometry.cardAt({ x: 300, y: 220 })).toBeUndefined();
  });

  test('finds the card nearest to a point, when told how far one may be away', () => {
    const geometry = shown(fiveCards());
    expect(geometry.cardAt({ x: 395, y: 210 }, 10)).toBe('b');
    expect(geometry.cardAt({ x: 385, y: 210 }, 10)).toBeUndefined();
    expect(geometry.cardAt({ x: 300, y: 220 }, 2_000)).toBe(nearest(geometry, { x: 300, y: 220 }));
  });

  test('finds a card also when it was drawn anew where it stands, or another was moved', () => {
    const debate = fiveCards();
    const geometry = shown(debate);
    debate.apply(editStatement(debate, { statement: 'b', text: 'Local!' }));
    geometry.update(debate, 'map', typesetter);
    expect(geometry.cardAt({ x: 410, y: 210 })).toBe('b');
    debate.apply(movePlacements(debate, { moves: [{ placement: 'placement-b', x: 800, y: 200 }] }));
    geometry.update(debate, 'map', typesetter);
    expect(geometry.cardAt({ x: 410, y: 210 })).toBeUndefined();
    expect(geometry.cardAt({ x: 810, y: 210 })).toBe('b');
  });
});

describe('the geometry of a map with very many new cards', () => {
  const many = () => {
    const debate = columns(700);
    const texts = [...debate.statements.keys()].map((id) =>
      editStatement(debate, { statement: id, text: `${id}: ${LONG}` }),
    );
    debate.apply(texts.flat());
    return debate;
  };
  const exact = (debate: Debate) => cardSizes(debate, [...debate.statements.keys()], typesetter);
  const sizesOf = (geometry: MapGeometry) =>
    new Map(
      [...geometry.cards].map(
        ([
          id,
          {
            box: { width, height },
          },
        ]) => [id, { width, height }] as const,
      ),
    );

  test('measures those in sight alone at first, and guesses how large the others are', () => {
    const geometry = shown(many());
    expect(geometry.isMeasured).toBe(false);
    expect(geometry.measureIn({ x: 0, y: 0, width: 700, height: 500 })).toBe(true);
    const measured = [...geometry.cards].filter(([, { layout }]) => layout.text[0]?.runs.length !== 0);
    expect(measured.map(([id]) => id)).toEqual(['c0', 'c1', 'c2', 'c50', 'c51', 'c52', 'c100', 'c101', 'c102']);
    for (const [, { box }] of geometry.cards) expect(box.height).toBeGreaterThan(80);
  });

  test('shows them as measured once all are, a few at a time', () => {
    const debate = many();
    const geometry = shown(debate);
    let turns = 1;
    while (!geometry.measureMore(100)) turns++;
    expect(turns).toBe(7);
    expect(geometry.isMeasured).toBe(true);
    expect(sizesOf(geometry)).toEqual(exact(debate));
    const before = geometry.cards.get('c3');
    geometry.update(debate, 'map', typesetter);
    expect(geometry.isMeasured).toBe(true);
    expect(geometry.cards.get('c3')).toBe(before);
  });

  test('has all measured for whoever places cards or draws all lines', () => {
    const debate = many();
    const boxes = shown(debate).pendingLines?.boxes ?? new Map<string, never>();
    expect(new Map([...boxes].map(([id, { width, height }]) => [id, { width, height }]))).toEqual(exact(debate));
    expect(shown(debate).placed.byId.get('c699')).toMatchObject(exact(debate).get('c699') ?? {});
  });

  test('measures a card anew that is edited meanwhile', () => {
    const debate = many();
    const geometry = shown(debate);
    geometry.measureMore(100);
    debate.apply(editStatement(debate, { statement: 'c5', text: 'Short.' }));
    geometry.update(debate, 'map', typesetter);
    while (!geometry.measureMore(300));
    expect(sizesOf(geometry)).toEqual(exact(debate));
    expect(geometry.cards.get('c5')?.layout.statement.text).toBe('Short.');
  });
});

/** By the distance from a card's box, of all of them. */
function nearest(geometry: MapGeometry, { x, y }: { x: number; y: number }): string | undefined {
  const away = [...geometry.cards].map(([id, { box }]) => {
    const dx = Math.max(box.x - x, x - box.x - box.width, 0);
    const dy = Math.max(box.y - y, y - box.y - box.height, 0);
    return { id, distance: dx * dx + dy * dy };
  });
  return away.sort((a, b) => a.distance - b.distance)[0]?.id;
}
