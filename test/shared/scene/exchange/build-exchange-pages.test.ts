import { describe, expect, test } from '@jest/globals';
import { TEXT_STYLE } from '../../../../shared/scene/card.ts';
import { buildExchangePages } from '../../../../shared/scene/exchange/build-exchange-pages.ts';
import { bottom, right } from '../../../../shared/scene/geometry.ts';
import type { Scene, SceneElement } from '../../../../shared/scene/scene.ts';
import { PAGES, type Paper, sheetFor } from '../../../../shared/scene/sheet.ts';
import { exchangeDebate } from '../../../fixtures/exchanges.ts';
import { longExchange } from '../../../fixtures/long-exchange.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const look = { theme: 'light', typesetter } as const;
const PAPERS = PAGES.filter((page): page is Paper => page !== 'fit');
/** Few speakers, many, and more than one page has lanes for. */
const SPEAKERS = [1, 3, 6, 40] as const;

const pagesOf = (scene: Scene): readonly (readonly SceneElement[])[] => [scene.elements, ...(scene.morePages ?? [])];
const movesOn = (page: readonly SceneElement[]) => page.filter(({ kind }) => kind === 'move');
const numberOf = (page: readonly SceneElement[]) => page.find(({ kind, id }) => kind === 'running' && id === '');

function linesOf({ shapes }: SceneElement): string[] {
  return shapes.flatMap((shape) => (shape.type === 'text' ? [shape.line.text] : []));
}

