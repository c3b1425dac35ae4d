import { importDebate } from '../debates/import-debate.ts';
import { newDebatePath } from './new-file.ts';
import { reportLines } from './report.ts';
import type { Subcommand } from './subcommand.ts';

export const importJson: Subcommand = {
  name: 'import',
  about: 'Makes a debate from its JSON form',
  positionals: ['IN.json'],
  options: [{ name: 'to', value: 'FILE.debate', about: 'The debate to make', required: true }],
  run: async (given, io) => {
    const path = newDebatePath(given, given.pathOption('to'));
    const notices = await importDebate(given.path(0), path, io);
    io.err(`Made “${path}”.\n`);
    if (notices.length > 0) io.err('Some of it could not be kept as it was:\n');
    reportLines(notices, io);
    return 0;
  },
};
