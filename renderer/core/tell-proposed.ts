import type { Proposal } from '../../shared/proposals/proposal.ts';
import { counted } from '../../shared/text/counted.ts';
import type { App } from './app.ts';
import { takeProposals } from './slices/proposals.ts';

/** Takes over what is proposed, and says so when something came in. */
export function tellProposed(app: App, proposals: readonly Proposal[]): void {
  const added = takeProposals(app, proposals);
  if (added.length === 0) return;
  const clients = [...new Set(added.map(({ client }) => client))];
  const [first = ''] = clients;
  const by = clients.length === 1 ? `“${first}”` : counted(clients.length, 'program');
  app.notify(`${by} made ${counted(added.length, 'proposal')}: Argument › Proposed… shows what waits for you.`);
}
