import { type ExchangeMove, exchangeOf } from '../../exchange/exchange.ts';
import type { Debate } from '../../model/debate.ts';
import type { MapId, Move, MoveId, Speaker } from '../../model/entities.ts';
import type { Typesetter } from '../../text/text.ts';
import { bottom } from '../geometry.ts';
import type { Box, Shape } from '../scene.ts';
import { type ThemeName, themeNamed } from '../theme.ts';
import { drawLaneHeading, layOutLaneHeading } from './lane-heading.ts';
import { drawMoveCard, layOutMoveCard, type MoveCard } from './move-card.ts';
import { CROSSING, type LanePlaces, type Reply, type ReplyDrawing, ReplyLines, type RowCard } from './reply-lines.ts';
import { drawTimeMark, layOutTimeMark, type TimeMark } from './time-mark.ts';

export interface ExchangeOptions {
  /** Only the moves on what stands on this map; null, or left out: all of them. */
  readonly map?: MapId | null;
  readonly theme: ThemeName;
  readonly typesetter: Typesetter;
}

export interface LaneDrawing {
  readonly speaker: Readonly<Speaker>;
  /** Of its heading. */
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

/** A date, or what is wrong with it, beside the row of a move. */
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

/** Pixels for all lanes together, as long as none is narrower than the least. */
const LANES_WIDTH = 1680;
const LEAST_LANE = 200;
const MOST_LANE = 330;
/** Between lanes without replies. */
const LANE_GAP = 28;
const TIME_WIDTH = 108;
const TIME_GAP = 22;
const HEADING_GAP = 24;
const ROW_GAP = 2 * CROSSING + 6;
/** More before another date, with a line in its middle. */
const DAY_GAP = 20;

/**
 * Lays an exchange out: a lane for each speaker, a row for each move, replies as lines between the lanes that cross no card. Throws
 * `NotFound` for an unknown map.
 */
export function layOutExchange(
  debate: Debate,
  { map = null, theme: themeName, typesetter }: ExchangeOptions,
): ExchangeDrawing {
  const theme = themeNamed(themeName);
  const exchange = exchangeOf(debate, { map });
  const laneWidth = Math.round(
    Math.min(MOST_LANE, Math.max(LEAST_LANE, LANES_WIDTH / Math.max(1, exchange.lanes.length))),
  );
  const cards = exchange.moves.map((move) => layOutMoveCard(debate, move, laneWidth, typesetter));
  const hasDates = exchange.moves.some(({ move }) => move.at !== null);
  const marks = exchange.moves.map((move, row) =>
    hasDates ? layOutTimeMark(move, exchange.moves[row - 1], TIME_WIDTH, typesetter) : null,
  );
  const headings = exchange.lanes.map((speaker) => layOutLaneHeading(speaker, laneWidth, typesetter));
  const headingBottom = Math.max(0, ...headings.map(({ height }) => height));

  const rows = placedRows(exchange.moves, cards, marks, headingBottom + HEADING_GAP);
  const lines = new ReplyLines(repliesAmong(exchange.moves, rows));
  const left = hasDates ? TIME_WIDTH + TIME_GAP : 0;
  const { places, width } = placesFor(exchange.lanes.length, laneWidth, left, lines);

  const moves = exchange.moves.map(({ move, lane }, row): MoveDrawing => {
    const card = cards[row] as MoveCard;
    const box = {
      x: places.lane(lane).left,
      y: (rows[row] as RowCard).y,
      width: card.width,
      height: card.height,
    };
    return { move, lane, box, card, shapes: drawMoveCard(card, box, theme) };
  });
  const times = moves.flatMap(({ move, box }, row): TimeDrawing[] => {
    const mark = marks[row] ?? null;
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

/** Rows one below the other, each as high as its card, or what stands beside it. */
function placedRows(
  moves: readonly ExchangeMove[],
  cards: readonly MoveCard[],
  marks: readonly (TimeMark | null)[],
  top: number,
): RowCard[] {
  let y = top;
  return moves.map(({ move, lane }, row) => {
    const height = cards[row]?.height ?? 0;
    const mark = marks[row];
    if (row > 0 && mark?.isNewDay) y += DAY_GAP;
    const placed = { move: move.id, lane, row, y, height };
    y += Math.max(height, mark?.height ?? 0) + ROW_GAP;
    return placed;
  });
}

function repliesAmong(moves: readonly ExchangeMove[], rows: readonly RowCard[]): Reply[] {
  const rowOf = new Map(rows.map((row) => [row.move, row] as const));
  return moves.flatMap(({ move, replyTo }) => {
    const from = rowOf.get(move.id);
    const to = replyTo === null ? undefined : rowOf.get(replyTo);
    return from && to ? [{ from, to }] : [];
  });
}

function placesFor(
  lanes: number,
  laneWidth: number,
  left: number,
  lines: ReplyLines,
): { places: LanePlaces; width: number } {
  const starts: number[] = [];
  let x = left;
  for (let lane = 0; lane < lanes; lane++) {
    starts.push(x);
    x += laneWidth + Math.max(lines.widthOf(lane + 1), lane < lanes - 1 ? LANE_GAP : 0);
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
