import type { Spacing } from '../../../../shared/contract/choices.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between cards, besides those that every layout keeps free. */
const ROOM: Readonly<Record<Spacing, number>> = { close: 0, roomy: 16, wide: 40 };

/**
 * Returns the sizes with which cards are laid out, to stand as far apart as the user wants: each is larger by the same, at
 * its right and its lower edge, so that their corners stay corners.
 */
export function spacedSizes<K>(sizes: ReadonlyMap<K, Size>, spacing: Spacing): Map<K, Size> {
  const room = ROOM[spacing];
  return new Map([...sizes].map(([id, { width, height }]) => [id, { width: width + room, height: height + room }]));
}
