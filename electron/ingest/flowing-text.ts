/** Characters of the end of a text by which a place in it is named. */
const TAIL = 40;

/** Pieces that are kept apart: millions of short ones would take many times the room of the text. */
const MOST_PIECES = 4_000;

/** Text that is put together from pieces: of the spaces and breaks between two pieces, the strongest is kept. */
export class FlowingText {
  #pieces: string[] = [];
  /** What was put together already, the last stretch last. */
  readonly #stretches: string[] = [];
  #gap: '' | ' ' | '\n' | '\n\n' = '';
  #length = 0;
  /** At the beginning, and after the opening of a line, breaks are ignored. */
  #isOpening = true;

  /** The character before the next words; '' at the beginning. */
  get before(): string {
    return this.#gap.at(-1) ?? (this.#pieces.at(-1) ?? this.#stretches.at(-1))?.at(-1) ?? '';
  }

  /** The last words of the last line. */
  get tail(): string {
    let tail = '';
    for (let piece = this.#pieces.length - 1; piece >= 0 && tail.length < TAIL; piece--)
      tail = this.#pieces[piece] + tail;
    if (tail.length < TAIL) tail = (this.#stretches.at(-1)?.slice(-TAIL - 1) ?? '') + tail;
    const line = tail.trimEnd().split('\n').at(-1) ?? '';
    const words = line.slice(-TAIL).replace(/\s+/gu, ' ').trim();
    return line.length > TAIL ? words.slice(words.indexOf(' ') + 1) : words;
  }

  /** Adds words as they are, except a space that would begin a line. */
  write(given: string): void {
    const words = this.#isOpening ? given.trimStart() : given;
    if (words === '') return;
    this.#push(words);
    this.#isOpening = false;
  }

  /** Adds words as they are, with any space before them. */
  writeAsTheyAre(words: string): void {
    this.#push(words);
    this.#isOpening = false;
  }

  /** The offset at which the next words will begin, if no further break comes before them. */
  get length(): number {
    return this.#length + this.#gap.length;
  }

  /** True if words that are added now follow white space, or begin a line. */
  get endsInSpace(): boolean {
    return (
      this.#isOpening || this.#gap !== '' || /\s$/u.test(this.#pieces.at(-1) ?? this.#stretches.at(-1)?.at(-1) ?? '')
    );
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
    this.#push(mark);
    this.#isOpening = true;
  }

  space(): void {
    if (this.#gap === '' && !this.#isOpening) this.#gap = ' ';
  }

  breakLine(): void {
    if (this.#gap !== '\n\n' && !this.#isOpening) this.#gap = '\n';
  }

  /** Breaks the line where a document does so itself: twice is a new paragraph. */
  breakAgain(): void {
    if (this.#gap === '\n') this.breakParagraph();
    else this.breakLine();
  }

  breakParagraph(): void {
    if (!this.#isOpening) this.#gap = '\n\n';
  }

  #push(words: string): void {
    this.#pieces.push(this.#gap, words);
    this.#length += this.#gap.length + words.length;
    this.#gap = '';
    if (this.#pieces.length < MOST_PIECES) return;
    this.#stretches.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  toString(): string {
    return this.#stretches.join('') + this.#pieces.join('');
  }
}
