import { TEXT_STYLE } from '../scene/card.ts';
import { type Paper, POINTS_PER_PIXEL, roomOn } from '../scene/sheet.ts';

/** A picture over several sheets of paper; lengths in pixels of the picture, except `points`. */
export interface PosterPlan {
  readonly columns: number;
  readonly rows: number;
  /** The printable part of a sheet. */
  readonly room: { readonly width: number; readonly height: number };
  /** Paper around the picture on a sheet, for the cut marks; at the foot also for the key. */
  readonly marks: number;
  /** The part of the picture that a sheet has for itself. */
  readonly cell: { readonly width: number; readonly height: number };
  /** The strip at the right and at the foot that a sheet shows of its neighbours, to glue them on. */
  readonly overlap: number;
  /** The size of the text on cards, in points. */
  readonly points: number;
  /** Pixels in a point. */
  readonly perPoint: number;
}

/** Points. */
const MARKS = 12;
const KEY = 48;
const OVERLAP = 20;
/** Points: a poster has as many sheets as it takes for text of this size. */
const READABLE = 9;
/** Nobody glues more sheets. */
const MOST_SHEETS = 100;

/** Plans a poster: as few sheets as make the text readable, two at least, with the picture as large as they allow. */
export function planPoster(picture: { width: number; height: number }, paper: Paper): PosterPlan {
  let best = plansOf(2, picture, paper).reduce(larger);
  for (let sheets = 3; sheets <= MOST_SHEETS && best.points < READABLE; sheets++) {
    best = plansOf(sheets, picture, paper).reduce(larger, best);
  }
  return best;
}

/** Returns the ways to lay so many sheets. */
function plansOf(sheets: number, picture: { width: number; height: number }, paper: Paper): PosterPlan[] {
  const columns = Array.from({ length: sheets }, (_, index) => index + 1).filter((count) => sheets % count === 0);
  return columns.flatMap((count) =>
    (['upright', 'across'] as const).map((way) => planOn(picture, roomOn(paper, way), count, sheets / count)),
  );
}

/** Returns the plan with the larger text, of equals the first. */
function larger(one: PosterPlan, other: PosterPlan): PosterPlan {
  return other.points > one.points + 0.001 ? other : one;
}

function planOn(
  { width, height }: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
  columns: number,
  rows: number,
): PosterPlan {
  const cell = { width: room.width - 2 * MARKS - OVERLAP, height: room.height - MARKS - KEY - OVERLAP };
  const scale = Math.min(POINTS_PER_PIXEL, (columns * cell.width) / width, (rows * cell.height) / height);
  const inPixels = (size: { width: number; height: number }) => ({
    width: size.width / scale,
    height: size.height / scale,
  });
  return {
    columns,
    rows,
    room: inPixels(room),
    marks: MARKS / scale,
    cell: inPixels(cell),
    overlap: OVERLAP / scale,
    points: scale * TEXT_STYLE.size,
    perPoint: 1 / scale,
  };
}
