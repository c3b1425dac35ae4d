import type { WindowPlace } from '../settings/settings.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const USUAL = { width: 1440, height: 900 };
/** Room for a title bar and borders, of either side: on Linux a window's manager draws them outside the size that is asked for. */
const FRAME = { width: 16, height: 64 };
/** So much of a window's upper edge, in pixels, has to be on a display for the window to be got hold of. */
const GRIP = 100;

/**
 * Where to put a window: where one was last, as long as it can be got hold of on one of the `displays`, the first of which is the
 * main one; else in the middle of the main one. No larger than the display, with its frame, so that its lower edge is in sight.
 */
export function windowPlace(last: WindowPlace | null, displays: readonly Area[]): Area & { maximized: boolean } {
  const maximized = last?.maximized ?? false;
  const display = last === null ? undefined : displays.find((each) => canBeGrasped(last.bounds, each));
  if (last !== null && display !== undefined) return { ...last.bounds, ...fitting(last.bounds, display), maximized };
  const [main = { x: 0, y: 0, ...USUAL }] = displays;
  const { width, height } = fitting(last?.bounds ?? USUAL, main);
  return {
    x: main.x + Math.round((main.width - width) / 2),
    y: main.y + Math.round((main.height - height) / 2),
    width,
    height,
    maximized,
  };
}

function fitting({ width, height }: Pick<Area, 'width' | 'height'>, display: Area): Pick<Area, 'width' | 'height'> {
  return {
    width: Math.min(width, display.width - FRAME.width),
    height: Math.min(height, display.height - FRAME.height),
  };
}

function canBeGrasped({ x, y, width }: Area, display: Area): boolean {
  const seen = Math.min(x + width, display.x + display.width) - Math.max(x, display.x);
  return seen >= GRIP && y >= display.y && y <= display.y + display.height - GRIP;
}

/** A little below and to the right of another window, so that both are seen; where that would leave the display, at its upper corner. */
export function besides({ x, y, width, height }: Area, displays: readonly Area[]): Area {
  const display = displays.find((each) => canBeGrasped({ x, y, width, height }, each));
  const moved = { x: x + 24, y: y + 24, width, height };
  if (display === undefined) return moved;
  const isInside = moved.x + width <= display.x + display.width && moved.y + height <= display.y + display.height;
  return isInside ? moved : { ...moved, x: display.x, y: display.y, ...fitting(moved, display) };
}
