import { signOf } from '../office/signs.ts';
import { codePage, type Decode, pageOfCharacterSet } from './character-sets.ts';

interface Font {
  name: string;
  /** Its character set: 0 is ANSI, 2 that of signs; undefined for that of the document. */
  set: number | undefined;
  page: number | undefined;
}

const SIGNS = 2;
const ANSI = 1252;
const MOST_FONTS = 5_000;

/** The fonts of a document, by which its bytes are letters. */
export class Fonts {
  readonly #fonts = new Map<number, Font>();
  readonly #decoders = new Map<number, Decode>();
  #open: Font = { name: '', set: undefined, page: undefined };
  /** The code page of the document. */
  page = ANSI;
  /** The number of the font of what has none. */
  usual: number | undefined;
  /** Code pages that are not known; what is in them was read as Windows-1252. */
  readonly unknownPages = new Set<number>();

  /** Follows a control word in the table of fonts. */
  describe(name: string, value: number | undefined): void {
    if (name === 'f' && value !== undefined && this.#fonts.size < MOST_FONTS) {
      this.#open = { name: '', set: undefined, page: undefined };
      this.#fonts.set(value, this.#open);
    } else if (name === 'fcharset') this.#open.set = value;
    else if (name === 'cpg') this.#open.page = value;
  }

  /** Adds to the name of the font that is being described. */
  addName(words: string): void {
    this.#open.name += words.replace(/;.*/su, '');
  }

  decode(bytes: Uint8Array, number: number | undefined): string {
    const font = this.#fontOf(number);
    if (font?.set === SIGNS)
      return Array.from(bytes, (byte) => signOf(font.name.trim(), byte.toString(16)) ?? '\ufffd').join('');
    return this.#decoder(this.#pageOf(font))(bytes);
  }

  /** Returns a character as its font shows it; undefined for a sign that is not known. */
  character(code: number, number: number | undefined): string | undefined {
    const isPrivate = code >= 0xf000 && code <= 0xf0ff;
    return isPrivate ? signOf(this.#fontOf(number)?.name.trim(), code.toString(16)) : String.fromCharCode(code);
  }

  #fontOf(number: number | undefined): Font | undefined {
    return this.#fonts.get(number ?? this.usual ?? -1);
  }

  #pageOf(font: Font | undefined): number {
    if (font?.page !== undefined) return font.page;
    const page = font?.set === undefined ? undefined : pageOfCharacterSet(font.set);
    // Programs call the fonts of any document ANSI, unless it has others of its own code page.
    return page === undefined || (page === ANSI && !this.#hasFontsOfPage()) ? this.page : page;
  }

  #hasFontsOfPage(): boolean {
    return [...this.#fonts.values()].some(({ set }) => set !== undefined && pageOfCharacterSet(set) === this.page);
  }

  #decoder(page: number): Decode {
    let decoder = this.#decoders.get(page);
    if (decoder === undefined) {
      const known = codePage(page);
      if (known === undefined) this.unknownPages.add(page);
      decoder = known ?? codePage(ANSI) ?? (() => '');
      this.#decoders.set(page, decoder);
    }
    return decoder;
  }
}
