/** The least and the largest share of the width that the reader may have. */
export interface ShareLimits {
  readonly least: number;
  readonly most: number;
}

export const DEFAULT_SHARE = 0.45;
/** CSS pixels: a line of some forty characters, and a card with a line that leads to it. */
const LEAST_READER = 340;
const LEAST_MAP = 300;

/** Returns the possible shares of a width in CSS pixels; if it is too narrow for both, they halve it. */
export function shareLimits(width: number): ShareLimits {
  if (width < LEAST_READER + LEAST_MAP) return { least: 0.5, most: 0.5 };
  return { least: LEAST_READER / width, most: 1 - LEAST_MAP / width };
}

export function clampShare(share: number, { least, most }: ShareLimits): number {
  return Math.min(most, Math.max(least, share));
}
