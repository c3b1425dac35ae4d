import type { Viewport } from 'reactflow';
import type { Direction } from '../../../shared/model/entities.ts';
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
 * The zoom below which the text of a card is too small to read: a large map opens at its conclusion instead of as a
 * whole.
 */
export const LEAST_READABLE = 0.45;

/** Returns the view that shows all of `bounds`, never enlarged beyond its own size. */
export function fitting(bounds: Box, window: Size): Viewport {
  const zoom = zoomFor(bounds, window);
  return {
    zoom,
    x: window.width / 2 - centreX(bounds) * zoom,
    y: window.height / 2 - centreY(bounds) * zoom,
  };
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
export function showsAny(boxes: readonly Box[], { x, y, zoom }: Viewport, { width, height }: Size): boolean {
  const seen: Box = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  return boxes.some(
    (box) => box.x < right(seen) && right(box) > seen.x && box.y < bottom(seen) && bottom(box) > seen.y,
  );
}

/**
 * Returns the view with which a map of `cards` opens: all of it if that can be read, otherwise the card that its
 * arguments lead to, at the edge.
 */
export function firstViewport(cards: readonly Box[], direction: Direction, window: Size): Viewport {
  if (cards.length === 0) return { x: window.width / 2, y: window.height / 2, zoom: 1 };
  const bounds = boundsOf(cards);
  if (zoomFor(bounds, window) >= LEAST_READABLE) return fitting(bounds, window);
  const zoom = LEAST_READABLE;
  const card = conclusionOf(cards, bounds, direction);
  const x = window.width / 2 - centreX(card) * zoom;
  const y = window.height / 2 - centreY(card) * zoom;
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
function conclusionOf(cards: readonly Box[], bounds: Box, direction: Direction): Box {
  const isUpright = direction === 'down' || direction === 'up';
  const inwards = (card: Box) =>
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

/** Returns the view that has `box` in sight, moved as little as possible; undefined if it is in sight already. */
export function revealing(box: Box, { x, y, zoom }: Viewport, window: Size): Viewport | undefined {
  const dx = shift(box.x * zoom + x, right(box) * zoom + x, window.width);
  const dy = shift(box.y * zoom + y, bottom(box) * zoom + y, window.height);
  return dx === 0 && dy === 0 ? undefined : { x: x + dx, y: y + dy, zoom };
}

/** Returns the shift that brings a stretch into a window's side; one that is too long shows its beginning. */
function shift(from: number, to: number, length: number): number {
  if (from < EDGE || to - from > length - 2 * EDGE) return EDGE - from;
  return to > length - EDGE ? length - EDGE - to : 0;
}

function zoomFor(bounds: Box, { width, height }: Size): number {
  const zoom = Math.min(
    1,
    (width - 2 * MARGIN) / Math.max(1, bounds.width),
    (height - 2 * MARGIN) / Math.max(1, bounds.height),
  );
  return Math.max(LEAST_ZOOM, zoom);
}
