import { agreementLookup, type Divisions } from '../../evaluation/divisions.ts';
import { agreementSentence, percent } from '../../evaluation/divisions-words.ts';
import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { SpeakerId } from '../../model/entities.ts';
import type { TextStyle } from '../../text/text.ts';
import { fittedLines } from '../exchange/fitted-line.ts';
import type { Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { type Block, drawLines, type Pen, WIDTH } from './block.ts';

const NAME: TextStyle = { typeface: 'sans', size: 12 };
const HEAD: TextStyle = { typeface: 'sans-semibold', size: 11 };
const SHARE: TextStyle = { typeface: 'sans-semibold', size: 11 };
const COUNT: TextStyle = { typeface: 'sans', size: 9.5 };
const NAMES_WIDTH = 190;
const HEAD_HEIGHT = 22;
const CELL_HEIGHT = 32;
const WIDEST = 64;
/** The most that the colour of a cell is mixed into the ground: its words stay legible. */
const STRONGEST = 0.42;

/** Draws who agrees with whom: a row and a column for each speaker, with the share and the number of common claims. */
export function matrixBlock(
  debate: Debate,
  { agreements }: Pick<Divisions, 'agreements'>,
  speakers: readonly SpeakerId[],
  { theme, typesetter }: Pen,
): Block {
  const agreement = agreementLookup(agreements);
  const width = Math.min(WIDEST, (WIDTH - NAMES_WIDTH) / speakers.length);
  const shapes: Shape[] = [];
  const sentences: string[] = [];
  const left = (column: number) => NAMES_WIDTH + column * width;
  const centred = (text: string, style: TextStyle, x: number, y: number, leading: number, fill: string) => {
    const line = typesetter.line(text, style);
    const place = { x: x + (width - line.width) / 2, y, width: line.width, leading, fill };
    shapes.push(...drawLines([line], style, { ...place, role: 'label' }));
  };
  for (const column of speakers.keys()) {
    centred(`${column + 1}`, HEAD, left(column), 0, HEAD_HEIGHT, theme.softInk);
  }
  for (const [row, one] of speakers.entries()) {
    const y = HEAD_HEIGHT + row * CELL_HEIGHT;
    const { name } = debate.get('speaker', one);
    const number = typesetter.line(`${row + 1}`, HEAD);
    const place = { x: 0, y, width: 20, leading: CELL_HEIGHT };
    shapes.push(...drawLines([number], HEAD, { ...place, fill: theme.softInk, edge: 'right', role: 'label' }));
    const lines = fittedLines(name, NAME, { width: NAMES_WIDTH - 38, most: 1 }, typesetter);
    shapes.push(...drawLines(lines, NAME, { ...place, x: 28, width: NAMES_WIDTH - 38, fill: theme.ink }));
    for (const [column, other] of speakers.entries()) {
      const box = { x: left(column) + 1, y: y + 1, width: width - 2, height: CELL_HEIGHT - 2, radius: 3 };
      const found = agreement(one, other);
      if (found === null) {
        shapes.push({ type: 'rect', ...box, fill: column === row ? theme.cardLine : theme.paper });
        continue;
      }
      shapes.push({ type: 'rect', ...box, fill: cellColour(found.share, theme) });
      centred(percent(found.share), SHARE, left(column), y + 3, 15, theme.ink);
      const common = found.same.length + found.opposite.length;
      centred(t('of {count}', { count: String(common) }), COUNT, left(column), y + 16, 12, theme.ink);
      if (column > row) sentences.push(agreementSentence(found, name, debate.get('speaker', other).name));
    }
  }
  const height = HEAD_HEIGHT + speakers.length * CELL_HEIGHT;
  const bounds = { x: 0, y: 0, width: WIDTH, height };
  const description = sentences.join(' ');
  return { height, before: 10, elements: [{ kind: 'overview', id: 'agreement', bounds, shapes, description }] };
}

/** Returns the ground of a cell: of the colour of attacks where speakers disagree, of that of support where they agree. */
export function cellColour(share: number, theme: Theme): string {
  const colour = share < 0.5 ? theme.relation.attacks : theme.relation.supports;
  return mixed(theme.card, colour, STRONGEST * (0.25 + 0.75 * Math.abs(2 * share - 1)));
}

function mixed(ground: string, colour: string, part: number): string {
  const channel = (from: number) => {
    const [low, high] = [ground, colour].map((each) => Number.parseInt(each.slice(from, from + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(low + (high - low) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
