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
      return { what: `Marked only in ${names.here}`, here: marked(difference), there: 'not marked' };
    case 'only-there':
      return { what: `Marked only in ${names.there}`, here: 'not marked', there: marked(difference) };
    case 'borders': {
      const { here, there } = difference.pair;
      return { what: 'Other borders', here: here.anchor.exact, there: there.anchor.exact };
    }
    case 'claims': {
      const { claimsHere, claimsThere } = difference.pair;
      return { what: 'Other claims', here: claimWords(claimsHere), there: claimWords(claimsThere) };
    }
    case 'fidelity': {
      const { here, there } = difference.claims;
      const what = `How far ${shortQuote(here.statement.text)} is from the words`;
      return { what, here: here.citation.fidelity ?? 'not judged', there: there.citation.fidelity ?? 'not judged' };
    }
    case 'attribution': {
      const { here, there } = difference.claims;
      const [one, other] = [here, there].map(({ citation: { attribution } }) =>
        attribution === null ? 'not judged' : ATTRIBUTION_WORDS[attribution],
      );
      return { what: `Whose ${shortQuote(here.statement.text)} is`, here: one ?? '', there: other ?? '' };
    }
    case 'relation': {
      const { premise, target } = difference;
      const what = `What ${shortQuote(premise.text)} does to ${shortQuote(target.text)}`;
      return { what, here: difference.relations.here.kind, there: difference.relations.there.kind };
    }
    case 'act': {
      const isQuestion = difference.claim.kind === 'question';
      const what = `What ${difference.speaker.name} does with ${shortQuote(difference.claim.text)}`;
      const [one, other] = [difference.acts.here, difference.acts.there].map(({ act }) => actWord(act, isQuestion));
      return { what, here: one ?? '', there: other ?? '' };
    }
  }
}

function marked(difference: Difference): string {
  const { claims } = markOf(difference);
  return claims.length === 0 ? 'marked, without a claim' : claimWords(claims);
}

function claimWords(claims: readonly MarkedClaim[]): string {
  return claims.length === 0 ? 'no other claim' : claims.map(({ statement }) => `“${statement.text}”`).join(' ');
}
