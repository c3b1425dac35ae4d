import type { Size } from '../layout-box.ts';
import { ASIDE, GAP } from './distances.ts';

/** The most shapes of the grid that are offered to choose from. */
const MOST_SHAPES = 24;

/** A grid of cards that are linked to nothing: its size, and where each card stands. */
export interface Grid extends Size {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Returns the numbers of columns that are worth trying for a grid of so many cards, from few to many. */
export function columnCounts(cards: number): number[] {
  const counts = new Set<number>();
  for (let i = 0; i < MOST_SHAPES; i++) counts.add(Math.round(cards ** (i / (MOST_SHAPES - 1))));
  return [...counts].filter((count) => count >= 1);
}

/** Sets cards in rows, in their order, in columns as wide as the widest card. */
export function gridOf(cards: readonly Size[], columns: number): Grid {
  const step = ASIDE + cards.reduce((widest, { width }) => Math.max(widest, width), 0);
  const x: number[] = [];
  const y: number[] = [];
  let top = 0;
  for (let start = 0; start < cards.length; start += columns) {
    let height = 0;
    for (const [n, card] of cards.slice(start, start + columns).entries()) {
      x.push(n * step);
      y.push(top);
      height = Math.max(height, card.height);
    }
    top += height + GAP;
  }
  return { width: Math.min(columns, cards.length) * step - ASIDE, height: top - GAP, x, y };
}
