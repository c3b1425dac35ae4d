import { z } from 'zod';
import { PROPOSAL_LIMITS, type Proposal } from '../proposals/proposal.ts';
import { defineRequest } from './define-request.ts';
import { id, none } from './fields.ts';

const several = z.strictObject({
  proposals: z
    .array(id)
    .min(1)
    .max(PROPOSAL_LIMITS.open + PROPOSAL_LIMITS.decided),
});

/**
 * What a window may ask about what other programs proposed; each answers with the list as it is then. To accept a proposal is an
 * edit like any other, which makes what it says.
 */
export const proposalRequests = {
  'proposals.decline': defineRequest<readonly Proposal[]>()(several),
  /** Takes back that they were declined. */
  'proposals.open-again': defineRequest<readonly Proposal[]>()(several),
  /** Removes those that were accepted or declined, for good. */
  'proposals.forget-decided': defineRequest<readonly Proposal[]>()(none),
};

export interface ProposalEvents {
  /** Something was proposed, or decided: by another program, or with an edit of this window. */
  readonly 'proposals.changed': { readonly proposals: readonly Proposal[] };
}
