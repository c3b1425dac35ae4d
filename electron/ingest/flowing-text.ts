/** Text that is put together from pieces: of the spaces and breaks between two pieces, the strongest is kept. */
export class FlowingText {
  readonly #pieces: string[] = [];
  #gap: '' | ' ' | '\n' | '\n\n' = '';
  /** At the beginning, and after the opening of a line, breaks are ignored. */
  #isOpening = true;

  /** Adds words as they are, except a space that would begin a line. */
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

  /** Adds the opening of a line: what follows stays on it. */
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
