import { compareDebates } from '../../shared/versions/compare-debates.ts';
import { JOURNAL_OPTION } from './opening.ts';
import type { Subcommand } from './subcommand.ts';
import { tellDifferences } from './tell-differences.ts';
import { withDebate } from './with-debate.ts';

export const diff: Subcommand = {
  name: 'diff',
  about:
    'Lists what one debate has otherwise than another that it was copied from: what was added, removed, changed and moved',
  positionals: ['BEFORE.debate', 'AFTER.debate'],
  options: [{ name: 'json', about: 'Answer in JSON' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const call = { given, io };
    const before = await withDebate(given.path(0), call, (file) => file.load());
    const after = await withDebate(given.path(1), call, (file) => file.load());
    tellDifferences(compareDebates(before, after), given.flag('json'), io);
    return 0;
  },
};
