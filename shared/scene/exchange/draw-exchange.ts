import type { Move, MoveId, Speaker } from '../../model/entities.ts';
import type { Typesetter } from '../../text/text.ts';
import { bottom } from '../geometry.ts';
import type { Box, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { drawLaneHeading, type LaneHeading } from './lane-heading.ts';
import { drawMoveCard, type MoveCard } from './move-card.ts';
import { CROSSING, type LanePlaces, type Reply, type ReplyDrawing, ReplyLines, type RowCard } from './reply-lines.ts';
import { drawTimeMark, type TimeMark } from './time-mark.ts';

/** A move, ready to be drawn. */
export interface ExchangeRow {
  readonly move: Readonly<Move>;
  /** Index of its speaker's lane. */
  readonly lane: number;
  /** The move that it replies to; the reply is drawn if that is among the rows. */
  readonly replyTo: MoveId | null;
  readonly card: MoveCard;
  /** The mark beside it. */
  readonly mark: TimeMark | null;
}

/** The frame around the rows. */
export interface ExchangeFrame {
  /** One for each lane. */
  readonly headings: readonly LaneHeading[];
  readonly laneWidth: number;
  /** True if there is room for dates at the left. */
  readonly hasDates: boolean;
  /** Pixels between lanes, in which the lines of replies have to find room; as many as they need when left out. */
  readonly gutter?: number;
}

export interface LaneDrawing {
  readonly speaker: Readonly<Speaker>;
  /** The area of its heading. */
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

export interface MoveDrawing {
  readonly move: Readonly<Move>;
  readonly lane: number;
  readonly box: Box;
  readonly card: MoveCard;
  readonly shapes: readonly Shape[];
}

/** A date beside the row of a move, or a note of what is wrong with it. */
export interface TimeDrawing {
  readonly move: MoveId;
  readonly box: Box;
  readonly shapes: readonly Shape[];
  readonly description: string;
}

/** An exchange measured, placed and coloured, in pixels with its origin at the top left corner; all in reading order. */
export interface ExchangeDrawing {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly LaneDrawing[];
  readonly moves: readonly MoveDrawing[];
  readonly times: readonly TimeDrawing[];
  readonly replies: readonly ReplyDrawing[];
}

/** Pixels for dates, and between them and the first lane. */
export const TIME_WIDTH = 108;
export const TIME_GAP = 22;
/** Pixels between lanes without replies. */
export const LANE_GAP = 28;
/** Pixels between the headings and the first row. */
export const HEADING_GAP = 24;
const ROW_GAP = 2 * CROSSING + 6;
/** Extra pixels before another date, with a line in the middle. */
const DAY_GAP = 20;

/** Draws rows one below the other under the headings of their lanes, and the replies among them. */
export function drawExchange(
  rows: readonly ExchangeRow[],
  { headings, laneWidth, hasDates, gutter }: ExchangeFrame,
  theme: Theme,
  typesetter: Typesetter,
): ExchangeDrawing {
  const headingBottom = headingsHeight(headings);
  const placed = placedRows(rows, headingBottom + HEADING_GAP);
  const lines = new ReplyLines(repliesAmong(rows, placed));
  const left = hasDates ? TIME_WIDTH + TIME_GAP : 0;
  const gutterOf = (index: number) => (gutter !== undefined && index < headings.length ? gutter : lines.widthOf(index));
  const { places, width } = placesFor(headings.length, laneWidth, left, gutterOf);

  const moves = rows.map(({ move, lane, card }, row): MoveDrawing => {
    const { y } = placed[row] as RowCard;
    const box = { x: places.lane(lane).left, y, width: card.width, height: card.height };
    return { move, lane, box, card, shapes: drawMoveCard(card, box, theme) };
  });
  const times = moves.flatMap(({ move, box }, row): TimeDrawing[] => {
    const mark = rows[row]?.mark ?? null;
    if (mark === null) return [];
    const at = { x: 0, y: box.y };
    const shapes = drawTimeMark(mark, at, theme, typesetter);
    const { description, height } = mark;
    if (mark.isNewDay && row > 0) {
      const y = box.y - (ROW_GAP + DAY_GAP) / 2;
      const commands = [['M', 0, y] as const, ['L', width, y] as const];
      shapes.unshift({ type: 'path', commands, stroke: theme.cardLine, strokeWidth: 1 });
    }
    return [{ move: move.id, box: { ...at, width: TIME_WIDTH, height }, shapes, description }];
  });
  return {
    width,
    height: Math.max(headingBottom, ...[...moves, ...times].map(({ box }) => bottom(box))),
    lanes: headings.map((heading, lane) => {
      const { left: x, width: headingWidth } = places.lane(lane);
      const shapes = drawLaneHeading(heading, { x, bottom: headingBottom, width: headingWidth }, theme);
      const box = { x, y: headingBottom - heading.height, width: headingWidth, height: heading.height };
      return { speaker: heading.speaker, box, shapes };
    }),
    moves,
    times,
    replies: lines.draw(places, theme),
  };
}

/** Returns the height in pixels of the headings. */
export function headingsHeight(headings: readonly LaneHeading[]): number {
  return Math.max(0, ...headings.map(({ height }) => height));
}

/** Returns the height of a row in pixels: that of its card, or of the mark beside it. */
export function rowHeight(cardHeight: number, mark: TimeMark | null): number {
  return Math.max(cardHeight, mark?.height ?? 0);
}

/** Returns the pixels between a row and the one before. */
export function gapBefore(mark: TimeMark | null): number {
  return mark?.isNewDay ? ROW_GAP + DAY_GAP : ROW_GAP;
}

function placedRows(rows: readonly ExchangeRow[], top: number): RowCard[] {
  let y = top;
  return rows.map(({ move, lane, card, mark }, row) => {
    if (row > 0) y += gapBefore(mark);
    const placed = { move: move.id, lane, row, y, height: card.height };
    y += rowHeight(card.height, mark);
    return placed;
  });
}

function repliesAmong(rows: readonly ExchangeRow[], placed: readonly RowCard[]): Reply[] {
  const rowOf = new Map(placed.map((row) => [row.move, row] as const));
  return rows.flatMap(({ move, replyTo }) => {
    const from = rowOf.get(move.id);
    const to = replyTo === null ? undefined : rowOf.get(replyTo);
    return from && to ? [{ from, to }] : [];
  });
}

function placesFor(
  lanes: number,
  laneWidth: number,
  left: number,
  gutterOf: (index: number) => number,
): { places: LanePlaces; width: number } {
  const starts: number[] = [];
  let x = left;
  for (let lane = 0; lane < lanes; lane++) {
    starts.push(x);
    x += laneWidth + Math.max(gutterOf(lane + 1), lane < lanes - 1 ? LANE_GAP : 0);
  }
  const places: LanePlaces = {
    lane: (index) => ({ left: starts[index] ?? left, width: laneWidth }),
    gutter: (index) => {
      const start = (starts[index - 1] ?? left) + laneWidth;
      return { left: start, width: (starts[index] ?? x) - start };
    },
  };
  return { places, width: x };
}
