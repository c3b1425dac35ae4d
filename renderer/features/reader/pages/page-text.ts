import type { Hit } from '../find-in-text.ts';
import { placeOfWords, type SqueezedText, squeezedText } from './squeezed-text.ts';

/** A stretch of what is printed on a page: from a character of a piece up to one of the same or another piece. */
export interface PrintedStretch {
  readonly from: { readonly piece: number; readonly offset: number };
  /** Its last character. */
  readonly to: { readonly piece: number; readonly offset: number };
}

/**
 * The printed text of a page, piece by piece, and the same page in the text of the source: the two differ only in their
 * setting.
 */
export class PageText {
  readonly #printed: SqueezedText;
  readonly #read: SqueezedText;
  readonly #start: number;
  readonly #end: number;

  /**
   * `printed`: the pieces on the page, in order; `text`: the text of the source, in which the page goes from `start` to
   * `end`.
   */
  constructor(printed: readonly string[], text: string, { start, end }: Hit) {
    this.#printed = squeezedText(printed);
    this.#read = squeezedText([text.slice(start, end)]);
    this.#start = start;
    this.#end = end;
  }

  /** Finds the printed part of a stretch of the text that lies on this page; null if it is printed differently. */
  printed({ start, end }: Hit): PrintedStretch | null {
    const from = this.#read.index(0, Math.max(0, start - this.#start));
    const to = this.#read.index(0, Math.min(end, this.#end) - this.#start);
    const words = this.#read.text.slice(from, to);
    const at = placeOfWords(this.#printed.text, words, from / this.#read.text.length);
    if (at === -1) return null;
    return { from: this.#printed.place(at), to: this.#printed.place(at + words.length - 1) };
  }

  /**
   * Returns the stretch of the text that is printed between two places, the second exclusive; null if the text differs.
   */
  read(from: PrintedStretch['from'], to: PrintedStretch['to']): Hit | null {
    const first = this.#printed.index(from.piece, from.offset);
    const words = this.#printed.text.slice(first, this.#printed.index(to.piece, to.offset));
    const at = placeOfWords(this.#read.text, words, first / this.#printed.text.length);
    if (at === -1) return null;
    const last = this.#read.place(at + words.length - 1).offset;
    return { start: this.#start + this.#read.place(at).offset, end: this.#start + last + 1 };
  }
}
