import type { StatementId } from '../../../shared/model/entities.ts';
import { shortened } from '../../../shared/model/naming.ts';
import { BoxGrid } from '../../../shared/scene/box-grid.ts';
import { centreX, centreY, inflate, right } from '../../../shared/scene/geometry.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';
import type { Box } from '../../../shared/scene/scene.ts';

/** The beginning of a card's text, for orientation on a map seen from afar; the box is in the map's coordinates. */
export interface Landmark {
  readonly statement: StatementId;
  readonly text: string;
  readonly box: Box;
}

/** Pixels of the window. */
export const LABEL = { height: 20, padding: 7, between: 14 };
/** Length in characters. */
const LONGEST = 34;
const MOST = 40;
/**
 * Pixels of the window by which a label may stand out over the map: less than is left free around a map that is shown
 * as a whole.
 */
const OVERHANG = 40;
/** Only the weightiest cards, up to this number, get a label even if there is room. */
const CANDIDATES = 300;

/**
 * Returns the landmarks of a map: questions, then the statements on which most bears, as many as there is room for.
 * `bounds` are those of the whole map, which is shown with little around it; `weightOf` gives the number of things that
 * bear on a statement, `widthOf` measures a label's text, in pixels of the window.
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

/** Returns the left edge of a label of this width, which is to stay in `room`, as far as it fits. */
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
