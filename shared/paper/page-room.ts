import { TEXT_STYLE } from '../scene/card.ts';
import { type Paper, roomOn } from '../scene/sheet.ts';

export type Orientation = 'upright' | 'across';

/** Points: all lettering on pages by branch is at least so large. */
export const LEAST_POINTS = 9;
/** Points per pixel; a little more than needed, so that rounding does not take it back. */
const SCALE = (LEAST_POINTS + 0.03) / TEXT_STYLE.size;

/** Pixels over a branch: the running head, and the distance to it. */
export const HEAD_HEIGHT = 44;
/** Pixels at the sides and at the foot that lines may take. */
export const LINES_ASIDE = 14;

/** The printable part of a page, in pixels. */
export interface PageRoom {
  readonly width: number;
  readonly height: number;
}

/** Returns the room of pages on which the text is set as small as it may be. */
export function pageRoom(paper: Paper, orientation: Orientation): PageRoom {
  const { width, height } = roomOn(paper, orientation);
  return { width: width / SCALE, height: height / SCALE };
}

/** Returns the part of a page that cards may take. */
export function cardRoom({ width, height }: PageRoom): PageRoom {
  return { width: width - 2 * LINES_ASIDE, height: height - HEAD_HEIGHT - LINES_ASIDE };
}

/** Returns the size in points of the text on a page of `pageRoom`. */
export function textPoints(): number {
  return SCALE * TEXT_STYLE.size;
}
