import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { Citation } from '../model/entities.ts';
import { judgementText } from '../model/fidelity-words.ts';
import { differenceSentence, quotationFault } from './inexact-quotations.ts';

/**
 * Returns all that is said of a citation in sentences, as `judgementText` does; of a quotation also whether it is in its passage word
 * for word and, if not, where it differs. '' for a citation that nobody has judged. Throws `NotFound` when its ends are not in the debate.
 */
export function checkedJudgement(debate: Debate, citation: Readonly<Citation>): string {
  const judgement = judgementText(citation);
  if (citation.fidelity !== 'quotation') return judgement;
  const fault = quotationFault(debate, citation);
  const compared =
    fault === null
      ? t('Word for word in the passage.')
      : t('Not word for word: {difference}', { difference: differenceSentence(fault.difference) });
  return `${judgement} ${compared}`;
}
