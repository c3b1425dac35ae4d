import type { Debate } from '../model/debate.ts';
import { debateAsOf, type Moment } from './as-of.ts';
import { evaluateDebate } from './evaluate-debate.ts';
import type { Method } from './method.ts';
import { type WouldTake, wouldTake } from './would-take.ts';

/** What is asked: what it would take for one claim or relation to stand, or to fall. */
export interface WouldTakeQuestion {
  /** The claim or the relation. */
  readonly of: string;
  /** Claims and relations that are switched off. */
  readonly off: readonly string[];
  readonly method: Method;
  /** The moment as of which it is asked; null: with all that was ever said. */
  readonly moment: Moment | null;
}

/**
 * Answers what it would take in a debate as of a moment, without what is switched off. `check` is called before each labelling
 * that is tried; what it throws ends the search. Empty where nothing follows for the claim or relation, as where nobody had said it
 * yet. Throws as `debateAsOf` does.
 */
export function wouldTakeAsked(
  whole: Debate,
  { of, off, method, moment }: WouldTakeQuestion,
  check: () => void = () => {},
): WouldTake[] {
  const debate = moment === null ? whole : debateAsOf(whole, moment).debate;
  check();
  return wouldTake(debate, evaluateDebate(debate, { ...method, off }), of, check);
}
