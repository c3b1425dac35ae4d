import { newDebatePath } from './new-file.ts';
import { reportLines } from './report.ts';
import type { Subcommand } from './subcommand.ts';

export const recover: Subcommand = {
  name: 'recover',
  about: 'Copies what can be read of a damaged debate, or of one that another program changed, to a new one',
  positionals: ['FILE.debate'],
  options: [{ name: 'to', value: 'NEW.debate', about: 'The debate to make', required: true }],
  run: async (given, io) => {
    const path = newDebatePath(given, given.pathOption('to'));
    const { recoverDebate } = await import('../../db/recover/recover-debate.ts');
    const { counts, notes } = await recoverDebate(given.path(0), path);
    const read = [`${counts.statements} statements`, `${counts.relations} relations`, `${counts.sources} sources`];
    io.err(`Made “${path}”, with ${read.join(', ')}.\n`);
    io.err(notes.length === 0 ? 'Everything could be read.\n' : 'Not everything is as it was:\n');
    reportLines(notes, io);
    io.err('The history of its edits was not copied: nothing that was done before can be undone.\n');
    return 0;
  },
};
