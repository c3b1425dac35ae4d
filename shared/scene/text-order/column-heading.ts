import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';
import { CARD_WIDTH } from '../card.ts';
import { fittedLines } from '../exchange/fitted-line.ts';
import { bottom } from '../geometry.ts';
import type { Box, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { LEFT_WIDTH } from './left-part.ts';
import type { TextColumn } from './text-columns.ts';

const TITLE_STYLE: TextStyle = { typeface: 'sans-semibold', size: 15 };
const ABOUT_STYLE: TextStyle = { typeface: 'sans', size: 12 };
const TITLE_LEADING = 20;
const ABOUT_LEADING = 17;
const RULE_GAP = 8;

/** The heading of a column, set and measured. */
export interface ColumnHeading {
  readonly title: readonly TextLine[];
  readonly about: readonly TextLine[];
  readonly height: number;
}

/** Sets the title of a source, and under it how much stands in its column. */
export function layOutColumnHeading({ source, title, about }: TextColumn, typesetter: Typesetter): ColumnHeading {
  const width = source === null ? CARD_WIDTH : LEFT_WIDTH + CARD_WIDTH;
  const lines = fittedLines(title, TITLE_STYLE, { width, most: 2 }, typesetter);
  const under = fittedLines(about, ABOUT_STYLE, { width, most: 1 }, typesetter);
  const height = lines.length * TITLE_LEADING + under.length * ABOUT_LEADING + RULE_GAP + 1;
  return { title: lines, about: under, height };
}

/** Draws a heading over a rule. */
export function drawColumnHeading({ title, about }: ColumnHeading, box: Box, theme: Theme): Shape[] {
  const shapes: Shape[] = [];
  let { y } = box;
  const put = (line: TextLine, style: TextStyle, leading: number, fill: string) => {
    shapes.push({ type: 'text', role: 'content', line, style, x: box.x, y: y + leading * 0.76, fill });
    y += leading;
  };
  for (const line of title) put(line, TITLE_STYLE, TITLE_LEADING, theme.ink);
  for (const line of about) put(line, ABOUT_STYLE, ABOUT_LEADING, theme.softInk);
  const under = bottom(box) - 1;
  const commands = [['M', box.x, under] as const, ['L', box.x + box.width, under] as const];
  shapes.push({ type: 'path', commands, stroke: theme.cardLine, strokeWidth: 1 });
  return shapes;
}
