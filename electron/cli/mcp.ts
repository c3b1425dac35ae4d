import { CounterclaimError } from '../../shared/errors.ts';
import { JOURNAL_OPTION, journalChoice, reportNotices } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { programVersion } from './version.ts';

export const mcp: Subcommand = {
  name: 'mcp',
  about:
    'Lets assistants and editors read a debate and propose to it, by the Model Context Protocol over stdin and stdout',
  positionals: ['FILE.debate'],
  options: [JOURNAL_OPTION],
  run: async (given, io) => {
    const [{ InboxFile }, { serveInbox }, { v7 }] = await Promise.all([
      import('../mcp/inbox-file.ts'),
      import('../mcp/serve-inbox.ts'),
      import('uuid'),
    ]);
    const inbox = await InboxFile.open(given.path(0), { journal: journalChoice(given), newId: v7 });
    try {
      reportNotices(inbox, io);
      await serveInbox(inbox, {
        version: programVersion(),
        signal: io.signal,
        tell: (error) => io.err(`${printable(error.message)}\n`),
      });
    } finally {
      await inbox.close();
    }
    if (io.signal.aborted) throw new CounterclaimError('Cancelled', 'Interrupted.');
    return 0;
  },
};
