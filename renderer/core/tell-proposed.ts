import { t } from '../../shared/language/translate.ts';
import type { Proposal } from '../../shared/proposals/proposal.ts';
import type { App } from './app.ts';
import { takeProposals } from './slices/proposals.ts';

/** Takes over what is proposed, and says so when something came in. */
export function tellProposed(app: App, proposals: readonly Proposal[]): void {
  const added = takeProposals(app, proposals);
  if (added.length === 0) return;
  const clients = [...new Set(added.map(({ client }) => client))];
  const [first = ''] = clients;
  const count = added.length;
  app.notify(
    clients.length === 1
      ? t(
          '“{client}” made {count, plural, one {# proposal} other {# proposals}}: Argument › Proposed… shows what waits for you.',
          { client: first, count },
        )
      : t(
          '{programs, plural, one {# program} other {# programs}} made {count, plural, one {# proposal} other {# proposals}}: Argument › Proposed… shows what waits for you.',
          { programs: clients.length, count },
        ),
  );
}
