import type { Viewport } from 'reactflow';
import type { Direction } from '../../../shared/model/entities.ts';
import { TEXT_STYLE } from '../../../shared/scene/card.ts';
import { bottom, boundsOf, centreX, centreY, right } from '../../../shared/scene/geometry.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import type { ViewPlace } from '../../core/surfaces/canvas-control.ts';
import { LEAST_ZOOM, MOST_ZOOM } from '../../core/surfaces/zoom.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the window left free around what is shown. */
const MARGIN = 48;
/** Pixels left free around something that is brought into sight, so that the map does not jump. */
const EDGE = 16;
/**
 * The zoom below which the text of a card, 9 pixels high then, is too small to read: a larger map opens at its conclusion
 * instead of as a whole.
 */
export const LEAST_READABLE = 9 / TEXT_STYLE.size;
/** The zoom at which a map opens that is too large to be read as a whole. */
const COMFORTABLE = 0.75;

/**
 * Returns the view that shows all of `bounds`, never enlarged beyond its own size; with less paper around it than usual
 * where only so it can be read. It stands under none of `covers`, what lies on the window (in its pixels), as far as there is
 * room above.
 */
export function fitting(bounds: Box, window: Size, covers: readonly Box[] = []): Viewport {
  const zoom = zoomToFit(bounds, window);
  const top = window.height / 2 - (bounds.height / 2) * zoom;
  const covered = Math.max(0, ...covers.map((cover) => top + bounds.height * zoom + EDGE - cover.y));
  const y = top - Math.max(0, Math.min(covered, top - EDGE));
  return { zoom, x: window.width / 2 - centreX(bounds) * zoom, y: y - bounds.y * zoom };
}

/** Returns the view of a place, in a window of any size. */
export function viewOf({ x, y, zoom: wanted }: ViewPlace, { width, height }: Size): Viewport {
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, wanted));
  return { zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom };
}

/** Returns the place that a view shows. */
export function placeOf({ x, y, zoom }: Viewport, { width, height }: Size): ViewPlace {
  return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom };
}

/** Returns whether a view shows a part of any of the boxes. */
export function showsAny(boxes: Iterable<Box>, { x, y, zoom }: Viewport, { width, height }: Size): boolean {
  const seen: Box = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  for (const box of boxes) {
    if (box.x < right(seen) && right(box) > seen.x && box.y < bottom(seen) && bottom(box) > seen.y) return true;
  }
  return false;
}

/**
 * Returns the view with which a map of `cards` opens: all of it (under none of `covers`) if that can be read,
 * otherwise the card that its arguments lead to, at the edge, with what bears on it (`answersTo`) as far as there is room.
 */
export function firstViewport<Card extends Box>(
  cards: readonly Card[],
  direction: Direction,
  window: Size,
  {
    answersTo = () => [],
    covers = [],
  }: { readonly answersTo?: (card: Card) => readonly Box[]; readonly covers?: readonly Box[] } = {},
): Viewport {
  if (cards.length === 0) return { x: window.width / 2, y: window.height / 2, zoom: 1 };
  const bounds = boundsOf(cards);
  if (zoomToFit(bounds, window) >= LEAST_READABLE) return fitting(bounds, window, covers);
  const zoom = COMFORTABLE;
  const card = conclusionOf(cards, bounds, direction);
  const around = boundsOf([card, ...answersTo(card)]);
  const fits = (length: number, room: number) => length * zoom <= room - 2 * MARGIN;
  const x = window.width / 2 - centreX(fits(around.width, window.width) ? around : card) * zoom;
  const y = window.height / 2 - centreY(fits(around.height, window.height) ? around : card) * zoom;
  switch (direction) {
    case 'down':
      return { zoom, x, y: MARGIN - card.y * zoom };
    case 'up':
      return { zoom, x, y: window.height - MARGIN - bottom(card) * zoom };
    case 'right':
      return { zoom, x: MARGIN - card.x * zoom, y };
    case 'left':
      return { zoom, x: window.width - MARGIN - right(card) * zoom, y };
  }
}

/** Returns the outermost card on the side of the conclusions; of several, the one nearest to the middle. */
function conclusionOf<Card extends Box>(cards: readonly Card[], bounds: Box, direction: Direction): Card {
  const isUpright = direction === 'down' || direction === 'up';
  const inwards = (card: Box): number =>
    ({
      down: card.y - bounds.y,
      up: bottom(bounds) - bottom(card),
      right: card.x - bounds.x,
      left: right(bounds) - right(card),
    })[direction];
  const aside = (card: Box) => Math.abs(isUpright ? centreX(card) - centreX(bounds) : centreY(card) - centreY(bounds));
  return cards.reduce((best, card) => ((inwards(card) - inwards(best) || aside(card) - aside(best)) < 0 ? card : best));
}

/** Returns the view with a card in its middle, in its own size. */
export function closeUp(card: Box, { width, height }: Size): Viewport {
  return { zoom: 1, x: width / 2 - centreX(card), y: height / 2 - centreY(card) };
}

/** Returns the view at another zoom, with the same point of the map in its middle. */
export function zoomed(from: Viewport, zoom: number, { width, height }: Size): Viewport {
  const to = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
  const grown = to / from.zoom;
  return { zoom: to, x: width / 2 - (width / 2 - from.x) * grown, y: height / 2 - (height / 2 - from.y) * grown };
}

/**
 * Returns the view that has `box` in sight, moved as little as possible; undefined if it is in sight already. It stands
 * under none of `covers`, what lies on the window (in its pixels), if there is room beside them.
 */
export function revealing(box: Box, from: Viewport, window: Size, covers: readonly Box[] = []): Viewport | undefined {
  const { zoom } = from;
  let { x, y } = from;
  x += shift(box.x * zoom + x, right(box) * zoom + x, window.width);
  y += shift(box.y * zoom + y, bottom(box) * zoom + y, window.height);
  for (const cover of covers) {
    const [left, top] = [box.x * zoom + x, box.y * zoom + y];
    const isBeside = left + box.width * zoom <= cover.x || left >= right(cover);
    const below = top + box.height * zoom + EDGE - cover.y;
    if (!isBeside && below > 0 && top < bottom(cover) && top - below >= EDGE) y -= below;
  }
  return x === from.x && y === from.y ? undefined : { x, y, zoom };
}

/** Returns the shift that brings a stretch into a window's side; one that is too long shows its beginning. */
function shift(from: number, to: number, length: number): number {
  if (from < EDGE || to - from > length - 2 * EDGE) return EDGE - from;
  return to > length - EDGE ? length - EDGE - to : 0;
}

function zoomToFit(bounds: Box, window: Size): number {
  const roomy = zoomFor(bounds, window, MARGIN);
  if (roomy >= LEAST_READABLE) return roomy;
  return zoomFor(bounds, window, EDGE) >= LEAST_READABLE ? LEAST_READABLE : roomy;
}

function zoomFor(bounds: Box, { width, height }: Size, margin: number): number {
  const zoom = Math.min(
    1,
    (width - 2 * margin) / Math.max(1, bounds.width),
    (height - 2 * margin) / Math.max(1, bounds.height),
  );
  return Math.max(LEAST_ZOOM, zoom);
}
