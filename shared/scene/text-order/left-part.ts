import type { Excerpt } from '../../model/entities.ts';
import { quotedWords } from '../../sources/quotation.ts';
import { counted } from '../../text/counted.ts';
import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';
import { SMALL_STYLE } from '../card.ts';
import type { Point, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { wordsIn } from '../words.ts';
import type { TextRow } from './text-columns.ts';

/** Pixels that a text takes at the left of its claims. */
export const LEFT_WIDTH = 252;

const QUOTED_STYLE: TextStyle = { typeface: 'serif', size: 14.5 };
const REPORTED_STYLE: TextStyle = { typeface: 'sans', size: 13 };
const HEADING_STYLE: TextStyle = { typeface: 'sans-semibold', size: 12.5 };
const STRETCH_STYLE: TextStyle = { typeface: 'sans', size: 12 };
const INDENT = 14;
const QUOTED_LEADING = 20;
const REPORTED_LEADING = 18;
const HEADING_LEADING = 17;
const STRETCH_LEADING = 16;
const TOP = 6;
const MOST_WORD_LINES = 9;
/** Pixels: a stretch is the longer, the more words are in it. */
const LEAST_STRETCH = 40;
const MOST_STRETCH = 130;
const PER_DOUBLING = 11;

type Ink = 'ink' | 'soft';

interface PlacedLine extends Point {
  readonly line: TextLine;
  readonly style: TextStyle;
  readonly ink: Ink;
  readonly role: 'content' | 'label';
}

/** What stands at the left of a row, set and measured. */
export interface LeftPart {
  readonly kind: TextRow['kind'];
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** Words of the passage that are not shown. */
  readonly wordsCut: number;
  /** Its text. */
  readonly description: string;
}

/** Sets what stands at the left of a row: the words of its passage, a heading, or the mark of a stretch. */
export function layOutLeft(row: TextRow, isVerbatim: boolean, typesetter: Typesetter): LeftPart {
  switch (row.kind) {
    case 'passage':
      return passageWords(row.excerpt, isVerbatim, typesetter);
    case 'heading':
      return plainLines(row.kind, row.label, HEADING_STYLE, HEADING_LEADING, typesetter);
    case 'stretch':
      return stretchMark(row, typesetter);
    case 'claim':
      return { kind: 'claim', height: 0, lines: [], wordsCut: 0, description: '' };
  }
}

/** Draws what stands at the left, with its top left corner at `at`. */
export function drawLeft({ kind, lines, height }: LeftPart, at: Point, theme: Theme): Shape[] {
  const fills: Readonly<Record<Ink, string>> = { ink: theme.ink, soft: theme.softInk };
  const shapes: Shape[] = [];
  // Lines between columns run behind it.
  const covered = kind === 'passage' ? LEFT_WIDTH : Math.max(0, ...lines.map(({ line, x }) => x + line.width + 4));
  shapes.push({ type: 'rect', ...at, width: covered, height, radius: 6, fill: theme.paper });
  if (kind === 'passage') {
    shapes.push({
      type: 'rect',
      x: at.x,
      y: at.y + TOP,
      width: 2,
      height: height - 2 * TOP,
      radius: 1,
      fill: theme.relation.answers,
    });
  }
  if (kind === 'stretch') {
    const commands = [['M', at.x + 1, at.y + 4] as const, ['L', at.x + 1, at.y + height - 4] as const];
    shapes.push({ type: 'path', commands, stroke: theme.cardLine, strokeWidth: 2, dash: [2, 5] });
  }
  for (const { line, style, ink, role, x, y } of lines) {
    shapes.push({ type: 'text', role, line, style, x: at.x + x, y: at.y + y, fill: fills[ink] });
  }
  return shapes;
}

function passageWords({ exact }: Readonly<Excerpt>, isVerbatim: boolean, typesetter: Typesetter): LeftPart {
  const [style, leading, ink] = isVerbatim
    ? ([QUOTED_STYLE, QUOTED_LEADING, 'ink'] as const)
    : ([REPORTED_STYLE, REPORTED_LEADING, 'ink'] as const);
  const words = quotedWords({ words: exact.replace(/\s+/gu, ' ').trim(), isVerbatim });
  const all = typesetter.wrap(words, style, LEFT_WIDTH - INDENT - 6);
  const shown = all.slice(0, MOST_WORD_LINES);
  const rest = all.length > shown.length ? words.slice(all[shown.length]?.start ?? 0) : '';
  const wordsCut = rest === '' ? 0 : Math.max(1, wordsIn(rest));
  const lines = shown.map((line, index): PlacedLine => {
    const x = line.rtl ? LEFT_WIDTH - 6 - line.width : INDENT;
    return { line, style, ink, role: 'content', x, y: TOP + (index + 0.75) * leading };
  });
  if (wordsCut > 0) {
    const line = typesetter.line(`… ${counted(wordsCut, 'more word')}`, SMALL_STYLE);
    lines.push({
      line,
      style: SMALL_STYLE,
      ink: 'soft',
      role: 'label',
      x: INDENT,
      y: TOP + (shown.length + 0.75) * leading,
    });
  }
  return {
    kind: 'passage',
    height: 2 * TOP + Math.max(1, lines.length) * leading,
    lines,
    wordsCut,
    description: words,
  };
}

function stretchMark({ label, words }: Extract<TextRow, { kind: 'stretch' }>, typesetter: Typesetter): LeftPart {
  const said = counted(words, 'word');
  const height = Math.min(MOST_STRETCH, LEAST_STRETCH + PER_DOUBLING * Math.max(0, Math.log2(words / 40)));
  const set = [label, said].flatMap((text) => typesetter.wrap(text, STRETCH_STYLE, LEFT_WIDTH - INDENT));
  const top = (height - set.length * STRETCH_LEADING) / 2;
  const lines = set.map((line, index): PlacedLine => {
    return {
      line,
      style: STRETCH_STYLE,
      ink: 'soft',
      role: 'label',
      x: INDENT,
      y: top + (index + 0.75) * STRETCH_LEADING,
    };
  });
  return { kind: 'stretch', height: Math.round(height), lines, wordsCut: 0, description: `${label}, ${said}` };
}

function plainLines(
  kind: TextRow['kind'],
  text: string,
  style: TextStyle,
  leading: number,
  typesetter: Typesetter,
): LeftPart {
  const lines = typesetter.wrap(text, style, LEFT_WIDTH).map((line, index): PlacedLine => {
    return { line, style, ink: 'soft', role: 'label', x: 0, y: (index + 0.78) * leading };
  });
  return { kind, height: lines.length * leading, lines, wordsCut: 0, description: text };
}
