import { t } from '../language/translate.ts';
import { actWord } from '../model/act-words.ts';
import { ATTRIBUTION_WORDS } from '../model/fidelity-words.ts';
import { shortQuote } from '../model/naming.ts';
import { type Difference, markOf } from './compare-readings.ts';
import type { MarkedClaim } from './reading.ts';

/** How the two readers are called, such as “this debate” and “the other debate”. */
export interface ReaderNames {
  readonly here: string;
  readonly there: string;
}

/** A difference in words: what it is about, and what each reader has. */
export interface DifferenceWords {
  readonly what: string;
  readonly here: string;
  readonly there: string;
}

/** Says what two readers did otherwise. */
export function differenceWords(difference: Difference, names: ReaderNames): DifferenceWords {
  switch (difference.kind) {
    case 'only-here':
      return {
        what: t('Marked only in {reader}', { reader: names.here }),
        here: marked(difference),
        there: t('not marked'),
      };
    case 'only-there':
      return {
        what: t('Marked only in {reader}', { reader: names.there }),
        here: t('not marked'),
        there: marked(difference),
      };
    case 'borders': {
      const { here, there } = difference.pair;
      return { what: t('Other borders'), here: here.anchor.exact, there: there.anchor.exact };
    }
    case 'claims': {
      const { claimsHere, claimsThere } = difference.pair;
      return { what: t('Other claims'), here: claimWords(claimsHere), there: claimWords(claimsThere) };
    }
    case 'fidelity': {
      const { here, there } = difference.claims;
      const what = t('How far {claim} is from the words', { claim: shortQuote(here.statement.text) });
      const [one, other] = [here, there].map(({ citation: { fidelity } }) => t(fidelity ?? 'not judged'));
      return { what, here: one ?? '', there: other ?? '' };
    }
    case 'attribution': {
      const { here, there } = difference.claims;
      const [one, other] = [here, there].map(({ citation: { attribution } }) =>
        t(attribution === null ? 'not judged' : ATTRIBUTION_WORDS[attribution]),
      );
      return {
        what: t('Whose {claim} is', { claim: shortQuote(here.statement.text) }),
        here: one ?? '',
        there: other ?? '',
      };
    }
    case 'relation': {
      const { premise, target } = difference;
      const what = t('What {premise} does to {target}', {
        premise: shortQuote(premise.text),
        target: shortQuote(target.text),
      });
      return { what, here: t(difference.relations.here.kind), there: t(difference.relations.there.kind) };
    }
    case 'act': {
      const isQuestion = difference.claim.kind === 'question';
      const what = t('What {speaker} does with {claim}', {
        speaker: difference.speaker.name,
        claim: shortQuote(difference.claim.text),
      });
      const [one, other] = [difference.acts.here, difference.acts.there].map(({ act }) => actWord(act, isQuestion));
      return { what, here: one ?? '', there: other ?? '' };
    }
  }
}

function marked(difference: Difference): string {
  const { claims } = markOf(difference);
  return claims.length === 0 ? t('marked, without a claim') : claimWords(claims);
}

function claimWords(claims: readonly MarkedClaim[]): string {
  return claims.length === 0
    ? t('no other claim')
    : claims.map(({ statement }) => t('“{words}”', { words: statement.text })).join(' ');
}
