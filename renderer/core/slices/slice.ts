import type { WindowContent } from '../../../shared/contract/window.ts';
import type { Debate } from '../../../shared/model/debate.ts';

/** A part of the window's state: how it begins, and what becomes of it. */
export interface Slice<S> {
  readonly first: (content: WindowContent) => S;
  /** The members that are others after a change of the debate, because what they were about is gone. */
  readonly stillThere?: (slice: S, debate: Debate) => Partial<S>;
  /** The members that are others when another debate is shown. */
  readonly forAnotherDebate?: (slice: S, debate: Debate) => Partial<S>;
}

/**
 * What holds a part of the window's state, as the app holds all of it. The verbs beside each part say what happens to it; nothing
 * outside `core` sets it in another way.
 */
export interface Holder<S> {
  readonly store: { getState(): S; setState(change: Partial<S>): void };
}
