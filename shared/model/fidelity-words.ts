import type { Attribution, Fidelity } from './entities.ts';

/** What each judgement of a citation says, as a clause about its claim. */
export const FIDELITY_MEANINGS: Readonly<Record<Fidelity, string>> = {
  quotation: 'word for word as in the passage',
  paraphrase: 'what the passage says, in other words',
  compression: 'what the passage says, in much fewer words',
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
