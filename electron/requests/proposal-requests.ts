import type { proposalRequests } from '../../shared/contract/proposals.ts';
import type { Documents } from '../documents/documents.ts';
import type { HandlersOf } from './request-router.ts';

/** Handles a window's requests about what was proposed for its debate. */
export function proposalHandlers(documents: Documents): HandlersOf<typeof proposalRequests> {
  return {
    'proposals.decline': (window, { proposals }) =>
      documents.in(window).editProposals((file) => file.decideProposals(proposals, 'declined')),
    'proposals.open-again': (window, { proposals }) =>
      documents.in(window).editProposals((file) => file.decideProposals(proposals, 'open')),
    'proposals.forget-decided': (window) => documents.in(window).editProposals((file) => file.forgetDecidedProposals()),
  };
}
