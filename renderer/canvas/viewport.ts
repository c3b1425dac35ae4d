import type { Viewport } from 'reactflow';
import { bottom, centreX, centreY, right } from '../../shared/scene/geometry.ts';
import type { Box } from '../../shared/scene/scene.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the window left free around what is shown. */
const MARGIN = 48;
/** And around what is brought into sight, which is not to make the map jump. */
const EDGE = 16;
/** Below this zoom the text of a card is too small to read: a large map opens at its top instead of as a whole. */
export const LEAST_READABLE = 0.45;
/** Shows ten thousand cards at once. */
export const LEAST_ZOOM = 0.01;
export const MOST_ZOOM = 3;

/** The view that shows all of `bounds`, never enlarged beyond its own size. */
export function fitting(bounds: Box, window: Size): Viewport {
  const zoom = zoomFor(bounds, window);
  return {
    zoom,
    x: window.width / 2 - centreX(bounds) * zoom,
    y: window.height / 2 - centreY(bounds) * zoom,
  };
}

/** The view with which a map opens: all of it if that can be read, else the middle of its top. */
export function firstViewport(bounds: Box | undefined, window: Size): Viewport {
  if (bounds === undefined) return { x: window.width / 2, y: window.height / 2, zoom: 1 };
  if (zoomFor(bounds, window) >= LEAST_READABLE) return fitting(bounds, window);
  return {
    zoom: LEAST_READABLE,
    x: window.width / 2 - centreX(bounds) * LEAST_READABLE,
    y: MARGIN - bounds.y * LEAST_READABLE,
  };
}

/** The view with a card in its middle, in its own size. */
export function closeUp(card: Box, { width, height }: Size): Viewport {
  return { zoom: 1, x: width / 2 - centreX(card), y: height / 2 - centreY(card) };
}

/** The view at another zoom, with the same point of the map in its middle. */
export function zoomed(from: Viewport, zoom: number, { width, height }: Size): Viewport {
  const to = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
  const grown = to / from.zoom;
  return { zoom: to, x: width / 2 - (width / 2 - from.x) * grown, y: height / 2 - (height / 2 - from.y) * grown };
}

/** The view that has `box` in sight, moved as little as possible; undefined where it is in sight already. */
export function revealing(box: Box, { x, y, zoom }: Viewport, window: Size): Viewport | undefined {
  const dx = shift(box.x * zoom + x, right(box) * zoom + x, window.width);
  const dy = shift(box.y * zoom + y, bottom(box) * zoom + y, window.height);
  return dx === 0 && dy === 0 ? undefined : { x: x + dx, y: y + dy, zoom };
}

/** How far to move a stretch into a window's side; what is too long for it shows its beginning. */
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
