import { counted } from '../../shared/text/counted.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const check: Subcommand = {
  name: 'check',
  about: 'Checks a debate for damage, and against the rules of the model',
  positionals: ['FILE.debate'],
  options: [{ name: 'json', about: 'Answer in JSON' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const found = await withDebate(given.path(0), { given, io }, async (file) => file.check());
    const problems = found.map(({ code, entity, id, message }) => ({ code, entity, id, message }));
    if (given.flag('json')) io.out(`${JSON.stringify(problems, null, 2)}\n`);
    else for (const { code, message } of problems) io.out(`${code}: ${printable(message)}\n`);
    io.err(`${summaryOf(problems.length)}\n`);
    return problems.length === 0 ? 0 : 1;
  },
};

function summaryOf(count: number): string {
  if (count === 0) return 'No problems.';
  return `${counted(count, 'problem')} found.`;
}
