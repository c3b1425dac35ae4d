import type { StatementId } from '../../../shared/model/entities.ts';
import { shortened } from '../../../shared/model/naming.ts';
import { BoxGrid } from '../../../shared/scene/box-grid.ts';
import { centreX, centreY, inflate, right } from '../../../shared/scene/geometry.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import type { Box } from '../../../shared/scene/scene.ts';

/** The beginning of a card's text, by which one finds one's way on a map seen from afar; the box is in the map's coordinates. */
export interface Landmark {
  readonly statement: StatementId;
  readonly text: string;
  readonly box: Box;
}

/** Pixels of the window. */
export const LABEL = { height: 20, padding: 7, between: 14 };
/** In characters. */
const LONGEST = 34;
const MOST = 40;
/** So far may a label stand out over the map, in pixels of the window: less than is left free around a map that is shown as a whole. */
const OVERHANG = 40;
/** Cards beyond these, the weightiest, get no label though there were room. */
const CANDIDATES = 300;

/**
 * The landmarks of a map: questions, then the statements that most bears on, as many as have room. `bounds` are those of the whole map,
 * which is shown with little around it; `weightOf` says how much bears on a statement, `widthOf` measures a label's text, in pixels of the window.
 */
export function landmarksOf(
  cards: readonly PlacedCard[],
  bounds: Box,
  zoom: number,
  weightOf: (statement: StatementId) => number,
  widthOf: (text: string) => number,
): Landmark[] {
  const room = inflate(bounds, OVERHANG / zoom);
  const landmarks: Landmark[] = [];
  const taken = new BoxGrid<Box>();
  for (const { box: card, layout } of weightiest(cards, weightOf)) {
    const text = shortened(layout.statement.text, LONGEST);
    if (text === '') continue;
    const width = (widthOf(text) + 2 * LABEL.padding) / zoom;
    const height = LABEL.height / zoom;
    const box = { x: within(room, centreX(card) - width / 2, width), y: centreY(card) - height / 2, width, height };
    if (taken.overlapping(inflate(box, LABEL.between / zoom)).length > 0) continue;
    taken.add(box);
    landmarks.push({ statement: layout.statement.id, text, box });
    if (landmarks.length === MOST) break;
  }
  return landmarks;
}

/** Where a label of this width begins, which is to be in `room`, as far as it has place there. */
function within(room: Box, x: number, width: number): number {
  if (width > room.width) return centreX(room) - width / 2;
  return Math.min(Math.max(x, room.x), right(room) - width);
}

function weightiest(cards: readonly PlacedCard[], weightOf: (statement: StatementId) => number): PlacedCard[] {
  return cards
    .map((card) => {
      const { id, kind } = card.layout.statement;
      return { card, weight: kind === 'question' ? Infinity : weightOf(id) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight))
    .slice(0, CANDIDATES)
    .map(({ card }) => card);
}
