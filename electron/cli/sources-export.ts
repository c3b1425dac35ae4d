import { REFERENCES_OPTION } from './export-options.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { refuseSameFile } from './refuse-same-file.ts';
import type { Subcommand } from './subcommand.ts';
import { tellFaults } from './tell-faults.ts';
import { withDebate } from './with-debate.ts';
import { writeCommented } from './write-report.ts';

export const exportSource: Subcommand = {
  name: 'sources export',
  about:
    'Writes the text of a source as a Word document, with a comment at each passage: its claims, their fidelity, notes',
  positionals: ['FILE.debate', 'ID', 'OUT.docx'],
  options: [REFERENCES_OPTION, JOURNAL_OPTION],
  run: async (given, io) => {
    const [path, target] = [given.path(0), given.path(2)];
    if (!/\.docx$/iu.test(target)) throw given.usageError('OUT.docx ends in .docx');
    await refuseSameFile(path, target);
    return withDebate(path, { given, io }, async (file) => {
      const { id } = (await file.load()).get('source', given.text(1));
      await writeCommented(file, id, { given, target, io });
      io.err(`Wrote “${target}”.\n`);
      return tellFaults(file, target, io);
    });
  },
};
