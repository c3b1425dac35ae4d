import type { Speaker } from '../../model/entities.ts';
import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';
import type { Point, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { fittedLines } from './fitted-line.ts';

const NAME_STYLE: TextStyle = { typeface: 'sans-semibold', size: 15 };
const ROLE_STYLE: TextStyle = { typeface: 'sans', size: 12 };
const NAME_LEADING = 20;
const ROLE_LEADING = 16;
const MOST_LINES = 2;
const RULE_GAP = 9;
const RULE_HEIGHT = 3;

/** The heading of a lane: the speaker's name and role over a line in the speaker's colour. */
export interface LaneHeading {
  readonly speaker: Readonly<Speaker>;
  readonly name: readonly TextLine[];
  readonly role: readonly TextLine[];
  readonly height: number;
}

export function layOutLaneHeading(speaker: Readonly<Speaker>, width: number, typesetter: Typesetter): LaneHeading {
  const room = { width, most: MOST_LINES };
  const name = fittedLines(speaker.name, NAME_STYLE, room, typesetter);
  const role = speaker.role === '' ? [] : fittedLines(speaker.role, ROLE_STYLE, room, typesetter);
  const height = name.length * NAME_LEADING + role.length * ROLE_LEADING + RULE_GAP + RULE_HEIGHT;
  return { speaker, name, role, height };
}

/** Draws a heading whose line ends at `bottom`. */
export function drawLaneHeading(
  { speaker, name, role, height }: LaneHeading,
  { x, bottom, width }: { readonly x: number; readonly bottom: number; readonly width: number },
  theme: Theme,
): Shape[] {
  const shapes: Shape[] = [];
  let y = bottom - height;
  const put = (line: TextLine, style: TextStyle, leading: number, fill: string) => {
    const at: Point = { x: line.rtl ? x + width - line.width : x, y: y + leading * 0.76 };
    shapes.push({ type: 'text', role: 'content', line, style, ...at, fill });
    y += leading;
  };
  for (const line of name) put(line, NAME_STYLE, NAME_LEADING, theme.ink);
  for (const line of role) put(line, ROLE_STYLE, ROLE_LEADING, theme.softInk);
  shapes.push({
    type: 'rect',
    x,
    y: bottom - RULE_HEIGHT,
    width,
    height: RULE_HEIGHT,
    radius: RULE_HEIGHT / 2,
    fill: speaker.colour,
  });
  return shapes;
}
