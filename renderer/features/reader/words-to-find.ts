import { fold } from '../../../shared/search/fold.ts';

/** Characters to look for: more find no more. */
const LONGEST = 120;
/** Words and the pieces between them, of a longer quote. */
const MOST_PIECES = 240;
/** Characters: less stands everywhere. */
const SHORTEST = 4;
/** Number of words to look for if nothing of the quote is in the text, for the user to change. */
const FIRST_WORDS = 6;

/**
 * Returns words of a quote by which its place in a text can be looked for: the longest stretch of it that is still
 * there.
 */
export function wordsToFind(quote: string, text: string): string {
  const whole = spaced(quote);
  const pieces = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(whole)]
    .slice(0, MOST_PIECES)
    .map(({ segment }) => segment);
  const found = longestIn(fold(spaced(text)), pieces).trim();
  return found.length >= SHORTEST ? found : whole.split(' ').slice(0, FIRST_WORDS).join(' ').slice(0, LONGEST);
}

function longestIn(text: string, pieces: readonly string[]): string {
  const join = (from: number, to: number) => pieces.slice(from, to).join('');
  const stands = (words: string) => words.length <= LONGEST && text.includes(fold(words));
  let longest = '';
  let end = 0;
  for (let start = 0; start < pieces.length; start++) {
    end = Math.max(end, start);
    // A stretch that is in the text is there without its first word as well: the end never goes back.
    while (end < pieces.length && stands(join(start, end + 1))) end += 1;
    const words = join(start, end);
    if (words.trim().length > longest.trim().length) longest = words;
  }
  return longest;
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
