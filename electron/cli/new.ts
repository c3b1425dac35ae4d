import { cleanText } from '../../shared/model/clean-text.ts';
import { emptyDebate } from '../debates/empty-debate.ts';
import { newDebatePath } from './new-file.ts';
import type { Subcommand } from './subcommand.ts';

export const newDebate: Subcommand = {
  name: 'new',
  about: 'Makes an empty debate',
  positionals: ['FILE.debate'],
  options: [{ name: 'title', value: 'T', about: 'The title of the debate ("Untitled debate" when left out)' }],
  run: async (given, io) => {
    const path = newDebatePath(given, given.path(0));
    const { text: title, replaced } = cleanText(given.option('title') ?? 'Untitled debate');
    const data = emptyDebate({ title, created: io.now(), language: 'en' });
    const { DebateFile } = await import('../../db/debate-file.ts');
    const file = await DebateFile.create(path, data, []);
    await file.close();
    io.err(`Made “${path}”.\n`);
    if (replaced.loneSurrogates + replaced.controlCharacters > 0) {
      io.err('The title was cleaned of characters that cannot be shown.\n');
    }
    return 0;
  },
};
