import { BlockHeights } from './block-heights.ts';
import type { TextBlocks } from './text-blocks.ts';

/** CSS pixels over the first block, and under the last. */
export const MARGIN = 28;
/** Pixels between two paragraphs; the same as in reader.css. */
const PARAGRAPH_GAP = 13;
const LINE_HEIGHT = 26;
const LETTER_WIDTH = 7.4;
/** The greatest width of a line. */
const MEASURE = 590;
const SIDES = 48;
/** Pixels that are drawn above and below the visible part, so that nothing comes late. */
const BEYOND = 900;
/** The distance from the upper edge of a place that was gone to, in heights of the view. */
const SHOWN_AT = 0.3;

/**
 * Works out which blocks of a long text are in sight. Only their heights are known, and an estimate for the others: the
 * visible text stays in place when an estimate turns out wrong.
 */
export class TextWindow {
  readonly #blocks: TextBlocks;
  #heights: BlockHeights;
  #width = 0;
  #height = 0;
  /** The position at the upper edge of the view: a block, and how much of it is above. */
  #anchor = { block: 0, above: -MARGIN };

  constructor(blocks: TextBlocks) {
    this.#blocks = blocks;
    this.#heights = this.#estimates();
  }

  get viewHeight(): number {
    return this.#height;
  }

  get total(): number {
    return this.#heights.total + 2 * MARGIN;
  }

  /** The scroll position of the text. */
  get scrollTop(): number {
    const top = this.top(this.#anchor.block) + this.#anchor.above;
    return Math.max(0, Math.min(top, this.total - this.#height));
  }

  /** The first and the last block to draw. */
  get range(): { readonly first: number; readonly last: number } {
    const top = this.scrollTop - MARGIN;
    return {
      first: this.#heights.at(Math.max(0, top - BEYOND)),
      last: this.#heights.at(top + this.#height + BEYOND),
    };
  }

  /** The first block that is in sight. */
  get firstInSight(): number {
    return this.#heights.at(this.scrollTop - MARGIN);
  }

  /** Returns the top of a block. */
  top(block: number): number {
    return MARGIN + this.#heights.top(block);
  }

  /** Records the size of the view. Heights that were measured in another width no longer count. */
  resize(width: number, height: number): void {
    this.#height = height;
    if (width === this.#width) return;
    this.#width = width;
    this.#heights = this.#estimates();
  }

  /** Records the user's scroll position. */
  scrolledTo(top: number): void {
    const block = this.#heights.at(Math.max(0, top - MARGIN));
    this.#anchor = { block, above: top - this.top(block) };
  }

  /** Records the height of a block. Returns whether it is new. */
  measured(block: number, height: number): boolean {
    return this.#heights.set(block, height);
  }

  /** Brings a block into sight, at `within` pixels below its beginning. */
  show(block: number, within = 0): void {
    this.#anchor = { block, above: within - this.#height * SHOWN_AT };
  }

  #estimates(): BlockHeights {
    const width = Math.min(MEASURE, Math.max(120, this.#width - SIDES));
    const perLine = Math.max(10, width / LETTER_WIDTH);
    return new BlockHeights(this.#blocks.count, (block) => {
      const lineEnds = this.#blocks.lineEnds(block);
      const length = this.#blocks.end(block) - this.#blocks.start(block) - lineEnds;
      const lines = lineEnds === 0 ? Math.ceil(length / perLine) : lineEnds + 1 + Math.floor(length / perLine / 2);
      return Math.max(1, lines) * LINE_HEIGHT + PARAGRAPH_GAP;
    });
  }
}
