import type { Fonts } from './fonts.ts';

/** Stands for a sign that is not known. */
export const UNKNOWN_SIGN = '\ufffd';

/** Puts together a run of words, all in one font, from bytes and from characters of Unicode. */
export class RunText {
  readonly #fonts: Fonts;
  #bytes: Uint8Array[] = [];
  #words = '';
  /** Characters that are still to be passed over, because one of Unicode stood for them. */
  #passing = 0;

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  addBytes(bytes: Uint8Array): void {
    const passed = Math.min(this.#passing, bytes.length);
    this.#passing -= passed;
    if (passed < bytes.length) this.#bytes.push(bytes.subarray(passed));
  }

  addSign(sign: string, font: number | undefined): void {
    this.#decode(font);
    this.#words += sign;
  }

  /** Adds a character by its code, as a signed number; so many that stand in for it are passed over. */
  addUnicode(value: number, font: number | undefined, fallback: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    const character = code > 0xffff ? undefined : this.#fonts.character(code, font);
    this.addSign(character ?? UNKNOWN_SIGN, font);
    this.#passing = fallback;
  }

  /** Tells whether a control word is passed over as one of these characters. */
  passes(): boolean {
    if (this.#passing === 0) return false;
    this.#passing -= 1;
    return true;
  }

  /** Passes over no more: at the end of a group. */
  stopPassing(): void {
    this.#passing = 0;
  }

  /** Returns what was put together, and begins anew. */
  take(font: number | undefined): string {
    this.#decode(font);
    const words = this.#words;
    this.#words = '';
    return words;
  }

  #decode(font: number | undefined): void {
    const bytes = this.#bytes.length === 1 ? this.#bytes[0] : Buffer.concat(this.#bytes);
    this.#bytes = [];
    if (bytes !== undefined && bytes.length > 0) this.#words += this.#fonts.decode(bytes, font);
  }
}
