import type { TextPiece } from './text-piece.ts';

/** Accents that are characters of their own, as TeX and old fonts set them over or under a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˊ: '\u0301',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0304',
  ˉ: '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '°': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
  ',': '\u0327',
};
const MARK = /^\p{M}+$/u;
const LETTER = /^\p{L}\p{M}*$/u;
const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };
/** The share of an accent's width that has to lie over its letter. */
const LEAST_OVERLAP = 0.5;
/** How far an accent may stand from the baseline of its letter, in the size of the text: over a capital. */
const FARTHEST = 0.6;
/** A mark narrower than this, in the size of the text, takes no room. */
const WIDTHLESS = 0.02;
const RTL_MARK = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\u064b-\u065f\u0670]/u;
/** Pieces on either side, and the distance in the size of the text, within which the letter of such a mark stands. */
const FAR_REACH = 8;
const FARTHEST_ALONG = 2;
/** Pieces on either side among which the letter is looked for. */
const REACH = 3;

/** Returns the pieces of a line, from left to right, with accents and other marks joined to their letters. */
export function composed(pieces: readonly TextPiece[]): readonly TextPiece[] {
  if (!pieces.some(({ text }) => isAccent(text))) return pieces;
  const letters: (TextPiece | null)[] = [...pieces];
  for (const [index, piece] of pieces.entries()) {
    if (!isAccent(piece.text)) continue;
    const at = letterOf(index, pieces, letters);
    const letter = at === null ? null : letters[at];
    if (at === null || !letter) continue;
    const mark = MARK.test(piece.text) ? piece.text : (ACCENTS[piece.text] ?? '');
    const text = `${DOTLESS[letter.text] ?? letter.text}${mark}`.normalize('NFC');
    // What has no form of its own is not an accented letter, but two signs that came close.
    if (!MARK.test(piece.text) && [...text].length > 1) continue;
    letters[at] = {
      ...letter,
      text,
      spaceLeft: letter.spaceLeft || (piece.spaceLeft && piece.left <= letter.left),
      spaceRight: letter.spaceRight && !(piece.spaceRight && piece.right < letter.right),
    };
    letters[index] = null;
  }
  return letters.filter((piece) => piece !== null);
}

function isAccent(text: string): boolean {
  return text in ACCENTS || MARK.test(text);
}

/** Returns the place of the letter under an accent; null where it stands by itself. */
function letterOf(index: number, pieces: readonly TextPiece[], letters: readonly (TextPiece | null)[]): number | null {
  const accent = pieces[index];
  if (accent === undefined) return null;
  const isWidthless = accent.right - accent.left <= WIDTHLESS * accent.size;
  if (isWidthless && RTL_MARK.test(accent.text)) return drawnWith(accent, index, pieces, letters);
  let best: number | null = null;
  let most = MARK.test(accent.text) ? Number.NEGATIVE_INFINITY : LEAST_OVERLAP;
  for (let at = Math.max(0, index - REACH); at <= Math.min(pieces.length - 1, index + REACH); at++) {
    const letter = letters[at];
    if (at === index || !letter || !LETTER.test(letter.text)) continue;
    if (Math.abs(letter.baseline - accent.baseline) > FARTHEST * letter.size) continue;
    const overlap = overlapOf(accent, letter);
    if (overlap <= most) continue;
    most = overlap;
    best = at;
  }
  return best;
}

/**
 * Returns the place of the letter that a mark of right-to-left writing was drawn with: letters that are drawn from left to
 * right have their marks before them, those that are drawn as they are read, after them.
 */
function drawnWith(
  mark: TextPiece,
  index: number,
  pieces: readonly TextPiece[],
  letters: readonly (TextPiece | null)[],
): number | null {
  let before: number | null = null;
  let after: number | null = null;
  const orderAt = (at: number | null) => (at === null ? null : (pieces[at]?.order ?? null));
  for (let at = Math.max(0, index - FAR_REACH); at <= Math.min(pieces.length - 1, index + FAR_REACH); at++) {
    const letter = letters[at];
    if (!letter || !LETTER.test(letter.text) || Math.abs(letter.left - mark.left) > FARTHEST_ALONG * mark.size)
      continue;
    if (letter.order < mark.order && letter.order > (orderAt(before) ?? -1)) before = at;
    if (letter.order > mark.order && letter.order < (orderAt(after) ?? Number.POSITIVE_INFINITY)) after = at;
  }
  if (before === null || after === null) return before ?? after;
  return (pieces[after]?.left ?? 0) > (pieces[before]?.left ?? 0) ? after : before;
}

/** Returns the share of an accent that lies over a letter; for one without width, how surely it belongs to it, below 0. */
function overlapOf(accent: TextPiece, letter: TextPiece): number {
  const width = accent.right - accent.left;
  const overlap = Math.min(accent.right, letter.right) - Math.max(accent.left, letter.left);
  if (width > WIDTHLESS * letter.size) return overlap / Math.min(width, Math.max(letter.right - letter.left, 0.1));
  const outside = Math.max(letter.left - accent.left, accent.left - letter.right, 0) / letter.size;
  // Where a letter ends and the next begins, a mark belongs to the one that was drawn before it, which in Latin is the left one.
  const along = (accent.left - letter.left) / Math.max(letter.right - letter.left, 0.1);
  return -outside - 0.001 * (1 - along);
}
