import { Debate } from '../../shared/model/debate.ts';
import type { Proposal } from '../../shared/proposals/proposal.ts';
import { proposalWords } from '../../shared/proposals/proposal-words.ts';
import type { Io } from './io.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const proposals: Subcommand = {
  name: 'proposals',
  about:
    'Lists what assistants and editors proposed for a debate, and what became of it; a person decides in the window',
  positionals: ['FILE.debate'],
  options: [{ name: 'json', about: 'Answer in JSON' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const { debate, listed } = await withDebate(given.path(0), { given, io }, async (file) => {
      return { debate: new Debate(await file.data()), listed: await file.proposals() };
    });
    if (given.flag('json')) io.out(`${JSON.stringify(listed, null, 2)}\n`);
    else for (const proposal of listed) tell(debate, listed, proposal, io);
    if (listed.length === 0) io.err('Nothing is proposed.\n');
    return 0;
  },
};

function tell(debate: Debate, all: readonly Proposal[], proposal: Proposal, io: Io): void {
  const { id, client, at, state, proposed } = proposal;
  const { kind, text, detail } = proposalWords(debate, all, proposed);
  io.out(`${state}  ${at}  ${printable(client)}  ${printable(id)}\n  ${kind}: ${printable(text)}\n`);
  if (detail !== '') io.out(`  ${printable(detail)}\n`);
}
