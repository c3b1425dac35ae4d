/** Text as it is put together from pieces: whatever spaces and breaks come between two pieces, the strongest of them stands. */
export class FlowingText {
  readonly #pieces: string[] = [];
  #gap: '' | ' ' | '\n' | '\n\n' = '';
  /** At the beginning, and after what opens a line, breaks say nothing. */
  #isOpening = true;

  /** Adds words as they are, but for space with which a line would begin. */
  write(given: string): void {
    const words = this.#isOpening ? given.trimStart() : given;
    if (words === '') return;
    this.#pieces.push(this.#gap, words);
    this.#gap = '';
    this.#isOpening = false;
  }

  /** Adds words with any space between them made one. */
  flow(words: string): void {
    const inner = words.replace(/[ \t\n\f\r]+/g, ' ');
    if (inner.startsWith(' ')) this.space();
    this.write(inner.slice(inner.startsWith(' ') ? 1 : 0, inner.length > 1 && inner.endsWith(' ') ? -1 : undefined));
    if (inner.endsWith(' ')) this.space();
  }

  /** Adds what opens a line: what follows stays on it. */
  open(mark: string): void {
    this.#pieces.push(this.#gap, mark);
    this.#gap = '';
    this.#isOpening = true;
  }

  space(): void {
    if (this.#gap === '' && !this.#isOpening) this.#gap = ' ';
  }

  breakLine(): void {
    if (this.#gap !== '\n\n' && !this.#isOpening) this.#gap = '\n';
  }

  breakParagraph(): void {
    if (!this.#isOpening) this.#gap = '\n\n';
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
