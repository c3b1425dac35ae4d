import { changesBetween } from '../../shared/evaluation/changes-between.ts';
import { changesAsCsv, changesAsMarkdown } from '../../shared/formats/tables/write-changes.ts';
import { shownDate } from '../../shared/model/shown-date.ts';
import { findMap } from './find-map.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const changes: Subcommand = {
  name: 'changes',
  about:
    'Tells what came about in a debate between two dates: what is new, conceded, retracted, answered or dropped, and what stands otherwise',
  positionals: ['FILE.debate'],
  options: [
    { name: 'from', value: 'DATE', about: 'The end of this date, such as 2025-01-16 or 2025', required: true },
    { name: 'to', value: 'DATE', about: 'The end of this date', required: true },
    { name: 'map', value: 'TITLE-OR-ID', about: 'Only what stands on this map' },
    { name: 'csv', about: 'Answer as CSV, for a spreadsheet' },
    { name: 'markdown', about: 'Answer as Markdown, with a heading for each kind of change' },
    { name: 'json', about: 'Answer in JSON' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const [from = '', to = ''] = [given.option('from'), given.option('to')];
    const forms = ['csv', 'markdown', 'json'].filter((form) => given.flag(form));
    if (forms.length > 1) throw given.usageError(`--${forms.join(' and --')} cannot both be given`);
    await withDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      const wanted = given.option('map');
      const map = wanted === undefined ? undefined : findMap(debate, wanted).id;
      const found = changesBetween(debate, from, to, { map });
      if (given.flag('json')) io.out(`${JSON.stringify({ from, to, changes: found }, null, 2)}\n`);
      else if (given.flag('csv')) io.out(changesAsCsv(debate, found));
      else if (given.flag('markdown')) {
        const words = { from: shownDate(from), to: shownDate(to) };
        io.out(changesAsMarkdown(debate, found, words));
      } else for (const { text } of found) io.out(`${printable(text)}\n`);
    });
    return 0;
  },
};
