import { namedTurns } from './forms/colon-labels.ts';
import { hansardTurns } from './forms/heading-names.ts';
import type { LeftOutLine, Turn } from './turn.ts';

/** `named`: "Name: words". `hansard`: the name on a line of its own above the words, as in reports of parliaments. */
export type TranscriptForm = 'named' | 'hansard';

export interface Transcript {
  /** null if the text is not a transcript in a known form. */
  readonly form: TranscriptForm | null;
  /** The reason why there are no turns, as a sentence; '' when there are some. */
  readonly reason: string;
  readonly turns: readonly Turn[];
  /** In the order of the text. */
  readonly leftOut: readonly LeftOutLine[];
}

const NO_FORM =
  'The text is not a transcript in a form that can be split: each turn needs the name of its speaker before a colon, or on a line above the words.';

/**
 * Splits a transcript into turns, whichever of the forms it is in. A text in neither has none, and `reason` says so.
 */
export function turnsOf(text: string): Transcript {
  if (text.trim() === '') return { form: null, reason: 'The text is empty.', turns: [], leftOut: [] };
  const hansard = hansardTurns(text);
  const named = namedTurns(text);
  if (hansard === null && named === null) return { form: null, reason: NO_FORM, turns: [], leftOut: [] };
  if (named === null || (hansard !== null && hansard.turns.length >= named.turns.length)) {
    return { form: 'hansard', reason: '', ...(hansard ?? { turns: [], leftOut: [] }) };
  }
  return { form: 'named', reason: '', ...named };
}
