import type { Attribution, Citation, Fidelity } from './entities.ts';
import { sentence } from './naming.ts';
import { shownDate } from './shown-date.ts';

/** What each judgement of a citation says, as a clause about its claim. */
export const FIDELITY_MEANINGS: Readonly<Record<Fidelity, string>> = {
  quotation: 'word for word as in the passage',
  paraphrase: 'what the passage says, in other words',
  compression: 'what the passage says, in far fewer words',
  interpretation: 'more, or something else, than the passage says',
  imputation: 'what nobody said in the passage',
};

/** Whose a claim is in its source, as the end of a sentence about it. */
export const ATTRIBUTION_WORDS: Readonly<Record<Attribution, string>> = {
  own: 'the speaker’s own',
  reported: 'reported by the speaker',
  conceded: 'conceded by the speaker',
  refuted: 'put up to be refuted',
};

/** Returns a judgement with its article: “a quotation”, “an interpretation”. */
export function withArticle(fidelity: Fidelity): string {
  return /^[aeiou]/.test(fidelity) ? `an ${fidelity}` : `a ${fidelity}`;
}

/** Returns all that is said of a citation in sentences: how far its claim is from the words, why, whose it is, and who checked that; '' for nothing. */
export function judgementText({
  fidelity,
  reason,
  attribution,
  checkedBy,
  checkedOn,
}: Readonly<Omit<Citation, 'id' | 'excerpt'>>): string {
  if (fidelity === null && attribution === null && reason === '' && checkedBy === '') return '';
  const on = checkedOn === null ? '' : ` on ${shownDate(checkedOn)}`;
  const parts = [
    fidelity ?? 'not judged',
    reason.trim(),
    attribution === null ? '' : ATTRIBUTION_WORDS[attribution],
    checkedBy === '' ? '' : `read by ${checkedBy}${on}`,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => `${sentence(part)}${/[.!?…。]$/u.test(part) ? '' : '.'}`)
    .join(' ');
}
