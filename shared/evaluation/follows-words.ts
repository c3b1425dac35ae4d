import { msg, t } from '../language/translate.ts';
import type { Backing } from './evaluate-debate.ts';
import type { StatementFollowing } from './following.ts';

/** What is left of a claim's support, in a sentence. */
export const BACKING_SENTENCES: Readonly<Record<Backing, string>> = {
  standing: msg('Some of what supports it stands.'),
  undecided: msg('None of what supports it stands, but some is undecided.'),
  lost: msg('All that supports it has fallen.'),
  none: msg('Nothing supports it.'),
};

/** Explains the strength of a claim or of a step, from 0 to 1; `weight` is the analyst's, null for none. */
export function strengthSentence(strength: number | null, weight: number | null, of: 'claim' | 'step'): string {
  if (strength === null) return t('Its strength did not settle: it depends on itself, and comes to no rest.');
  const start = weight ?? (of === 'claim' ? 0.5 : 1);
  const change = Math.abs(strength - start) < 1e-9 ? 'none' : strength > start ? 'up' : 'down';
  return t(
    'Strength {strength} of 1: it begins at {weighed, select, yes {its weight, {start}} other {{start}, as nobody weighed it}}, and {change, select, none {nothing changes it} up {what bears on it raises it} other {what bears on it lowers it}}.',
    { strength: strength.toFixed(2), weighed: weight === null ? 'no' : 'yes', start, change },
  );
}

/** Explains how far speakers divide on a claim, or over the positions of a question; null where nobody took a side. */
export function divisivenessSentence({ standing, divisiveness, ...sides }: StatementFollowing): string | null {
  const { value, speakers } = divisiveness;
  if (value === null) return null;
  const shown = value.toFixed(2);
  if (standing === null) {
    return t(
      'Divisiveness {value} of 1, over {sides, plural, one {# side} other {# sides}} that speakers took on its positions.',
      { value: shown, sides: speakers },
    );
  }
  return t(
    'Divisiveness {divisiveness} of 1: {for} of {speakers, plural, one {# speaker} other {# speakers}} {for, plural, one {is} other {are}} for it, {against} {against, plural, one {is} other {are}} against.',
    { divisiveness: shown, for: sides.for, speakers, against: sides.against },
  );
}
