import { describe, expect, test } from '@jest/globals';
import {
  cardsIn,
  isOutdated,
  isOverview,
  relationsIn,
  visiblePart,
} from '../../../../renderer/features/map/visible-cards.ts';
import { MapGeometry } from '../../../../shared/scene/map-geometry.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const WINDOW = { width: 800, height: 600 };
const AT_ORIGIN = visiblePart({ x: 0, y: 0, zoom: 1 }, WINDOW);

function geometry(): MapGeometry {
  const made = new MapGeometry();
  const debate = debateOf({
    claims: { near: 'Near.', far: 'Far.', below: 'Below.' },
    relations: [
      ['long', 'supports', ['far'], 'near'],
      ['away', 'supports', ['below'], 'far'],
    ],
    placed: { near: [100, 100], far: [4000, 2000], below: [4000, 2400] },
  });
  made.update(debate, 'map', typesetter);
  return made;
}

describe('what of a map is in sight', () => {
  test('is the part that the window shows, by where it is and how large it is drawn', () => {
    expect(visiblePart({ x: -200, y: 100, zoom: 0.5 }, WINDOW).seen).toEqual({
      x: 400,
      y: -200,
      width: 1600,
      height: 1200,
    });
  });

  test('holds for small movements, and not for large ones', () => {
    expect(isOutdated(AT_ORIGIN, visiblePart({ x: -150, y: 40, zoom: 1 }, WINDOW))).toBe(false);
    expect(isOutdated(AT_ORIGIN, visiblePart({ x: -350, y: 0, zoom: 1 }, WINDOW))).toBe(true);
  });

  test('does not hold when the map is drawn much larger or smaller', () => {
    expect(isOutdated(AT_ORIGIN, visiblePart({ x: 0, y: 0, zoom: 0.6 }, WINDOW))).toBe(true);
    expect(isOutdated(AT_ORIGIN, visiblePart({ x: -400, y: -300, zoom: 2 }, WINDOW))).toBe(true);
  });

  test('has the cards there, and those that are held', () => {
    const { cards } = geometry();
    const ids = (held: string[]) =>
      cardsIn(AT_ORIGIN.drawn, cards, new Set(held)).map((card) => card.placement.statement);
    expect(ids([])).toEqual(['near']);
    expect(ids(['below'])).toEqual(['near', 'below']);
  });

  test('has the lines that pass through it, and no others', () => {
    expect([...relationsIn(AT_ORIGIN.drawn, geometry().relations).keys()]).toEqual(['long']);
  });

  test('is painted where no text can be read, and sooner where there are very many cards', () => {
    const isFar = (zoom: number, cards: number) => isOverview(visiblePart({ x: 0, y: 0, zoom }, WINDOW), cards);
    expect([isFar(0.5, 2_000), isFar(0.25, 2_000), isFar(0.25, 100), isFar(0.1, 100)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
