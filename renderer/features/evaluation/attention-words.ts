import type { Attention } from '../../../shared/evaluation/needs-attention.ts';

/** The headings of the lists of what needs attention. */
export const ATTENTION_TITLES: Readonly<Record<Attention['kind'], string>> = {
  'unanswered-objection': 'Objections not answered',
  'unanswered-move': 'Put to somebody, not answered',
  'open-critical-question': 'Critical questions left open',
  'lost-support': 'Positions without support left',
  'question-without-position': 'Questions without a position',
  'circular-support': 'Support in a circle',
  'for-and-against': 'Used for and against',
  'near-duplicate': 'Nearly the same',
  'claim-without-source': 'Needs a source',
  'lost-passage': 'Lost passages',
};
