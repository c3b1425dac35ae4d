import type { DebateReader } from '../../db/debate-file.ts';
import { differenceSentence, inexactQuotations } from '../../shared/sources/inexact-quotations.ts';
import { counted } from '../../shared/text/counted.ts';
import type { Io } from './io.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const check: Subcommand = {
  name: 'check',
  about: 'Checks a debate for damage, and against the rules of the model',
  positionals: ['FILE.debate'],
  options: [
    { name: 'quotations', about: 'List the quotations that are not in their source word for word instead' },
    { name: 'json', about: 'Answer in JSON' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const isJson = given.flag('json');
    const work = given.flag('quotations') ? quotationsIn : problemsIn;
    const count = await withDebate(given.path(0), { given, io }, (file) => work(file, io, isJson));
    return count === 0 ? 0 : 1;
  },
};

/** Tells what is wrong with a file, and returns how much. */
async function problemsIn(file: DebateReader, io: Io, isJson: boolean): Promise<number> {
  const problems = (await file.check()).map(({ code, entity, id, message }) => ({ code, entity, id, message }));
  if (isJson) io.out(`${JSON.stringify(problems, null, 2)}\n`);
  else for (const { code, message } of problems) io.out(`${code}: ${printable(message)}\n`);
  io.err(problems.length === 0 ? 'No problems.\n' : `${counted(problems.length, 'problem')} found.\n`);
  return problems.length;
}

/** Tells which quotations are not in their source word for word, and returns how many. */
async function quotationsIn(file: DebateReader, io: Io, isJson: boolean): Promise<number> {
  const found = inexactQuotations(await file.load()).map(
    ({ citation, statement, text, excerpt, source, difference }) => {
      return { citation, statement, text, excerpt, source, difference: differenceSentence(difference) };
    },
  );
  if (isJson) io.out(`${JSON.stringify(found, null, 2)}\n`);
  else {
    for (const { statement, text, difference } of found) {
      io.out(`${printable(statement)}: ${printable(text)}\n  ${printable(difference)}\n`);
    }
  }
  const sentence = `${counted(found.length, 'quotation')} not in ${found.length === 1 ? 'its source' : 'their sources'} word for word.`;
  io.err(found.length === 0 ? 'Every quotation is in its source word for word.\n' : `${sentence}\n`);
  return found.length;
}
