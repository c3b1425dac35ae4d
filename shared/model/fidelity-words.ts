import { msg, t } from '../language/translate.ts';
import type { Attribution, Citation, Fidelity } from './entities.ts';
import { sentence } from './naming.ts';
import { shownDate } from './shown-date.ts';

/** What each judgement of a citation says, as a clause about its claim. */
export const FIDELITY_MEANINGS: Readonly<Record<Fidelity, string>> = {
  quotation: msg('word for word as in the passage'),
  paraphrase: msg('what the passage says, in other words'),
  compression: msg('what the passage says, in far fewer words'),
  interpretation: msg('more, or something else, than the passage says'),
  imputation: msg('what nobody said in the passage'),
};

/** Whose a claim is in its source, as the end of a sentence about it. */
export const ATTRIBUTION_WORDS: Readonly<Record<Attribution, string>> = {
  own: msg('the speaker’s own'),
  reported: msg('reported by the speaker'),
  conceded: msg('conceded by the speaker'),
  refuted: msg('put up to be refuted'),
};

/** Returns a judgement with its article: “a quotation”, “an interpretation”. */
export function withArticle(fidelity: Fidelity): string {
  return t(
    '{fidelity, select, quotation {a quotation} paraphrase {a paraphrase} compression {a compression} interpretation {an interpretation} other {an imputation}}',
    { fidelity },
  );
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
  const read =
    checkedOn === null
      ? t('read by {reader}', { reader: checkedBy })
      : t('read by {reader} on {date}', { reader: checkedBy, date: shownDate(checkedOn) });
  const parts = [
    fidelity === null
      ? t('not judged')
      : t(
          '{fidelity, select, quotation {quotation} paraphrase {paraphrase} compression {compression} interpretation {interpretation} other {imputation}}',
          { fidelity },
        ),
    reason.trim(),
    attribution === null ? '' : t(ATTRIBUTION_WORDS[attribution]),
    checkedBy === '' ? '' : read,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => `${sentence(part)}${/[.!?…。]$/u.test(part) ? '' : '.'}`)
    .join(' ');
}
