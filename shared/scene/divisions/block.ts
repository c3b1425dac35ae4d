import { isolated } from '../../text/isolation.ts';
import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';
import type { SceneElement, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';

/** Pixels across, without the paper around. On A4 and Letter its text is as large as on screen. */
export const WIDTH = 720;

/** What is never cut by the end of a page: elements with their origin at the top left corner. */
export interface Block {
  readonly elements: readonly SceneElement[];
  readonly height: number;
  /** Pixels to what stands above it on its page. */
  readonly before: number;
  /** True if what follows stands on the same page. */
  readonly staysWithNext?: boolean;
}

const HEADING_STYLE: TextStyle = { typeface: 'sans-semibold', size: 16 };
const NOTE_STYLE: TextStyle = { typeface: 'sans', size: 12.5 };

/** Colours and letters of a drawing. */
export interface Pen {
  readonly theme: Theme;
  readonly typesetter: Typesetter;
}

/** A place for lines of text, from the top down. */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly leading: number;
  readonly fill: string;
  /** The edge at which lines that read from left to right begin or end. */
  readonly edge?: 'left' | 'right';
  readonly role?: 'content' | 'label';
}

/** Draws lines of text. */
export function drawLines(
  lines: readonly TextLine[],
  style: TextStyle,
  { x, y, width, leading, fill, edge = 'left', role = 'content' }: Column,
): Shape[] {
  return lines.map((line, index) => ({
    type: 'text',
    role,
    line,
    style,
    fill,
    x: (edge === 'right') !== line.rtl ? x + width - line.width : x,
    y: y + leading * (index + 0.76),
  }));
}

/** Returns the heading of a section over a sentence that says what it shows. */
export function headingBlock(id: string, title: string, sentence: string, { theme, typesetter }: Pen): Block {
  const heading = typesetter.wrap(title, HEADING_STYLE, WIDTH);
  const note = sentence === '' ? [] : typesetter.wrap(isolated(sentence), NOTE_STYLE, WIDTH);
  const [high, low] = [heading.length * 22, note.length * 18];
  const box = (y: number, height: number) => ({ x: 0, y, width: WIDTH, height });
  return {
    height: high + low,
    before: 30,
    staysWithNext: true,
    elements: [
      {
        kind: 'lane',
        id: `${id} heading`,
        bounds: box(0, high),
        shapes: drawLines(heading, HEADING_STYLE, { ...box(0, high), leading: 22, fill: theme.ink, role: 'label' }),
        description: title,
      },
      ...(note.length === 0 ? [] : [noteElement(`${id} about`, sentence, note, box(high, low), theme)]),
    ],
  };
}

/** Returns a sentence under what it speaks of. */
export function noteBlock(id: string, sentence: string, { theme, typesetter }: Pen): Block {
  const lines = typesetter.wrap(isolated(sentence), NOTE_STYLE, WIDTH);
  const height = lines.length * 18;
  const bounds = { x: 0, y: 0, width: WIDTH, height };
  return { height, before: 8, elements: [noteElement(id, sentence, lines, bounds, theme)] };
}

function noteElement(
  id: string,
  description: string,
  lines: readonly TextLine[],
  bounds: SceneElement['bounds'],
  theme: Theme,
): SceneElement {
  const shapes = drawLines(lines, NOTE_STYLE, { ...bounds, leading: 18, fill: theme.softInk, role: 'label' });
  return { kind: 'note', id, bounds, shapes, description };
}
