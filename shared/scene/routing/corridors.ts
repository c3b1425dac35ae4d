import type { BoxGrid } from '../box-grid.ts';
import { bottom, right } from '../geometry.ts';
import type { Box } from '../scene.ts';

/** From one x to another. */
export interface Strip {
  readonly low: number;
  readonly high: number;
}

/** A free strip beside a card, from top to bottom between a target above and the card's middle. */
export interface Corridor extends Strip {
  /** 1 to the right of the card, -1 to its left. */
  readonly side: 1 | -1;
}

/** The greatest distance beside a card at which its line may come down, in pixels. */
const REACH = 170;
/** The narrowest corridor with room for a line and signs beside it, in pixels. */
export const NARROWEST = 36;
/** Pixels between a trunk and the cards that hang on it, where there is room. */
export const BESIDE_CARDS = 32;
/** Pixels that lines keep from cards they run along. */
export const ALONG_CARDS = 9;

/**
 * Finds the strips beside a card, or a junction without size, in which a line can come down from `target` to `joint`,
 * the height at which it turns to the card: `edges` are the card's left and right edges. The strips begin `inset`
 * pixels from there, if they are wide enough. `own` are not obstacles.
 */
export function corridorsTo(
  edges: readonly [left: number, right: number],
  inset: number,
  joint: number,
  target: Box,
  grid: BoxGrid<Box>,
  own: ReadonlySet<Box>,
): Corridor[] {
  return ([-1, 1] as const).flatMap((side): Corridor[] => {
    const edge = edges[side < 0 ? 0 : 1];
    const corridor = corridorOn(side, edge, joint, target, grid, own);
    if (corridor === null) return [];
    const low = side < 0 ? corridor.low : Math.max(corridor.low, edge + inset);
    const high = side < 0 ? Math.min(corridor.high, edge - inset) : corridor.high;
    return [high - low >= NARROWEST ? { side, low, high } : corridor];
  });
}

/** Returns the middle of a trunk that runs in a corridor beside one column of cards. */
export function besideCards({ side, low, high }: Corridor): number {
  return side < 0 ? high - BESIDE_CARDS : low + BESIDE_CARDS;
}

function corridorOn(
  side: 1 | -1,
  edge: number,
  joint: number,
  target: Box,
  grid: BoxGrid<Box>,
  own: ReadonlySet<Box>,
): Corridor | null {
  const area = {
    x: side < 0 ? edge - REACH : edge,
    width: REACH,
    y: bottom(target) + 1,
    height: joint + ALONG_CARDS - bottom(target) - 1,
  };
  if (area.height <= 0) return null;
  const row = joint - ALONG_CARDS;
  let [low, high] = [area.x, right(area)];
  const cards = grid.overlapping(area).filter((box) => !own.has(box));
  // Cards between the card and the strip may be passed above the joint, but not at it.
  const inward = cards.sort((a, b) => (side < 0 ? right(b) - right(a) : a.x - b.x));
  for (const card of inward) {
    if (side < 0) {
      if (high - right(card) >= NARROWEST) {
        low = Math.max(low, right(card));
        break;
      }
      if (bottom(card) > row) return null;
      high = Math.min(high, card.x);
    } else {
      if (card.x - low >= NARROWEST) {
        high = Math.min(high, card.x);
        break;
      }
      if (bottom(card) > row) return null;
      low = Math.max(low, right(card));
    }
  }
  return high - low >= NARROWEST ? { side, low, high } : null;
}
