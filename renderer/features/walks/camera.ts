import type { StatementId } from '../../../shared/model/entities.ts';
import { boundsOf } from '../../../shared/scene/geometry.ts';
import type { PlacedCard } from '../../../shared/scene/map-geometry.ts';

/** Where the picture of a map stands in the window: its corner, in pixels, and its scale. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Room that stays free around what is shown, in pixels. */
const MARGIN = 56;
/** Larger than this, a card alone would fill the screen. */
const LARGEST = 2;

/** Returns the camera that shows some cards of a map as large as they fit, or all of it; null while nothing is there to be shown. */
export function cameraOn(
  cards: ReadonlyMap<StatementId, PlacedCard>,
  shown: ReadonlySet<StatementId> | null,
  room: { readonly width: number; readonly height: number },
): Camera | null {
  const among = [...cards].filter(([id]) => shown === null || shown.has(id)).map(([, { box }]) => box);
  // What is folded away, or on no map, leaves the whole in sight.
  const boxes = among.length > 0 ? among : [...cards.values()].map(({ box }) => box);
  if (boxes.length === 0 || room.width === 0) return null;
  const { x, y, width, height } = boundsOf(boxes);
  const fitting = Math.min((room.width - 2 * MARGIN) / width, (room.height - 2 * MARGIN) / height);
  const scale = Math.max(0.01, Math.min(LARGEST, fitting));
  return { scale, x: room.width / 2 - (x + width / 2) * scale, y: room.height / 2 - (y + height / 2) * scale };
}
