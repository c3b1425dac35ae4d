import { raisedText } from '../raised.ts';
import { composed } from './compose.ts';
import { inReadingOrder, isMostlyRtl } from './line-order.ts';
import type { TextPiece } from './text-piece.ts';

/** A line of text: pieces that stand on one baseline, from left to right. */
export interface TextLine {
  readonly pieces: readonly TextPiece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Where its cells begin, but for the first: it has gaps as only tables have. */
  readonly cellStarts: readonly number[];
}

/** Pieces whose baselines lie closer than this, in the size of the larger, stand on one line: superscripts do. */
const SAME_LINE = 0.45;
/** A letter that is larger than this beside another does not reach as far as its size says. */
const LARGER = 1.6;
/** Gaps, in the size of the text: a narrower one is in a word, a wider one is between cells. */
const WORD_GAP = 0.1;
const UNSPACED_GAP = 0.6;
const CELL_GAP = 2;
const NARROW_GAP = 0.3;
/** The greatest distance between the beginnings of cells of one column, in points. */
const SAME_EDGE = 3;

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]+$/u;
/** A form that a Hebrew letter has only at the end of a word, within what seems to be one: two words overlap a little. */
const FINAL_LETTER = /[ךםןףץ](?=[א-ת])/gu;

/** What is smaller than this share of its line, and this far from its baseline, in the size of the line, is raised or lowered. */
const SMALLER = 0.85;
const RAISED = 0.15;
const LOWERED = 0.08;

/** Returns the lines that pieces stand on, from top to bottom. */
export function linesOf(pieces: readonly TextPiece[]): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextPiece[] = [];
  let largest: TextPiece | undefined;
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const sizes = [piece.size, largest?.size ?? piece.size];
    const reach = SAME_LINE * Math.min(Math.max(...sizes), LARGER * Math.min(...sizes));
    if (largest !== undefined && Math.abs(piece.baseline - largest.baseline) > reach) {
      lines.push(lineOf(line));
      line = [];
      largest = undefined;
    }
    line.push(piece);
    if (largest === undefined || piece.size > largest.size) largest = piece;
  }
  if (line.length > 0) lines.push(lineOf(line));
  return lines;
}

/** Returns a line of pieces that stand on one baseline, in whatever order. */
export function lineOf(pieces: readonly TextPiece[]): TextLine {
  const ordered = pieces.toSorted((a, b) => a.left - b.left);
  const size = Math.max(...ordered.map((piece) => piece.size));
  return {
    pieces: ordered,
    left: Math.min(...ordered.map((piece) => piece.left)),
    right: Math.max(...ordered.map((piece) => piece.right)),
    baseline: ordered.find((piece) => piece.size === size)?.baseline ?? 0,
    size,
    cellStarts: cellStarts(ordered, size),
  };
}

function cellStarts(pieces: readonly TextPiece[], size: number): number[] {
  const starts: number[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { left, right } of pieces) {
    if (left - end > CELL_GAP * size) starts.push(left);
    end = end === Number.POSITIVE_INFINITY ? right : Math.max(end, right);
  }
  return starts;
}

/** Returns the stretches of a line between gaps wider than `gap` times the size of its text. */
export function stretchesOf({ pieces, size }: TextLine, gap: number): TextLine[] {
  const stretches: TextPiece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && piece.left - end <= gap * size) stretch.push(piece);
    else stretches.push([piece]);
    end = Math.max(end, piece.right);
  }
  return stretches.map(lineOf);
}

/** Tells whether a line is written mostly from right to left. */
export function isRtl({ pieces }: TextLine): boolean {
  return isMostlyRtl(pieces.map(({ text }) => text));
}

/**
 * Returns the cells of a line in reading order: one, unless it has gaps as only tables have, or smaller ones where cells
 * of other lines begin.
 */
export function cellsOf(line: TextLine, edges: readonly number[] = []): string[] {
  const isEdge = (left: number) => edges.some((edge) => Math.abs(edge - left) <= SAME_EDGE);
  const cells: TextPiece[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const piece of line.pieces) {
    const gap = (piece.left - end) / line.size;
    if (cells.length === 0 || gap > CELL_GAP || (gap > NARROW_GAP && isEdge(piece.left))) cells.push([]);
    cells.at(-1)?.push(piece);
    end = end === Number.POSITIVE_INFINITY ? piece.right : Math.max(end, piece.right);
  }
  const texts = cells.map((pieces) => textOf(pieces, line));
  return isRtl(line) ? texts.toReversed() : texts;
}

/** Returns the text of a stretch of a line in logical order. */
function textOf(pieces: readonly TextPiece[], line: TextLine): string {
  const tokens: { text: string }[] = [];
  let before: TextPiece | undefined;
  let raised = null as { text: string; how: 'up' | 'down' } | null;
  const endRaised = () => {
    if (raised !== null) tokens.push({ text: raisedText(raised.text, raised.how) });
    raised = null;
  };
  for (const piece of composed(pieces)) {
    const how = raising(piece, line);
    const isSpaced = before !== undefined && hasSpace(before, piece);
    if (raised !== null && (isSpaced || how !== raised.how)) endRaised();
    if (isSpaced) tokens.push({ text: ' ' });
    if (how === null) tokens.push({ text: piece.text });
    else raised = { text: (raised?.text ?? '') + piece.text, how };
    before = piece;
  }
  endRaised();
  const text = inReadingOrder(tokens, isMostlyRtl(tokens.map((token) => token.text))).join('');
  return text.replace(/\s+/gu, ' ').replace(FINAL_LETTER, '$& ').trim().normalize('NFC');
}

/** Tells whether a piece stands raised or lowered in its line, as figures do; letters may be small for other reasons. */
function raising({ text, baseline, size }: TextPiece, line: TextLine): 'up' | 'down' | null {
  if (size > SMALLER * line.size || !/[\p{N}()+−–=[\],-]/u.test(text)) return null;
  const up = (line.baseline - baseline) / line.size;
  if (up >= RAISED) return 'up';
  return up <= -LOWERED ? 'down' : null;
}

function hasSpace(a: TextPiece, b: TextPiece): boolean {
  // Characters of East Asian lines are spread to fill them, and have no spaces between words.
  const gap = UNSPACED.test(a.text) && UNSPACED.test(b.text) ? UNSPACED_GAP : WORD_GAP;
  return a.spaceRight || b.spaceLeft || b.left - a.right > gap * Math.max(a.size, b.size);
}
