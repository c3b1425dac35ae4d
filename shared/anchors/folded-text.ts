/** Offsets of a stretch of text, in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stood directly before a letter and was folded away: nothing, white space alone, or a dash or hyphen. */
const NOTHING = 0;
const SPACE = 1;
const DASH = 2;

const DASHES = /^[-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/;
const QUOTES = /^["'`´\u2018-\u201f\u2039\u203a\u00ab\u00bb\u300c-\u300f\u301d-\u301f\uff02\uff07\uff62\uff63]$/;
const APOSTROPHES = /^['\u2018\u2019\u02bc\uff07]$/;
/** Characters that are not seen: soft hyphens, zero-width spaces and joiners, marks of direction. */
const UNSEEN = /^[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$/;
const SPACES = /^[\s\u0085]$/;
const LETTER = /^\p{L}$/u;
/** Ligatures, presentation forms and letters of other widths, and the dots that stand as one character. */
const COMPATIBLE = /^[\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\u2026\ufb00-\ufdff\ufe70-\ufeff\uff01-\uff5e]$/;
const IN_WORD = /^[\p{L}\p{M}\p{N}]$/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Returns a character as `FoldedText` keeps it: in lower case, its accents apart, a ligature spelt out. */
export function foldedCharacter(character: string): string {
  const plain = COMPATIBLE.test(character) ? character.normalize('NFKC') : character;
  return plain.toLowerCase().normalize('NFD');
}

/**
 * A text reduced to what makes a passage the same: its letters, figures and signs. White space, quotation marks,
 * characters that are not seen and hyphens between letters are left out, and so are the differences between dashes,
 * between capitals and small letters, and between ligatures and their letters. Each unit that is kept knows its place.
 * Takes time and memory in proportion to the length of the text.
 */
export class FoldedText {
  readonly text: string;
  readonly letters: string;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #gaps: Uint8Array;

  constructor(text: string) {
    this.text = text;
    const folding = new Folding(text);
    this.letters = folding.letters.join('');
    this.#starts = Uint32Array.from(folding.starts);
    this.#ends = Uint32Array.from(folding.ends);
    this.#gaps = Uint8Array.from(folding.gaps);
  }

  /** Returns the offset in `letters` of the first unit that stands at `offset` of the text, or after it. */
  foldedOffset(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Returns the stretch of the text that the units of `letters` from `start` to `end` stand for. */
  original(start: number, end: number): Span {
    return { start: this.#starts[start] ?? this.text.length, end: this.#ends[end - 1] ?? 0 };
  }

  /** Tells whether a word begins at a unit of `letters` for no other reason than white space. */
  isSpaced(offset: number): boolean {
    return this.#gaps[offset] === SPACE;
  }

  /** Tells whether a unit of `letters` continues the word of the one before it. */
  isJoined(offset: number): boolean {
    return this.#gaps[offset] === NOTHING && offset > 0;
  }
}

/** The folding of a text: what is kept of it, with the places of each unit. */
class Folding {
  readonly letters: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly gaps: number[] = [];
  #gap = NOTHING;
  /** The first of the dashes since the last character that was kept. */
  #dash: Span | null = null;
  #last = '';

  constructor(text: string) {
    let at = 0;
    for (const character of text) {
      const end = at + character.length;
      this.#add(character, { start: at, end }, text);
      at = end;
    }
    this.#writeDash(false);
  }

  #add(character: string, span: Span, text: string): void {
    if (isPlain(character)) this.#keep(character.toLowerCase(), character, span);
    else if (SPACES.test(character)) this.#gap = Math.max(this.#gap, SPACE);
    else if (UNSEEN.test(character)) return;
    else if (DASHES.test(character)) {
      this.#gap = DASH;
      this.#dash ??= span;
    } else if (QUOTES.test(character) && !isApostrophe(character, span, text)) return;
    else if (APOSTROPHES.test(character)) this.#keep("'", "'", span);
    else this.#keep(foldedCharacter(character), character, span);
  }

  #keep(units: string, character: string, { start, end }: Span): void {
    this.#writeDash(LETTER.test(character));
    const gap = this.#gap;
    // In scripts without spaces, a break of a line is no more than that.
    const isUnspaced = gap === SPACE && (UNSPACED.test(character) || UNSPACED.test(this.#last));
    for (let unit = 0; unit < units.length; unit++) this.#push(units.charAt(unit), start, end, NOTHING);
    this.gaps[this.gaps.length - units.length] = isUnspaced ? DASH : gap;
    this.#gap = NOTHING;
    this.#last = character;
  }

  /** Keeps a dash, unless it stands between letters. */
  #writeDash(isBeforeLetter: boolean): void {
    const dash = this.#dash;
    this.#dash = null;
    if (dash === null || (isBeforeLetter && LETTER.test(this.#last))) return;
    this.#push('-', dash.start, dash.end, DASH);
    this.#last = '-';
  }

  #push(unit: string, start: number, end: number, gap: number): void {
    this.letters.push(unit);
    this.starts.push(start);
    this.ends.push(end);
    this.gaps.push(gap);
  }
}

/** Tells at once that a character is kept as it is: nearly all are. */
function isPlain(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code > 0x2d && code < 0x60) || (code > 0x60 && code < 0x7f);
}

/** Tells whether a mark stands within a word, as in “don't”, and is no quotation mark. */
function isApostrophe(character: string, { start, end }: Span, text: string): boolean {
  return (
    APOSTROPHES.test(character) && IN_WORD.test(text.slice(start - 1, start)) && IN_WORD.test(text.slice(end, end + 1))
  );
}

/** Tells whether a character is a quotation mark or a dash, which is left out at the edge of a passage. */
export function isEdgeMark(character: string): boolean {
  return QUOTES.test(character) || DASHES.test(character);
}

/** Tells whether a character may stand between a passage and a mark at its edge: it is white space, or not seen. */
export function isBlank(character: string): boolean {
  return SPACES.test(character) || UNSEEN.test(character);
}
