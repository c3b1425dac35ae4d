import type { ExchangeMove } from '../../exchange/exchange.ts';
import { t } from '../../language/translate.ts';
import type { Edtf } from '../../model/entities.ts';
import { shownDate } from '../../model/shown-date.ts';
import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';
import type { Point, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';

const DAY_STYLE: TextStyle = { typeface: 'sans-semibold', size: 12.5 };
const TIME_STYLE: TextStyle = { typeface: 'sans', size: 12 };
const WARNING_STYLE: TextStyle = { typeface: 'sans', size: 11.5 };
const MARK_STYLE: TextStyle = { typeface: 'sans-semibold', size: 10 };
const DAY_LEADING = 17;
const TIME_LEADING = 16;
const WARNING_GAP = 5;
const WARNING_INDENT = 19;
const MARK_RADIUS = 6.5;
/** Pixels that put the day's first line level with the name on the card. */
const TOP = 9;

/** The time of a move, beside its row. */
export interface TimeMark {
  readonly day: readonly TextLine[];
  readonly time: readonly TextLine[];
  readonly warning: readonly TextLine[];
  /** True if another date begins here. */
  readonly isNewDay: boolean;
  readonly height: number;
  /** Its text. */
  readonly description: string;
}

/**
 * Sets the mark beside the row of `shown`: its date, when that differs from the date of `before`, and what is wrong
 * with it; null for nothing.
 */
export function layOutTimeMark(
  shown: ExchangeMove,
  before: ExchangeMove | undefined,
  width: number,
  typesetter: Typesetter,
): TimeMark | null {
  const { day, time } = partsOf(shown.move.at);
  const isNewDay = before === undefined || partsOf(before.move.at).day !== day;
  const shownTime = isNewDay || partsOf(before.move.at).time !== time ? time : '';
  const warning = warningOf(shown, before);
  if (!isNewDay && shownTime === '' && warning === '') return null;
  const set = (text: string, style: TextStyle, indent = 0) =>
    text === '' ? [] : typesetter.wrap(text, style, width - indent);
  const lines = {
    day: set(isNewDay ? day : '', DAY_STYLE),
    time: set(shownTime, TIME_STYLE),
    warning: set(warning, WARNING_STYLE, WARNING_INDENT),
  };
  const warningHeight = warning === '' ? 0 : WARNING_GAP + lines.warning.length * TIME_LEADING;
  const height = TOP + lines.day.length * DAY_LEADING + lines.time.length * TIME_LEADING + warningHeight;
  const description = [isNewDay ? day : '', shownTime, warning].filter(Boolean).join(', ');
  return { ...lines, isNewDay, height, description };
}

/** Draws a mark whose row begins at `at`. */
export function drawTimeMark(mark: TimeMark, at: Point, theme: Theme, typesetter: Typesetter): Shape[] {
  const shapes: Shape[] = [];
  let y = at.y + TOP;
  const put = (line: TextLine, style: TextStyle, leading: number, fill: string, indent = 0) => {
    shapes.push({ type: 'text', role: 'label', line, style, x: at.x + indent, y: y + leading * 0.76, fill });
    y += leading;
  };
  for (const line of mark.day) put(line, DAY_STYLE, DAY_LEADING, theme.ink);
  for (const line of mark.time) put(line, TIME_STYLE, TIME_LEADING, theme.softInk);
  if (mark.warning.length === 0) return shapes;
  y += WARNING_GAP;
  const colour = theme.relation.attacks;
  const sign = typesetter.line('!', MARK_STYLE);
  const centre = { x: at.x + MARK_RADIUS, y: y + TIME_LEADING / 2 };
  shapes.push(
    { type: 'circle', ...centre, radius: MARK_RADIUS, fill: theme.card, stroke: colour, strokeWidth: 1.3 },
    {
      type: 'text',
      role: 'label',
      line: sign,
      style: MARK_STYLE,
      x: centre.x - sign.width / 2,
      y: centre.y + 3.6,
      fill: colour,
    },
  );
  for (const line of mark.warning) put(line, WARNING_STYLE, TIME_LEADING, colour, WARNING_INDENT);
  return shapes;
}

function partsOf(at: Edtf | null): { day: string; time: string } {
  if (at === null) return { day: t('No date'), time: '' };
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(at) ?? [];
  return day === undefined || time === undefined ? { day: shownDate(at), time: '' } : { day: shownDate(day), time };
}

function warningOf({ contradiction }: ExchangeMove, before: ExchangeMove | undefined): string {
  if (contradiction === null) return '';
  if (contradiction.side === 'below') return t('dated after a move below');
  return contradiction.move === before?.move.id ? t('dated before the move above') : t('dated before a move above');
}
