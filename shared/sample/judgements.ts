import type { Citation } from '../model/entities.ts';
import type { SamplePassageId, SampleStatementId } from './notation.ts';

type Judgement = Pick<Citation, 'fidelity' | 'attribution' | 'reason'>;

const paraphrase = judgement('paraphrase');
const compression = judgement('compression');

/**
 * How far each claim of the sample is from the words of each passage that it cites, and whose it is there: what the notes report of
 * others is *reported*, what they say themselves is their *own*.
 */
export const JUDGEMENTS: Readonly<Record<`${SampleStatementId} ${SamplePassageId}`, Judgement>> = {
  'claim-duty-to-report passage-duty': compression('reported'),
  'claim-duty-to-report passage-penalties': compression('reported'),
  'claim-iicsa-duty passage-iicsa-duty': paraphrase('reported'),
  'claim-children-first passage-children-first': paraphrase('reported'),
  'claim-candour passage-children-first': interpretation(
    null,
    'The passage gives a ground for such a duty and does not name it.',
  ),
  'claim-decade passage-decade': paraphrase('reported'),
  'claim-urgent passage-urgent': { fidelity: 'quotation', attribution: 'reported', reason: '' },
  'claim-urgent passage-act-first': interpretation('reported', 'An appeal to act is taken as one to act quickly.'),
  'claim-grooming passage-grooming': paraphrase('reported'),
  'claim-panel passage-panel': paraphrase('reported'),
  'claim-panel passage-one-inquiry': interpretation(
    null,
    'The passage names what the panel is to prevent, not the panel.',
  ),
  'claim-data-published passage-data-published': paraphrase('reported'),
  'claim-data-inadequate passage-data-inadequate': paraphrase('reported'),
  'claim-national passage-philp-calls': interpretation(
    'reported',
    'He calls for a national inquiry; that it should be statutory is what other MPs say.',
  ),
  'claim-national passage-turned-down': interpretation(
    'refuted',
    'The proposal that is turned down is one of a national inquiry; its footing is not named.',
  ),
  'claim-national passage-statute': interpretation(
    'reported',
    'What only a statutory inquiry can do is taken as a ground for one.',
  ),
  'claim-criticism passage-criticism': interpretation(
    'reported',
    'The note says that he was criticised; that the call deserves it is what a critic implies.',
  ),
  'claim-not-against-victims passage-not-against-victims': paraphrase('reported'),
  'claim-wider passage-wider': paraphrase('reported'),
  'claim-confidence passage-confidence': interpretation(
    'reported',
    'That it would help is taken from its being a reasonable step for whoever wants that.',
  ),
  'claim-held-back passage-held-back': paraphrase('reported'),
  'claim-seven-years passage-seven-years': paraphrase('reported'),
  'claim-until-2031 passage-until-2031': paraphrase('reported'),
  'claim-act-first passage-to-act': interpretation(
    'reported',
    'On what to act is not in this passage; the other one names the recommendations.',
  ),
  'claim-act-first passage-act-first': paraphrase('reported'),
  'claim-accusation passage-accusation': interpretation(
    'reported',
    'That the accusation is justified is implied in making it; the passage reports only that it was made.',
  ),
  'claim-headed passage-headed': paraphrase('reported'),
  'claim-headed passage-office-undisputed': interpretation(
    'conceded',
    'Not to dispute the office is taken as granting that he held it.',
  ),
  'claim-denial passage-rejected': interpretation(
    'reported',
    'To reject the accusation is taken as saying that it is unfounded.',
  ),
  'claim-record passage-record': paraphrase('reported'),
  'claim-misinformation passage-misinformation': paraphrase('reported'),
  'claim-repeated passage-repeated': interpretation(
    'reported',
    'To repeat an accusation after its denial is taken as holding that it stands.',
  ),
  'claim-iicsa passage-twenty': interpretation(
    'own',
    'That the report is on the national picture is not in the passage.',
  ),
  'claim-accepted passage-accepted': paraphrase('reported'),
  'claim-action-plan passage-action-plan': paraphrase('reported'),
  'claim-audit passage-audit': compression('own'),
  'claim-audit passage-audit-scope': compression('own'),
  'claim-data-overhaul passage-audit-scope': interpretation(
    'own',
    'The audit is to include data on ethnicity; that their collection should be overhauled is in the other passage.',
  ),
  'claim-data-overhaul passage-data-overhaul': paraphrase('reported'),
  'claim-local passage-local': paraphrase('reported'),
  'claim-local passage-answer-for-it': interpretation(
    'reported',
    'What such inquiries can do is taken as a ground for them.',
  ),
  'claim-five-areas passage-five-areas': paraphrase('own'),
  'claim-framework passage-framework': paraphrase('own'),
  'claim-telford passage-telford': paraphrase('reported'),
  'claim-new-money passage-new-money': paraphrase('own'),
  'claim-oldham-met passage-oldham-met': paraphrase('own'),
  'claim-police passage-police': paraphrase('reported'),
  'claim-closed-cases passage-closed-cases': paraphrase('reported'),
  'claim-review-panel passage-review-panel': paraphrase('reported'),
  'claim-right-to-review passage-right-to-review': paraphrase('reported'),
  'claim-online passage-online': compression('reported'),
  'claim-candour passage-candour': interpretation(
    'reported',
    'That a duty is in preparation is taken as a proposal that there should be one.',
  ),
  'claim-statutory-powers passage-statute': compression('reported'),
  'claim-statutory-powers passage-compel': compression('reported'),
  'claim-no-powers passage-no-powers': paraphrase('reported'),
  'claim-funding-doubt passage-funding-doubt': paraphrase('reported'),
  'question-powers passage-powers-asked': paraphrase('reported'),
};

function judgement(fidelity: 'paraphrase' | 'compression') {
  return (attribution: Judgement['attribution']): Judgement => ({ fidelity, attribution, reason: '' });
}

function interpretation(attribution: Judgement['attribution'], reason: string): Judgement {
  return { fidelity: 'interpretation', attribution, reason };
}
