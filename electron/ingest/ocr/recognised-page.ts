import { cleanText } from '../../../shared/model/clean-text.ts';
import { median } from '../pdf/median.ts';
import { paragraphsOf } from '../pdf/paragraphs.ts';
import type { SetLine } from '../pdf/set-line.ts';
import { withoutTypesetting } from '../typesetting.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { PixelBox, RecognisedWord } from './recognised-words.ts';

/** A line of recognised text, and where it stands. */
export interface RecognisedLine {
  /** UTF-16 offsets in the text of its page, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Its box as shares of the page, 0 to 1. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A word that may be wrong. */
export interface UncertainWord {
  readonly text: string;
  /** The beginning of its line in the text of the page. */
  readonly start: number;
}

/** What was recognised in the picture of a page. */
export interface RecognisedPage {
  readonly text: string;
  readonly lines: readonly RecognisedLine[];
  readonly words: number;
  /** The sum of the confidences of all words, each 0 to 100. */
  readonly confidence: number;
  readonly uncertain: readonly UncertainWord[];
}

/** A word of which the recognition is less sure than this, of 100, is counted as uncertain. */
export const UNCERTAIN_BELOW = 60;
/** Without a letter or figure and unsure, it is a speck or a rule, not a word. */
const SPECK_BELOW = 40;
const SIGNS_ALONE = /^[^\p{L}\p{N}]+$/u;
/** A line that is so many times as high as those around it is set in another size. */
const OTHER_SIZE = 1.5;

interface WordLine {
  readonly words: readonly RecognisedWord[];
  readonly text: string;
  readonly box: PixelBox;
}

/** Returns the text of a page: lines joined into paragraphs as those of a PDF are. */
export function recognisedPage(words: readonly RecognisedWord[], { width, height }: GreyPicture): RecognisedPage {
  const kept = words.filter(({ text, confidence }) => confidence >= SPECK_BELOW || !SIGNS_ALONE.test(text));
  const blocks = grouped(kept, ({ block }) => block).map((block) => grouped(block, ({ line }) => line).map(wordLine));
  const text = paragraphsOf(blocks.map(setLines)).trim();
  const lines = placed(blocks.flat(), text);
  return {
    text,
    lines: lines.map(({ line: { box }, start, end }) => ({
      start,
      end,
      left: box.left / width,
      top: box.top / height,
      width: (box.right - box.left) / width,
      height: (box.bottom - box.top) / height,
    })),
    words: kept.length,
    confidence: kept.reduce((sum, { confidence }) => sum + confidence, 0),
    uncertain: lines.flatMap(({ line, start }) =>
      line.words
        .filter(({ confidence }) => confidence < UNCERTAIN_BELOW)
        .map((word) => ({ text: cleanText(word.text).text, start })),
    ),
  };
}

/** Groups consecutive items with the same key. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let last: number | null = null;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) groups.at(-1)?.push(item);
    else groups.push([item]);
    last = key;
  }
  return groups;
}

function wordLine(words: readonly RecognisedWord[]): WordLine {
  const boxes = words.map(({ box }) => box);
  return {
    words,
    text: cleanText(withoutTypesetting(words.map(({ text }) => text).join(' ')))
      .text.replace(/\s+/gu, ' ')
      .trim(),
    box: {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    },
  };
}

/** Returns the lines of a block as those of a PDF: a line's height depends on its letters, so it says little of its size. */
function setLines(lines: readonly WordLine[]): SetLine[] {
  const usual = median(lines.map(({ box }) => box.bottom - box.top));
  return lines.map(({ words, text, box }) => {
    const height = box.bottom - box.top;
    return {
      text,
      isRow: false,
      start: box.left,
      end: box.right,
      // Most words reach down to the baseline and no further.
      baseline: median(words.map((word) => word.box.bottom)),
      size: height > OTHER_SIZE * usual || OTHER_SIZE * height < usual ? height : usual,
    };
  });
}

/** Finds the lines in the text that was made of them: in their order, apart by white space or, where a hyphen went, nothing. */
function placed(lines: readonly WordLine[], text: string) {
  let end = 0;
  return lines.map((line) => {
    const start = end + (/^\s*/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
    end = start + line.text.length - (text.startsWith(line.text, start) ? 0 : 1);
    return { line, start, end };
  });
}
