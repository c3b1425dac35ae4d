import type { Paragraph } from './paragraph.ts';

/** The most characters of paragraphs that are kept; each takes about 15 bytes. */
const LARGEST_SIZE = 1_500_000;

/** Shaped paragraphs by key; the least recently used are dropped first. */
export class ParagraphCache {
  readonly #paragraphs = new Map<string, Paragraph>();
  #size = 0;

  get(key: string, shape: () => Paragraph): Paragraph {
    const known = this.#paragraphs.get(key);
    if (known !== undefined) {
      this.#paragraphs.delete(key);
      this.#paragraphs.set(key, known);
      return known;
    }
    const paragraph = shape();
    this.#paragraphs.set(key, paragraph);
    this.#size += paragraph.text.length;
    this.#shrink();
    return paragraph;
  }

  #shrink(): void {
    for (const [key, paragraph] of this.#paragraphs) {
      if (this.#size <= LARGEST_SIZE) return;
      this.#paragraphs.delete(key);
      this.#size -= paragraph.text.length;
    }
  }
}
