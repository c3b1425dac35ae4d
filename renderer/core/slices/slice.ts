import type { WindowContent } from '../../../shared/contract/window.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';

/** A part of the window's state: its initial value, and how it changes. */
export interface Slice<S> {
  readonly first: (content: WindowContent) => S;
  /** Returns the members that differ after a change of the debate, such as those whose subjects are gone; null: all of it may have changed. */
  readonly stillThere?: (slice: S, debate: Debate, changes: readonly Change[] | null) => Partial<S>;
  /** Returns the members that differ when another debate is shown. */
  readonly forAnotherDebate?: (slice: S, debate: Debate) => Partial<S>;
}

/**
 * An object that holds a part of the window's state, as the app holds all of it. The verbs beside each part change it;
 * nothing outside `core` sets it in another way.
 */
export interface Holder<S> {
  readonly store: { getState(): S; setState(change: Partial<S>): void };
}
