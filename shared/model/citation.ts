import { type Citation, FIDELITIES, type Fidelity } from './entities.ts';

/** What a citation says of its claim and its passage while nobody has judged it. */
export const UNJUDGED = {
  fidelity: null,
  reason: '',
  attribution: null,
  checkedBy: '',
  checkedOn: null,
} as const satisfies Partial<Citation>;

/** Returns a citation that nobody has judged. */
export function unjudged(link: Pick<Citation, 'id' | 'statement' | 'excerpt'>): Citation {
  return { ...link, ...UNJUDGED };
}

/** The judgements by which a claim goes beyond the words of its passage: each needs a reason. */
const BEYOND: readonly (Fidelity | null)[] = ['interpretation', 'imputation'];

/** Tells whether a claim that is judged so goes beyond the words of its passage. */
export function goesBeyond(fidelity: Fidelity | null): boolean {
  return BEYOND.includes(fidelity);
}

/** Returns how far a claim is from the words where it is farthest; null while none of its citations is judged. */
export function weakestFidelity(citations: readonly Pick<Citation, 'fidelity'>[]): Fidelity | null {
  return FIDELITIES.findLast((fidelity) => citations.some((citation) => citation.fidelity === fidelity)) ?? null;
}
