import { COUNTERCLAIM } from '../../shared/formats/counterclaim-format.ts';
import { MATCHINGS } from '../../shared/formats/merging/same-things.ts';
import { type ImportReport, noteSentence } from '../../shared/formats/reading/import-report.ts';
import type { Arguments } from './arguments.ts';
import { importIntoDebate } from './import-into.ts';
import { importJson, importLines } from './import-lines.ts';
import { importOne } from './import-one.ts';
import { importSeveral, isSeveral } from './import-several.ts';
import type { Io } from './io.ts';
import { newDebatePath } from './new-file.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { reportLines } from './report.ts';
import type { Subcommand } from './subcommand.ts';

export const importFile: Subcommand = {
  name: 'import',
  about: 'Makes debates from files of other programs, or from their JSON form, and tells what came in',
  positionals: ['FILE…'],
  options: [
    {
      name: 'to',
      value: 'FILE.debate|FOLDER',
      about: 'The debate to make; of a folder, or of several files, a folder for a debate of each',
    },
    {
      name: 'into',
      value: 'FILE.debate',
      about: 'The debate into which the file is brought instead, as one edit: what is there already stays',
    },
    {
      name: 'match',
      value: MATCHINGS.join('|'),
      about: 'With --into: what is taken for the same, by id, or also by what it says (id when left out)',
    },
    { name: 'preview', about: 'With --into: only tells what would be new, changed and the same' },
    {
      name: 'format',
      value: 'FORMAT',
      about: 'The format of the file, as "formats" names it; otherwise its content shows it',
    },
    { name: 'json', about: 'Reports as JSON' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    checkOptions(given);
    if (given.flag('into')) return importIntoDebate(given, io);
    if (isSeveral(given)) return importSeveral(given, io);
    const path = newDebatePath(given, given.pathOption('to'));
    const report = await importOne(given.path(0), path, { given, io });
    io.err(`Made “${path}”.\n`);
    tellReport(given, { file: given.path(0), report }, io);
    return 0;
  },
};

function checkOptions(given: Arguments): void {
  if (given.flag('to') === given.flag('into')) throw given.usageError('Give one of --to and --into');
  for (const option of ['match', 'preview', 'journal']) {
    if (given.flag(option) && !given.flag('into')) throw given.usageError(`--${option} does not apply without --into`);
  }
}

/** Its own form comes in whole: there is nothing to report but what was cleaned. */
function tellReport(given: Arguments, { file, report }: { file: string; report: ImportReport }, io: Io): void {
  if (given.flag('json')) io.out(`${JSON.stringify(importJson(file, report), null, 2)}\n`);
  else if (report.format !== COUNTERCLAIM.id) io.out(`${importLines(report).join('\n')}\n`);
  else {
    if (report.notes.length > 0) io.err('Some of it could not be kept as it was:\n');
    reportLines(report.notes.map(noteSentence), io);
  }
}
