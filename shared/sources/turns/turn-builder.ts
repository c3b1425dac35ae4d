import { isMarginal, isProcedure, type TextLine, timeIn } from './lines.ts';
import { type NameHeading, SpeakerNames } from './names/speaker-names.ts';
import type { LeftOutLine, Turn } from './turn.ts';

export interface TurnsFound {
  readonly turns: readonly Turn[];
  readonly leftOut: readonly LeftOutLine[];
}

interface OpenTurn {
  readonly heading: NameHeading;
  /** The line of the name, if it stands on its own. */
  readonly line: TextLine | null;
  readonly time: string | null;
  readonly words: TextLine[];
}

/** Gathers the lines of a transcript into turns, and those that belong to none. */
export class TurnBuilder {
  readonly #names = new SpeakerNames();
  readonly #turns: Turn[] = [];
  readonly #leftOut: TextLine[] = [];
  readonly #isHeading: (line: TextLine) => boolean;
  #open: OpenTurn | null = null;
  #time: string | null = null;

  /** `isHeading` tells headings among the lines that end a turn. */
  constructor(isHeading: (line: TextLine) => boolean) {
    this.#isHeading = isHeading;
  }

  /** Begins a turn; `line` is that of the name, if it stands on its own. */
  begin(heading: NameHeading, line: TextLine | null): void {
    this.#close();
    this.#open = { heading, line, time: this.#time, words: [] };
    this.#time = null;
  }

  /** Adds a line that is not a name: it continues the turn, if one has begun. */
  add(line: TextLine): void {
    this.#time = timeIn(line.text) ?? this.#time;
    if (this.#open === null) this.#leftOut.push(line);
    else this.#open.words.push(line);
  }

  finish(): TurnsFound {
    this.#close();
    const leftOut = this.#leftOut.toSorted((a, b) => a.start - b.start);
    return { turns: this.#turns, leftOut: leftOut.map(({ text, start, end }) => ({ text, start, end })) };
  }

  #close(): void {
    const turn = this.#open;
    this.#open = null;
    if (turn === null) return;
    const { words } = turn;
    while (words.length > 0 && this.#endsTurn(words)) this.#leftOut.push(words.pop() as TextLine);
    const said = words.filter(({ text }) => !isMarginal(text));
    this.#leftOut.push(...words.filter(({ text }) => isMarginal(text)));
    const [first] = said;
    const last = said.at(-1);
    // A time that has passed within the turn says nothing about the next one.
    if (last !== undefined && this.#time !== null && !this.#leftOut.some(({ start }) => start > last.end)) {
      this.#time = null;
    }
    if (first === undefined || last === undefined) {
      if (turn.line !== null) this.#leftOut.push(turn.line);
      return;
    }
    const text = said.map((each, i) => `${i === 0 ? '' : each.afterGap ? '\n\n' : '\n'}${each.text}`).join('');
    this.#turns.push({
      ...this.#names.named(turn.heading),
      start: first.start,
      end: last.end,
      text,
      time: turn.time,
    });
  }

  /** Tells whether the last line of `words` is not part of the speech. */
  #endsTurn(words: readonly TextLine[]): boolean {
    const last = words.at(-1);
    if (last === undefined) return false;
    if (isMarginal(last.text) || isProcedure(last.text)) return true;
    return words.length > 1 && this.#isHeading(last);
  }
}
