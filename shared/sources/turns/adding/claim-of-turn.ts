import { claimText } from '../../claim-text.ts';

/** Omissions from a record, and notes that were not speech: "[…]", "[Interruption.]". */
const IN_BRACKETS = /\s*\[[^\]]*\]\s*/gu;

/** Returns the text of a claim made from the words of a turn, without notes in brackets unless there is nothing else. */
export function claimOfTurn(words: string): string {
  const spoken = words.replace(IN_BRACKETS, ' ').trim();
  return claimText(spoken === '' ? words : spoken);
}
