import { exchangeOf } from '../../exchange/exchange.ts';
import type { Debate } from '../../model/debate.ts';
import type { MapId } from '../../model/entities.ts';
import type { ReferenceStyle } from '../../sources/references/references.ts';
import type { Typesetter } from '../../text/text.ts';
import type { DrawnTime } from '../marks/marked-map.ts';
import { type ThemeName, themeNamed } from '../theme.ts';
import { drawExchange, type ExchangeDrawing, type ExchangeRow, TIME_WIDTH } from './draw-exchange.ts';
import { layOutLaneHeading } from './lane-heading.ts';
import { layOutMoveCard } from './move-card.ts';
import { layOutTimeMark } from './time-mark.ts';

export interface ExchangeOptions {
  /** Limits the exchange to moves about what stands on this map; all of them when null or left out. */
  readonly map?: MapId | null;
  readonly theme: ThemeName;
  readonly typesetter: Typesetter;
  /** The moment as of which it is drawn: what is said later is an outline; today when left out. */
  readonly time?: DrawnTime | null | undefined;
  /** The style of references; the usual one when left out. */
  readonly references?: ReferenceStyle;
}

/** Pixels for all lanes together, unless one would become narrower than the least. */
const LANES_WIDTH = 1680;
export const LEAST_LANE = 200;
export const MOST_LANE = 330;

/**
 * Lays an exchange out: a lane for each speaker, a row for each move, replies as lines between the lanes that cross no card. Throws
 * `NotFound` for an unknown map.
 */
export function layOutExchange(
  debate: Debate,
  { map = null, theme: themeName, typesetter }: ExchangeOptions,
): ExchangeDrawing {
  const exchange = exchangeOf(debate, { map });
  const laneWidth = Math.round(
    Math.min(MOST_LANE, Math.max(LEAST_LANE, LANES_WIDTH / Math.max(1, exchange.lanes.length))),
  );
  const hasDates = exchange.moves.some(({ move }) => move.at !== null);
  const rows = exchange.moves.map((shown, row): ExchangeRow => {
    const mark = hasDates ? layOutTimeMark(shown, exchange.moves[row - 1], TIME_WIDTH, typesetter) : null;
    return { ...shown, card: layOutMoveCard(debate, shown, laneWidth, typesetter), mark };
  });
  const headings = exchange.lanes.map((speaker) => layOutLaneHeading(speaker, laneWidth, typesetter));
  return drawExchange(rows, { headings, laneWidth, hasDates }, themeNamed(themeName), typesetter);
}
