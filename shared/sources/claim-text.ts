import { firstSentenceEnd } from '../text/sentence.ts';

/** Characters: longer words are not put on a card as they are. */
export const LONGEST_CLAIM = 300;

/**
 * Returns the text of a claim made from a passage or a turn: its words on one line if they are short, otherwise their
 * first sentence, cut at a word if that is long.
 */
export function claimText(words: string): string {
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text.length <= LONGEST_CLAIM) return text;
  const beginning = text.slice(0, 4 * LONGEST_CLAIM);
  const sentence = beginning.slice(0, firstSentenceEnd(beginning)).trim();
  return sentence.length <= LONGEST_CLAIM ? sentence : cutAtWord(sentence);
}

function cutAtWord(text: string): string {
  const beginning = text.slice(0, LONGEST_CLAIM - 1).toWellFormed();
  const end = beginning.lastIndexOf(' ');
  // Scripts without spaces are cut between characters.
  const cut = end > LONGEST_CLAIM / 2 ? beginning.slice(0, end) : beginning.replace(/\ufffd$/u, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
