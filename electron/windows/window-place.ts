import type { WindowPlace } from '../settings/settings.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const USUAL = { width: 1440, height: 900 };
/** So much of a window's upper edge, in pixels, has to be on a display for the window to be got hold of. */
const GRIP = 100;

/**
 * Where to put a window: where one was last, as long as it can be got hold of on one of the `displays`, the first of which is the
 * main one; else where the system likes, and no larger than the main display.
 */
export function windowPlace(
  last: WindowPlace | null,
  displays: readonly Area[],
): Partial<Area> & { maximized: boolean } {
  const [main = { x: 0, y: 0, ...USUAL }] = displays;
  if (last !== null && displays.some((display) => canBeGrasped(last.bounds, display))) {
    return { ...last.bounds, maximized: last.maximized };
  }
  const { width, height } = last?.bounds ?? USUAL;
  return {
    width: Math.min(width, main.width),
    height: Math.min(height, main.height),
    maximized: last?.maximized ?? false,
  };
}

function canBeGrasped({ x, y, width }: Area, display: Area): boolean {
  const seen = Math.min(x + width, display.x + display.width) - Math.max(x, display.x);
  return seen >= GRIP && y >= display.y && y <= display.y + display.height - GRIP;
}

/** A little below and to the right of another window, so that both are seen. */
export function besides({ x, y, width, height }: Area): Area {
  return { x: x + 24, y: y + 24, width, height };
}
