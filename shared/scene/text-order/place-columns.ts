import type { Box } from '../scene.ts';

/** A row of a column, measured: what stands at its left, and the cards beside that. Pixels. */
export interface SizedRow {
  /** Before it, unless it is the first. */
  readonly gap: number;
  readonly leftHeight: number;
  readonly cards: readonly { readonly width: number; readonly height: number }[];
}

export interface SizedColumn {
  readonly headingHeight: number;
  readonly leftWidth: number;
  /** From what stands at the left to the cards. */
  readonly beforeCards: number;
  /** At the right of the cards, for arcs. */
  readonly gutter: number;
  readonly rows: readonly SizedRow[];
}

export interface PlacedRow {
  readonly left: Box;
  readonly cards: readonly Box[];
}

export interface PlacedColumn {
  readonly heading: Box;
  readonly rows: readonly PlacedRow[];
  /** The right edge of the widest card, where arcs begin. */
  readonly cardsEnd: number;
}

export interface PlacedColumns {
  readonly columns: readonly PlacedColumn[];
  readonly width: number;
  readonly height: number;
}

/** Pixels between the cards at one place, under the headings, and between columns. */
export const CARD_GAP = 8;
export const HEADING_GAP = 18;
export const COLUMN_GAP = 40;

/**
 * Places columns beside each other, and in each its rows one below the other: the cards of a row are stacked at its right, from its
 * top, and the next row begins below all of them. Nothing overlaps.
 */
export function placeColumns(columns: readonly SizedColumn[]): PlacedColumns {
  const top = Math.max(0, ...columns.map(({ headingHeight }) => headingHeight));
  let x = 0;
  let low = top;
  const placed = columns.map((column): PlacedColumn => {
    const cardsStart = x + column.leftWidth + column.beforeCards;
    const widest = Math.max(0, ...column.rows.flatMap(({ cards }) => cards.map(({ width }) => width)));
    let y = top + HEADING_GAP;
    const rows = column.rows.map((row, index): PlacedRow => {
      if (index > 0) y += row.gap;
      const left = { x, y, width: column.leftWidth, height: row.leftHeight };
      let under = y;
      const cards = row.cards.map(({ width, height }, at): Box => {
        if (at > 0) under += CARD_GAP;
        const box = { x: cardsStart, y: under, width, height };
        under += height;
        return box;
      });
      y = Math.max(y + row.leftHeight, under);
      return { left, cards };
    });
    low = Math.max(low, y);
    const cardsEnd = cardsStart + widest;
    const heading = { x, y: top - column.headingHeight, width: cardsEnd - x, height: column.headingHeight };
    x = cardsEnd + column.gutter + COLUMN_GAP;
    return { heading, rows, cardsEnd };
  });
  return { columns: placed, width: Math.max(0, x - COLUMN_GAP), height: low };
}
