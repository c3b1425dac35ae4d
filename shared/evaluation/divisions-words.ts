import { msg, t } from '../language/translate.ts';
import { isolated } from '../text/isolation.ts';
import type { Agreement } from './agreement.ts';
import type { DividedClaim, DividedMap, DividedQuestion, Divisions } from './divisions.ts';

/** What divisiveness is, for who meets it the first time. */
export const DIVISIVENESS_MEANING = msg(
  'Divisiveness is 0 when all who took a side agree, and 1 when they divide into halves. What counts is the last that a speaker said of a claim: asserting and conceding are for it, denying and retracting against.',
);

/** What a share of agreement is. */
export const AGREEMENT_MEANING = msg(
  'Of the claims on which both took a side, the share on which it was the same; under it, how many claims that rests on.',
);

/** What is listed as an objection. */
export const OBJECTION_MEANING = msg(
  'Nobody denied these claims, so that they divide nobody by the measure above; but others hold claims that attack them.',
);

/** Explains how far the speakers divide on all that is looked at. */
export function wholeSentence({ whole, claims }: Divisions): string {
  if (whole.value === null) return t('Nobody has taken a side on any claim yet.');
  const divided = claims.filter(({ value }) => value > 0).length;
  const over = t(
    'Divisiveness {value} of 1: the mean of {claims, plural, one {# claim} other {# claims}}, each counted as often as somebody took a side on it ({sides, plural, one {# side} other {# sides}}).',
    { value: shownDivisiveness(whole.value), claims: claims.length, sides: whole.speakers },
  );
  const extent = divided === 0 ? 'none' : divided === claims.length ? 'all' : 'some';
  const disagreement = t(
    'On {extent, select, none {none of them do} all {all of them} other {{divided} of them}} speakers disagree.',
    { extent, divided },
  );
  return `${over} ${disagreement}`;
}

/** Explains how far the speakers divide on a claim. */
export function claimSentence({ value, speakers, for: inFavour, against }: DividedClaim): string {
  const divisiveness = shownDivisiveness(value);
  if (against.length === 0 || inFavour.length === 0) {
    return t(
      'Divisiveness {divisiveness} of 1: {speakers, plural, one {one speaker is} other {all {speakers} speakers are}} {side, select, for {for} other {against}} it.',
      { divisiveness, speakers, side: against.length === 0 ? 'for' : 'against' },
    );
  }
  return t(
    'Divisiveness {divisiveness} of 1: {for} of {speakers, plural, one {# speaker} other {# speakers}} {for, plural, one {is} other {are}} for it, {against} {against, plural, one {is} other {are}} against.',
    { divisiveness, speakers, for: inFavour.length, against: against.length },
  );
}

/** Explains how far the speakers divide over the positions on a question. */
export function questionSentence({ value, speakers, positions }: DividedQuestion): string {
  return t(
    'Divisiveness {value} of 1, over {sides, plural, one {# side} other {# sides}} that speakers took on {positions, plural, one {# position} other {# positions}}.',
    { value: shownDivisiveness(value), sides: speakers, positions },
  );
}

/** Explains how far the speakers divide on a map. */
export function mapSentence({ value, speakers }: DividedMap): string {
  return t(
    'Divisiveness {value} of 1, over {sides, plural, one {# side} other {# sides}} that speakers took on its claims.',
    { value: shownDivisiveness(value), sides: speakers },
  );
}

/** Explains how far two speakers agree; they are named as the caller names them. */
export function agreementSentence({ same, opposite, share }: Agreement, one: string, other: string): string {
  return t(
    '{one} and {other} agree on {same} of {common, plural, one {# claim} other {# claims}} on which both took a side: {share}.',
    { one, other, same: same.length, common: same.length + opposite.length, share: percent(share) },
  );
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
  return names.length <= most ? shown : t('{shown} and {more, number} more', { shown, more: names.length - most });
}
