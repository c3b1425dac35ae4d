import { wholeCharacter } from '../../../shared/text/whole-character.ts';

/**
 * The blocks into which a text is cut, each drawn by itself: UTF-16 offsets; the line ends between two blocks belong to
 * neither.
 */
export interface TextBlocks {
  readonly count: number;
  start(block: number): number;
  end(block: number): number;
  /** Returns the number of line ends in a block. */
  lineEnds(block: number): number;
  /** Returns the page that begins with a block, 1 for the first; null for none. */
  page(block: number): number | null;
  /** Returns the block that holds an offset, or the one before it. */
  at(offset: number): number;
}

/**
 * Characters: a block ends at a line end after the first number, at a space after the second, and within a word after
 * the third.
 */
const MOST_BEFORE_LINE_END = 800;
const MOST_BEFORE_SPACE = 3_000;
const MOST = 4_000;

const NEWLINE = 10;

/**
 * Cuts `text` into paragraphs, at pages, and where a paragraph is too long to be drawn at once. There is always at
 * least one block.
 */
export function textBlocks(text: string, pageStarts: readonly number[] = []): TextBlocks {
  const starts: number[] = [];
  const ends: number[] = [];
  const lineEnds: number[] = [];
  const pages = new Map<number, number>();
  let page = 0;
  let at = skipLineEnds(text, 0);
  while (at < text.length || starts.length === 0) {
    while (page < pageStarts.length && (pageStarts[page] ?? 0) <= at) {
      page += 1;
      pages.set(starts.length, page);
    }
    const most = Math.min(text.length, pageStarts[page] ?? text.length);
    const { end, lines } = endOfBlock(text, at, most);
    starts.push(at);
    ends.push(end);
    lineEnds.push(lines);
    at = skipLineEnds(text, end);
  }
  const firsts = Uint32Array.from(starts);
  const lasts = Uint32Array.from(ends);
  const counts = Uint16Array.from(lineEnds);
  return {
    count: firsts.length,
    start: (block) => firsts[block] ?? 0,
    end: (block) => lasts[block] ?? 0,
    lineEnds: (block) => counts[block] ?? 0,
    page: (block) => pages.get(block) ?? null,
    at: (offset) => lastNotAfter(firsts, offset),
  };
}

function endOfBlock(text: string, start: number, most: number): { end: number; lines: number } {
  let lines = 0;
  let at = start;
  const furthest = Math.min(most, start + MOST);
  while (at < furthest) {
    // No further, or a long text without line ends would be searched to its end for every block.
    const line = text.slice(at, furthest + 1).indexOf('\n');
    const end = line === -1 ? most : Math.min(at + line, most);
    if (end > furthest) break;
    const isParagraph = end >= most || text.charCodeAt(end + 1) === NEWLINE;
    if (isParagraph || end - start > MOST_BEFORE_LINE_END) return { end, lines };
    lines += 1;
    at = end + 1;
  }
  if (furthest === most) return { end: most, lines };
  if (lines > 0) return { end: at - 1, lines: lines - 1 };
  const space = text.slice(start + MOST_BEFORE_SPACE, furthest + 1).lastIndexOf(' ');
  return { end: space === -1 ? wholeCharacter(text, furthest) : start + MOST_BEFORE_SPACE + space + 1, lines: 0 };
}

function skipLineEnds(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) === NEWLINE) at += 1;
  return at;
}

/** Returns the index of the last of `sorted` that is not after `value`; the first if all are. */
function lastNotAfter(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
