import { COUNTERCLAIM } from '../../shared/formats/counterclaim-format.ts';
import { type ImportReport, noteSentence } from '../../shared/formats/reading/import-report.ts';
import { importDebate } from '../debates/import-debate.ts';
import { importJson, importLines } from './import-lines.ts';
import type { Io } from './io.ts';
import { newDebatePath } from './new-file.ts';
import { progressOf } from './progress.ts';
import { reportLines } from './report.ts';
import type { Subcommand } from './subcommand.ts';

export const importFile: Subcommand = {
  name: 'import',
  about: 'Makes a debate from a file of another program, or from its JSON form, and tells what came in',
  positionals: ['FILE'],
  options: [
    { name: 'to', value: 'FILE.debate', about: 'The debate to make', required: true },
    {
      name: 'format',
      value: 'FORMAT',
      about: 'The format of the file, as "formats" names it; otherwise its content shows it',
    },
    { name: 'json', about: 'Reports as JSON' },
  ],
  run: async (given, io) => {
    const path = newDebatePath(given, given.pathOption('to'));
    const progress = progressOf('Importing', io);
    let report: ImportReport;
    try {
      const { now, signal } = io;
      const format = given.option('format');
      report = await importDebate(given.path(0), path, { now, signal, format, onProgress: progress.show });
    } finally {
      progress.end();
    }
    io.err(`Made “${path}”.\n`);
    if (given.flag('json')) io.out(`${JSON.stringify(importJson(given.path(0), report), null, 2)}\n`);
    else if (report.format === COUNTERCLAIM.id) tellCleaned(report, io);
    else io.out(`${importLines(report).join('\n')}\n`);
    return 0;
  },
};

/** Its own form comes in whole: there is nothing to report but what was cleaned. */
function tellCleaned({ notes }: ImportReport, io: Io): void {
  if (notes.length > 0) io.err('Some of it could not be kept as it was:\n');
  reportLines(notes.map(noteSentence), io);
}
