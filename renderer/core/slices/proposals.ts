import type { Proposal } from '../../../shared/proposals/proposal.ts';
import type { Holder, Slice } from './slice.ts';

/** What other programs proposed for the debate, the oldest first, with what was decided. */
export interface ProposalsSlice {
  readonly proposals: readonly Proposal[];
}

export const proposalsSlice: Slice<ProposalsSlice> = {
  first: () => ({ proposals: [] }),
  forAnotherDebate: () => ({ proposals: [] }),
};

/** Takes over the list as it is in the file. Returns those that are open and were not known before. */
export function takeProposals({ store }: Holder<ProposalsSlice>, proposals: readonly Proposal[]): readonly Proposal[] {
  const known = new Set(store.getState().proposals.map(({ id }) => id));
  store.setState({ proposals });
  return proposals.filter(({ id, state }) => state === 'open' && !known.has(id));
}

/** Returns the number of proposals that wait for a decision. */
export function openProposals({ proposals }: ProposalsSlice): number {
  return proposals.reduce((count, { state }) => (state === 'open' ? count + 1 : count), 0);
}
