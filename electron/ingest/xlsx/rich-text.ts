import { raisedRun } from '../office/raised-run.ts';
import { withoutTypesetting } from '../typesetting.ts';

/** The words of a cell, and those in it that are struck. */
export interface CellWords {
  readonly text: string;
  readonly struck: string;
}

/** A character that XML cannot hold, as spreadsheets write it. */
const ESCAPED = /_x([\da-f]{4})_/giu;

/** Returns a string as it is shown, with the characters that are written as their codes. */
export function unescaped(words: string): string {
  return withoutTypesetting(
    words.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

/** Puts together the words of a shared or inline string (ECMA-376, part 1, 18.4.8), without their readings. */
export class RichText {
  #text = '';
  #struck = '';
  #words = '';
  #isStruck = false;
  #raised: 'up' | 'down' | 'level' = 'level';
  #isWord = false;
  #isReading = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 't') this.#isWord = !this.#isReading;
    else if (name === 'rPh') this.#isReading = true;
    else if (name === 'r') this.#setLevel();
    else if (name === 'strike') this.#isStruck = !/^(?:0|false)$/u.test(attributes['val'] ?? '1');
    else if (name === 'vertAlign')
      this.#raised = attributes['val'] === 'superscript' ? 'up' : attributes['val'] === 'subscript' ? 'down' : 'level';
  }

  write(words: string): void {
    if (this.#isWord) this.#words += words;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isReading = false;
    if (name === 'r') this.#setLevel();
    if (name !== 't' || !this.#isWord) return;
    const words = unescaped(this.#words);
    this.#words = '';
    this.#isWord = false;
    if (this.#isStruck) this.#struck += words;
    else this.#text += this.#raised === 'level' ? words : raisedRun(words, this.#raised, this.#text.at(-1) ?? '');
  }

  /** Returns what was put together, and begins anew. */
  take(): CellWords {
    const words = { text: this.#text, struck: this.#struck };
    this.#text = '';
    this.#struck = '';
    this.#setLevel();
    return words;
  }

  #setLevel(): void {
    this.#isStruck = false;
    this.#raised = 'level';
  }
}
