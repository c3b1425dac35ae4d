import type { TextRun } from '../text/text.ts';
import type { Box } from './scene.ts';

/** The picture of an emoji, as a PNG; `box` is where it stands, in ems from the left end of the baseline, y down. */
export interface EmojiPicture {
  readonly png: Uint8Array;
  readonly box: Box;
}

export interface PlacedEmoji {
  /** One grapheme cluster: what is drawn as one picture. */
  readonly cluster: string;
  /** Pixels from the line's left edge. */
  readonly x: number;
  readonly width: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The emoji of a run in the emoji font, each with its place in the line; all are of one width. */
export function emojiOf(run: TextRun): PlacedEmoji[] {
  const clusters = Array.from(graphemes.segment(run.text), ({ segment }) => segment);
  const width = run.width / clusters.length;
  return clusters.map((cluster, index) => ({
    cluster,
    x: run.x + width * (run.rtl ? clusters.length - 1 - index : index),
    width,
  }));
}
