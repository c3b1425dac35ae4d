import { counted } from '../text/counted.ts';
import type { Backing } from './evaluate-debate.ts';
import type { StatementFollowing } from './following.ts';

/** What is left of a claim's support, in a sentence. */
export const BACKING_SENTENCES: Readonly<Record<Backing, string>> = {
  standing: 'Some of what supports it stands.',
  undecided: 'None of what supports it stands, but some is undecided.',
  lost: 'All that supports it has fallen.',
  none: 'Nothing supports it.',
};

/** Explains the strength of a claim or of a step, from 0 to 1; `weight` is the analyst's, null for none. */
export function strengthSentence(strength: number | null, weight: number | null, of: 'claim' | 'step'): string {
  if (strength === null) return 'Its strength did not settle: it depends on itself, and comes to no rest.';
  const start = weight ?? (of === 'claim' ? 0.5 : 1);
  const from = weight === null ? `${start}, as nobody weighed it` : `its weight, ${start}`;
  const change =
    Math.abs(strength - start) < 1e-9
      ? 'nothing changes it'
      : strength > start
        ? 'what bears on it raises it'
        : 'what bears on it lowers it';
  return `Strength ${strength.toFixed(2)} of 1: it begins at ${from}, and ${change}.`;
}

/** Explains how far speakers divide on a claim, or over the positions of a question; null where nobody took a side. */
export function divisivenessSentence({ standing, divisiveness, ...sides }: StatementFollowing): string | null {
  const { value, speakers } = divisiveness;
  if (value === null) return null;
  const lead = `Divisiveness ${value.toFixed(2)} of 1`;
  if (standing === null) return `${lead}, over ${counted(speakers, 'side')} that speakers took on its positions.`;
  const against = sides.against === 1 ? '1 is against' : `${sides.against} are against`;
  return `${lead}: ${sides.for} of ${counted(speakers, 'speaker')} ${sides.for === 1 ? 'is' : 'are'} for it, ${against}.`;
}
