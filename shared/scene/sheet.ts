import type { Scene } from './scene.ts';

export const PAPERS = ['A4', 'A3', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];
export const PAGES = ['fit', ...PAPERS] as const;
/**
 * The choice of page. `fit` is a page as large as the drawing. On paper a whole map stands on one sheet, and an
 * exchange on as many pages as it needs.
 */
export type PageChoice = (typeof PAGES)[number];

/** How a map stands on paper: on one sheet, each branch on pages that can be read, or as a picture over several sheets. */
export const PAGINGS = ['one', 'branch', 'poster'] as const;
export type Paging = (typeof PAGINGS)[number];

export const POINTS_PER_PIXEL = 0.75;

/**
 * Points: a card's text set smaller than this on its page cannot be read on paper, and programs that search PDFs leave out
 * characters below 3 points once a page has many. Then the appendix has the texts of all cards.
 */
export const LEAST_READABLE_POINTS = 3.5;

/** The longest side of a page that viewers take, in points (ISO 32000-1, annex C). */
const LONGEST_SIDE = 14_400;

/** Points of paper that printers cannot reach, and a little more. */
export const SHEET_MARGIN = 28;

/** Width and height of upright sheets, in points. */
const SHEETS = { A4: [595.28, 841.89], A3: [841.89, 1190.55], Letter: [612, 792] } as const;

/** The place of a drawing on its page: points, y down. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The top left corner of the drawing. */
  readonly x: number;
  readonly y: number;
  /** Points per scene pixel. */
  readonly scale: number;
}

/** Returns the page for a map; never enlarged beyond its own size, at which its text is meant to be read. */
export function sheetFor({ width, height }: Pick<Scene, 'width' | 'height'>, page: PageChoice): Sheet {
  if (page === 'fit') {
    const scale = Math.min(POINTS_PER_PIXEL, LONGEST_SIDE / width, LONGEST_SIDE / height);
    return { width: width * scale, height: height * scale, x: 0, y: 0, scale };
  }
  const [short, long] = SHEETS[page];
  const upright = onSheet(width, height, short, long);
  const across = onSheet(width, height, long, short);
  return across.scale > upright.scale ? across : upright;
}

/** Returns the printable part of a sheet, upright or across, in points. */
export function roomOn(paper: Paper, orientation: 'upright' | 'across'): { width: number; height: number } {
  const [short, long] = SHEETS[paper];
  const [width, height] = orientation === 'upright' ? [short, long] : [long, short];
  return { width: width - 2 * SHEET_MARGIN, height: height - 2 * SHEET_MARGIN };
}

function onSheet(width: number, height: number, sheetWidth: number, sheetHeight: number): Sheet {
  const room = { width: sheetWidth - 2 * SHEET_MARGIN, height: sheetHeight - 2 * SHEET_MARGIN };
  const scale = Math.min(POINTS_PER_PIXEL, room.width / width, room.height / height);
  return {
    width: sheetWidth,
    height: sheetHeight,
    x: (sheetWidth - width * scale) / 2,
    y: (sheetHeight - height * scale) / 2,
    scale,
  };
}

/** Returns the upright sheet on which the appendix of a map is set, in points. */
export function appendixSheet(page: PageChoice): readonly [width: number, height: number] {
  return SHEETS[page === 'fit' || page === 'A3' ? 'A4' : page];
}
