import { counted, figures } from '../text/counted.ts';
import { isolated } from '../text/isolation.ts';
import type { Agreement } from './agreement.ts';
import type { DividedClaim, DividedMap, DividedQuestion, Divisions } from './divisions.ts';

/** What divisiveness is, for who meets it the first time. */
export const DIVISIVENESS_MEANING =
  'Divisiveness is 0 when all who took a side agree, and 1 when they divide into halves. What counts is the last that a speaker said of a claim: asserting and conceding are for it, denying and retracting against.';

/** What a share of agreement is. */
export const AGREEMENT_MEANING =
  'Of the claims on which both took a side, the share on which it was the same; under it, how many claims that rests on.';

/** What is listed as an objection. */
export const OBJECTION_MEANING =
  'Nobody denied these claims, so that they divide nobody by the measure above; but others hold claims that attack them.';

/** Explains how far the speakers divide on all that is looked at. */
export function wholeSentence({ whole, claims }: Divisions): string {
  if (whole.value === null) return 'Nobody has taken a side on any claim yet.';
  const divided = claims.filter(({ value }) => value > 0).length;
  const over = `${numberWords(whole.value)}: the mean of ${counted(claims.length, 'claim')}, each counted as often as somebody took a side on it (${counted(whole.speakers, 'side')}).`;
  if (divided === 0) return `${over} On none of them do speakers disagree.`;
  return `${over} On ${divided === claims.length ? 'all' : divided} of them speakers disagree.`;
}

/** Explains how far the speakers divide on a claim. */
export function claimSentence({ value, speakers, for: inFavour, against }: DividedClaim): string {
  const lead = numberWords(value);
  if (against.length === 0) return `${lead}: ${allOf(speakers)} for it.`;
  if (inFavour.length === 0) return `${lead}: ${allOf(speakers)} against it.`;
  const [is, others] = [inFavour.length === 1 ? 'is' : 'are', against.length === 1 ? 'is' : 'are'];
  return `${lead}: ${inFavour.length} of ${counted(speakers, 'speaker')} ${is} for it, ${against.length} ${others} against.`;
}

/** Explains how far the speakers divide over the positions on a question. */
export function questionSentence({ value, speakers, positions }: DividedQuestion): string {
  return `${numberWords(value)}, over ${counted(speakers, 'side')} that speakers took on ${counted(positions, 'position')}.`;
}

/** Explains how far the speakers divide on a map. */
export function mapSentence({ value, speakers }: DividedMap): string {
  return `${numberWords(value)}, over ${counted(speakers, 'side')} that speakers took on its claims.`;
}

/** Explains how far two speakers agree; they are named as the caller names them. */
export function agreementSentence({ same, opposite, share }: Agreement, one: string, other: string): string {
  const common = same.length + opposite.length;
  return `${one} and ${other} agree on ${same.length} of ${counted(common, 'claim')} on which both took a side: ${percent(share)}.`;
}

/** Returns a divisiveness as it is shown. */
export function shownDivisiveness(value: number): string {
  return value.toFixed(2);
}

/** Returns a share in percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Names at most `most` of several, and says how many more there are. */
export function namesOrMore(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map(isolated).join(', ');
  return names.length <= most ? shown : `${shown} and ${figures(names.length - most)} more`;
}

function numberWords(value: number): string {
  return `Divisiveness ${shownDivisiveness(value)} of 1`;
}

function allOf(speakers: number): string {
  return speakers === 1 ? 'one speaker is' : `all ${speakers} speakers are`;
}
