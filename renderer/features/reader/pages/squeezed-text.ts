/**
 * Pieces of text without everything that setting in lines changes: spaces, hyphens, ligatures, accents apart from their
 * letters, figures that are raised, and forms of letters. Two texts that say the same then become equal.
 */
export interface SqueezedText {
  readonly text: string;
  /** Returns the origin of a character of `text`: a piece, and the UTF-16 offset in it. */
  place(index: number): { readonly piece: number; readonly offset: number };
  /**
   * Returns the first character that comes from a place, or from one after it; the length of `text` if there is none.
   */
  index(piece: number, offset: number): number;
}

const LEFT_OUT = /[\s\p{Cc}\p{Cf}\u2010-]/u;
/** Accents, whether they stand over a letter or by themselves. */
const ACCENT = /[\p{M}`´^ˆ~˜¯˘˙¨˚˝ˇ¸˛]/u;
const PLAIN = /[!-~]/;

export function squeezedText(pieces: readonly string[]): SqueezedText {
  const characters: string[] = [];
  const froms: { piece: number; offset: number }[] = [];
  for (const [piece, words] of pieces.entries()) {
    for (let offset = 0; offset < words.length; offset++) {
      const unit = words.charAt(offset);
      if (LEFT_OUT.test(unit)) continue;
      for (const letter of PLAIN.test(unit) ? unit : unit.normalize('NFKD').replace('ı', 'i')) {
        if (ACCENT.test(letter) || LEFT_OUT.test(letter)) continue;
        characters.push(letter);
        froms.push({ piece, offset });
      }
    }
  }
  return {
    text: characters.join(''),
    place: (index) => froms[Math.min(index, froms.length - 1)] ?? { piece: 0, offset: 0 },
    index(piece, offset) {
      let low = 0;
      let high = froms.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const from = froms[middle];
        if (from !== undefined && (from.piece < piece || (from.piece === piece && from.offset < offset)))
          low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/**
 * Finds `words` in `text`: of several places, the one that is about as far into it as `share` (0 to 1) says; -1 if
 * there is none.
 */
export function placeOfWords(text: string, words: string, share: number): number {
  let best = -1;
  if (words === '') return best;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (best === -1 || Math.abs(at - share * text.length) < Math.abs(best - share * text.length)) best = at;
  }
  return best;
}
