import type { Attention } from '../../../shared/evaluation/needs-attention.ts';
import { msg } from '../../../shared/language/translate.ts';

/** The headings of the lists of what needs attention. */
export const ATTENTION_TITLES: Readonly<Record<Attention['kind'], string>> = {
  'unanswered-objection': msg('Objections not answered'),
  'unanswered-move': msg('Put to somebody, not answered'),
  'open-critical-question': msg('Critical questions left open'),
  'lost-support': msg('Positions without support left'),
  'question-without-position': msg('Questions without a position'),
  'circular-support': msg('Support in a circle'),
  'for-and-against': msg('Used for and against'),
  'near-duplicate': msg('Nearly the same'),
  'claim-without-source': msg('Needs a source'),
  'lost-passage': msg('Lost passages'),
};
