import process from 'node:process';
import type { WindowPlace } from '../settings/settings.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const USUAL = { width: 1440, height: 900 };
type Size = Pick<Area, 'width' | 'height'>;

/** Room for a title bar and borders: on Linux a window manager draws them outside the size that is asked for. */
export const FRAME: Size = process.platform === 'linux' ? { width: 16, height: 64 } : { width: 0, height: 0 };
/** Pixels of a window's upper edge that have to be on a display for the window to be got hold of. */
const GRIP = 100;

/**
 * Chooses the place of a window: its last one, if it can be got hold of on one of the `displays`, the first of which is
 * the main one; otherwise the middle of the main one. It is no larger than the display, allowing for `frame`, so that
 * its lower edge is visible.
 */
export function windowPlace(
  last: WindowPlace | null,
  displays: readonly Area[],
  frame: Size = FRAME,
): Area & { maximized: boolean } {
  const maximized = last?.maximized ?? false;
  const display = last === null ? undefined : displays.find((each) => canBeGrasped(last.bounds, each));
  if (last !== null && display !== undefined) {
    return { ...last.bounds, ...fitting(last.bounds, display, frame), maximized };
  }
  const [main = { x: 0, y: 0, ...USUAL }] = displays;
  const { width, height } = fitting(last?.bounds ?? USUAL, main, frame);
  return {
    x: main.x + Math.round((main.width - width) / 2),
    y: main.y + Math.round((main.height - height) / 2),
    width,
    height,
    maximized,
  };
}

function fitting({ width, height }: Size, display: Area, frame: Size): Size {
  return {
    width: Math.min(width, display.width - frame.width),
    height: Math.min(height, display.height - frame.height),
  };
}

function canBeGrasped({ x, y, width }: Area, display: Area): boolean {
  const seen = Math.min(x + width, display.x + display.width) - Math.max(x, display.x);
  return seen >= GRIP && y >= display.y && y <= display.y + display.height - GRIP;
}

/**
 * Returns a place a little below and to the right of another window, so that both are seen; if that would leave the
 * display, at its upper corner.
 */
export function besides({ x, y, width, height }: Area, displays: readonly Area[], frame: Size = FRAME): Area {
  const display = displays.find((each) => canBeGrasped({ x, y, width, height }, each));
  const moved: Area = { x: x + 24, y: y + 24, width, height };
  if (display === undefined) return moved;
  const right = moved.x + width + frame.width;
  const bottom = moved.y + height + frame.height;
  if (right <= display.x + display.width && bottom <= display.y + display.height) return moved;
  return { x: display.x, y: display.y, ...fitting(moved, display, frame) };
}
