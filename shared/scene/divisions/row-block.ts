import { shownDivisiveness } from '../../evaluation/divisions-words.ts';
import { isolated } from '../../text/isolation.ts';
import type { TextStyle } from '../../text/text.ts';
import { fittedLines } from '../exchange/fitted-line.ts';
import type { Shape } from '../scene.ts';
import { type Block, drawLines, type Pen, WIDTH } from './block.ts';

const TEXT: TextStyle = { typeface: 'sans', size: 13.5 };
const ABOUT: TextStyle = { typeface: 'sans', size: 12 };
const NUMBER: TextStyle = { typeface: 'sans-semibold', size: 14 };
const LEADING = 19;
const ABOUT_LEADING = 17;
const GAUGE = { width: 120, height: 8 };
const NUMBER_WIDTH = 44;
const GAP = 16;

/** A line of a section: a text, a sentence about it, and a number from 0 to 1, if it has one. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly about: string;
  readonly value: number | null;
}

/** Draws a text over a sentence, beside a gauge of its number. */
export function rowBlock({ id, text, about, value }: Row, { theme, typesetter }: Pen): Block {
  const gauge = value === null ? 0 : GAUGE.width + NUMBER_WIDTH + GAP;
  const width = WIDTH - gauge;
  const lines = fittedLines(text, TEXT, { width, most: 2 }, typesetter);
  const under = fittedLines(about, ABOUT, { width, most: 3 }, typesetter);
  const low = lines.length * LEADING;
  const height = low + under.length * ABOUT_LEADING + 8;
  const shapes: Shape[] = [
    ...drawLines(lines, TEXT, { x: 0, y: 0, width, leading: LEADING, fill: theme.ink }),
    ...drawLines(under, ABOUT, { x: 0, y: low, width, leading: ABOUT_LEADING, fill: theme.softInk }),
  ];
  if (value !== null) {
    const at = { x: width + GAP, y: (LEADING - GAUGE.height) / 2 + 1, height: GAUGE.height, radius: 3 };
    const line = typesetter.line(shownDivisiveness(value), NUMBER);
    const place = { x: WIDTH - NUMBER_WIDTH, y: 0, width: NUMBER_WIDTH, leading: LEADING };
    shapes.push({ type: 'rect', ...at, width: GAUGE.width, fill: theme.cardLine });
    if (value > 0) shapes.push({ type: 'rect', ...at, width: GAUGE.width * value, fill: theme.relation.undercuts });
    shapes.push(...drawLines([line], NUMBER, { ...place, fill: theme.ink, edge: 'right', role: 'label' }));
  }
  shapes.push({
    type: 'path',
    commands: [
      ['M', 0, height],
      ['L', WIDTH, height],
    ],
    stroke: theme.cardLine,
    strokeWidth: 1,
  });
  const bounds = { x: 0, y: 0, width: WIDTH, height };
  const description = `${isolated(text)} ${about}`;
  return { height, before: 9, elements: [{ kind: 'note', id, bounds, shapes, description }] };
}
