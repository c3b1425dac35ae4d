import { EXPORT_FORMATS } from '../../shared/scene/export-formats.ts';
import { drawToFile } from './draw-to-file.ts';
import { LOOK_OPTIONS, outputOptions } from './export-options.ts';
import { findMap } from './find-map.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { refuseSameFile } from './refuse-same-file.ts';
import type { Subcommand } from './subcommand.ts';
import { tellFaults } from './tell-faults.ts';
import { withDebate } from './with-debate.ts';

export const textOrder: Subcommand = {
  name: 'text-order',
  about: 'Draws claims in the order of their sources, beside the passages that they are made from',
  positionals: ['FILE.debate'],
  options: [
    {
      name: 'to',
      value: 'OUT.png|pdf|svg',
      about: 'The file to write; one that is there is replaced',
      required: true,
    },
    { name: 'map', value: 'TITLE-OR-ID', about: 'Only the claims on this map' },
    { name: 'source', value: 'SOURCE-ID', about: 'Only this source (all that claims are made from when left out)' },
    ...LOOK_OPTIONS,
    {
      name: 'pages',
      value: 'one|poster',
      about:
        'PDF on paper (A4 when no --page is given): all on one sheet, or a poster of several sheets to glue together',
    },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const from = given.path(0);
    const target = given.pathOption('to');
    const options = outputOptions(given, target, EXPORT_FORMATS);
    if (options.pages === 'branch') throw given.usageError('--pages is "branch", and must be one of one, poster');
    await refuseSameFile(from, target);
    return withDebate(from, { given, io }, async (file) => {
      const debate = await file.load();
      const [wanted, only] = [given.option('map'), given.option('source')];
      const map = wanted === undefined ? null : findMap(debate, wanted).id;
      const source = only === undefined ? null : debate.get('source', only).id;
      await drawToFile({ file, debate }, { subject: { kind: 'text-order', map, source }, ...options }, target, io);
      io.err(`Wrote “${target}”.\n`);
      return tellFaults(file, target, io);
    });
  },
};