describe.each(SPEAKERS)('an exchange of %d speakers on paper', (speakers) => {
  const debate = longExchange(60, speakers);
  const scenes = PAPERS.map((paper) => [paper, buildExchangePages(debate, { ...look, paper })] as const);

  test.each(scenes)('%s: has every move once, in order, on numbered pages', (_paper, scene) => {
    const pages = pagesOf(scene);
    expect(pages.flatMap(movesOn).map(({ id }) => id)).toEqual(debate.movesInOrder().map(({ id }) => id));
    expect(pages.map((page) => numberOf(page)?.description)).toEqual(pages.map((_, index) => `Page ${index + 1}`));
    expect(pages.length).toBeGreaterThan(1);
  });

  test.each(scenes)('%s: has all of each page on it, the cards over its foot', (_paper, scene) => {
    for (const page of pagesOf(scene)) {
      const foot = numberOf(page)?.bounds.y ?? 0;
      const outside = page.filter(({ kind, bounds }) => {
        const low = kind === 'running' ? scene.height : foot;
        return bounds.x < 0 || bounds.y < -0.001 || right(bounds) > scene.width + 0.001 || bottom(bounds) > low + 0.001;
      });
      expect(outside.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
    }
  });

  test.each(scenes)('%s: fills the sheet, with text of a size for reading', (paper, scene) => {
    const sheet = sheetFor(scene, paper);
    expect(scene.width * sheet.scale).toBeCloseTo(sheet.width - 56, 3);
    expect(scene.height * sheet.scale).toBeCloseTo(sheet.height - 56, 3);
    expect(TEXT_STYLE.size * sheet.scale).toBeGreaterThanOrEqual(6);
  });

  test.each(scenes)('%s: repeats the heading of every speaker over the cards of each page', (_paper, scene) => {
    const headed = new Set<string>();
    for (const page of pagesOf(scene)) {
      for (const move of movesOn(page)) {
        const speaker = debate.get('move', move.id).speaker;
        const heading = page.find(({ id, kind }) => id === speaker && (kind === 'lane' || kind === 'running'));
        expect(heading?.bounds.x).toBe(move.bounds.x);
        expect(bottom(heading?.bounds ?? move.bounds)).toBeLessThan(move.bounds.y);
      }
      for (const { id } of page.filter(({ kind }) => kind === 'lane')) {
        expect(headed.has(id)).toBe(false);
        headed.add(id);
      }
    }
    expect(headed.size).toBe(debate.speakers.size);
  });

  test.each(scenes)(
    '%s: draws replies on one page as lines, and tells the others by number and page',
    (_paper, scene) => {
      const pages = pagesOf(scene);
      const pageOf = new Map(pages.flatMap((page, index) => movesOn(page).map(({ id }) => [id, index] as const)));
      const numbers = new Map(debate.movesInOrder().map(({ id }, row) => [id, row + 1] as const));
      for (const [index, page] of pages.entries()) {
        for (const element of movesOn(page)) {
          const { replyTo } = debate.get('move', element.id);
          const line = page.find(({ kind, id }) => kind === 'reply' && id === element.id);
          const said = linesOf(element).filter((words) => /^[↑↓] Reply to /.test(words));
          if (replyTo === null || pageOf.get(replyTo) === index) {
            expect([line !== undefined, said]).toEqual([replyTo !== null, []]);
            continue;
          }
          const arrow = (pageOf.get(replyTo) ?? 0) < index ? '↑' : '↓';
          const expected = `${arrow} Reply to ${numbers.get(replyTo)}, page ${(pageOf.get(replyTo) ?? 0) + 1}`;
          expect([line, said.map((words) => words.startsWith(expected))]).toEqual([undefined, [true]]);
          expect(element.links?.[0]?.to).toEqual({ of: 'move', id: replyTo });
          const target = pages[pageOf.get(replyTo) ?? 0]?.find(({ kind, id }) => kind === 'move' && id === replyTo);
          expect(target?.description).toContain(`${numbers.get(element.id)}, page ${index + 1}`);
        }
      }
    },
  );

  test.each(scenes)('%s: has an entry of the outline for each move, on its page', (_paper, scene) => {
    const pages = pagesOf(scene);
    expect(scene.outline).toHaveLength(60);
    for (const { id, page, at } of scene.outline) {
      const { x, y } = pages[page]?.find((element) => element.kind === 'move' && element.id === id)?.bounds ?? {};
      expect(at).toEqual({ x, y });
    }
  });
});

describe('the pages of an exchange', () => {
  test('say the date again on top of each', () => {
    const moves = Array.from({ length: 30 }, () => ({ by: 'Ann', at: '2025-01-16' }));
    const pages = pagesOf(buildExchangePages(exchangeDebate({ moves }), { ...look, paper: 'A4' }));
    expect(pages.length).toBeGreaterThan(1);
    const dates = pages.map((page) => page.filter(({ kind }) => kind === 'time').map((time) => linesOf(time)[0]));
    expect(dates).toEqual(pages.map(() => ['16 January 2025']));
  });

  test('are one where nothing was said, and says so', () => {
    const scene = buildExchangePages(exchangeDebate({ moves: [] }), { ...look, paper: 'A4' });
    expect(scene.morePages).toEqual([]);
    expect(scene.elements.map(({ kind }) => kind)).toEqual(['title', 'note', 'running']);
  });

  test('are made smaller for a card that is higher than they would be', () => {
    const debate = exchangeDebate({
      claims: { d: 'This stands on no map.' },
      moves: [
        { by: 'A committee with a long name, '.repeat(120), target: { statement: 'd' } },
        { by: 'Ben', replyTo: 'm0' },
      ],
    });
    const scene = buildExchangePages(debate, { ...look, map: 'map', paper: 'Letter' });
    const [card] = movesOn(scene.elements);
    expect(card?.bounds.height).toBeGreaterThan(1000);
    expect(bottom(card?.bounds ?? { x: 0, y: 0, width: 0, height: 0 })).toBeLessThan(scene.height);
    expect(scene.height * sheetFor(scene, 'Letter').scale).toBeCloseTo(792 - 56, 3);
  });

  test('are the same every time', () => {
    const debate = longExchange(25, 4);
    const build = () => buildExchangePages(debate, { ...look, paper: 'A3' });
    expect(build()).toEqual(build());
  });
});
