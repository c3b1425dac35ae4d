import { writeSample } from '../debates/write-sample.ts';
import { newDebatePath } from './new-file.ts';
import type { Subcommand } from './subcommand.ts';

export const sample: Subcommand = {
  name: 'sample',
  about: 'Makes the sample debate',
  positionals: ['FILE.debate'],
  options: [],
  run: async (given, io) => {
    const path = newDebatePath(given, given.path(0));
    await writeSample(path);
    io.err(`Made “${path}”.\n`);
    return 0;
  },
};
