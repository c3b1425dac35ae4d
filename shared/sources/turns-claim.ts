import { firstSentenceEnd } from '../text/sentence.ts';

/** Characters: a longer turn makes a claim of its first sentence. */
export const LONGEST_CLAIM = 300;
/** Omissions from a record, and notes that were not speech: "[…]", "[Interruption.]". */
const IN_BRACKETS = /\s*\[[^\]]*\]\s*/gu;

/**
 * Returns the text of a claim made from the words of a turn: all of them when they are short, otherwise their first
 * sentence, cut if that is long.
 */
export function claimText(words: string): string {
  const spoken = words.replace(IN_BRACKETS, ' ').replace(/\s+/gu, ' ').trim();
  const text = spoken === '' ? words.replace(/\s+/gu, ' ').trim() : spoken;
  const claim = text.length <= LONGEST_CLAIM ? text : text.slice(0, firstSentenceEnd(text)).trim();
  return claim.length <= LONGEST_CLAIM ? claim : cutAtWord(claim);
}

function cutAtWord(text: string): string {
  const beginning = text.slice(0, LONGEST_CLAIM - 1).toWellFormed();
  const end = beginning.lastIndexOf(' ');
  // Scripts without spaces are cut between characters.
  const cut = end > LONGEST_CLAIM / 2 ? beginning.slice(0, end) : beginning.replace(/\ufffd$/u, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
