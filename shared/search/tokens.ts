import { graphemes } from '../text/graphemes.ts';
import { fold, foldEmoji } from './fold.ts';

/** A unit of search: a word, one grapheme of a script without spaces, or an emoji. */
export interface Token {
  /** The folded text, which is compared. */
  readonly text: string;
  /** UTF-16 offsets in the original text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** True if it continues where the token before it ended, in a script without spaces. */
  readonly joined: boolean;
}

// In these scripts words cannot be told apart without a dictionary, and a dictionary would divide a query differently
// from the longer text it stands in. Their graphemes are the tokens, and a query is looked up as the sequence of its
// graphemes.
const SPACELESS = String.raw`[[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Lana}\p{sc=Tale}\p{sc=Talu}\p{sc=Tavt}]&&[\p{L}\p{N}\p{M}]]`;
const WORD = String.raw`[[\p{L}\p{N}\p{M}\p{Co}]--${SPACELESS}]`;
const PICTURE = String.raw`[\p{So}\p{ExtPict}\p{RI}]`;
const INVISIBLE = String.raw`[\u00AD\u200C-\u200F\u2060\u061C\uFEFF]`;
const TAG = String.raw`[\u{E0020}-\u{E007F}]`;

/**
 * Code points after the first in a piece, far more than in any word: a match of unbounded length would fill the memory.
 */
const MOST_AT_ONCE = '{0,20000}';

const PIECES = new RegExp(
  `(?<spaceless>${SPACELESS}[${SPACELESS}${INVISIBLE}]${MOST_AT_ONCE})` +
    `|(?<pictures>${PICTURE}[${PICTURE}\\p{EMod}\\p{M}\\u200D${TAG}]${MOST_AT_ONCE})` +
    `|${WORD}[${WORD}${INVISIBLE}]${MOST_AT_ONCE}`,
  'gv',
);

/** Han and kana of which each code unit is a grapheme and folds to itself: most of Chinese and Japanese, kept quick. */
const PLAIN = /^[\u3400-\u4DBF\u4E00-\u9FFF\u3041-\u3096\u30A1-\u30FA]+$/;

/** Splits `text` into tokens, in order. Punctuation and white space are not tokens. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECES)) {
    const [piece] = match;
    if (match.groups?.['spaceless'] !== undefined) addSpaceless(tokens, piece, match.index);
    else if (match.groups?.['pictures'] !== undefined) addGraphemes(tokens, piece, match.index, foldEmoji, false);
    else add(tokens, fold(piece), match.index, match.index + piece.length, false);
  }
  return tokens;
}

function addSpaceless(tokens: Token[], piece: string, at: number): void {
  if (!PLAIN.test(piece)) addGraphemes(tokens, piece, at, fold, true);
  else
    for (let index = 0; index < piece.length; index++) {
      tokens.push({ text: piece.charAt(index), start: at + index, end: at + index + 1, joined: index > 0 });
    }
}

function addGraphemes(
  tokens: Token[],
  piece: string,
  at: number,
  folded: (grapheme: string) => string,
  joined: boolean,
): void {
  for (const { text, index } of graphemes(piece)) {
    add(tokens, folded(text), at + index, at + index + text.length, joined && index > 0);
  }
}

function add(tokens: Token[], text: string, start: number, end: number, joined: boolean): void {
  if (text !== '') tokens.push({ text, start, end, joined });
}
