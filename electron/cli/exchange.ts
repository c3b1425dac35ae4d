import { EXPORT_FORMATS } from '../../shared/scene/export-formats.ts';
import { drawToFile } from './draw-to-file.ts';
import { LOOK_OPTIONS, outputOptions, REFERENCES_OPTION, TIME_OPTIONS } from './export-options.ts';
import { findMap } from './find-map.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { refuseSameFile } from './refuse-same-file.ts';
import type { Subcommand } from './subcommand.ts';
import { tellFaults } from './tell-faults.ts';
import { withDebate } from './with-debate.ts';

export const exchange: Subcommand = {
  name: 'exchange',
  about: 'Draws who said what, when, in reply to whom, from top to bottom',
  positionals: ['FILE.debate'],
  options: [
    {
      name: 'to',
      value: 'OUT.png|pdf|svg',
      about: 'The file to write; one that is there is replaced',
      required: true,
    },
    { name: 'map', value: 'TITLE-OR-ID', about: 'Only what was said about what stands on this map' },
    ...LOOK_OPTIONS,
    REFERENCES_OPTION,
    ...TIME_OPTIONS,
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const source = given.path(0);
    const target = given.pathOption('to');
    const options = outputOptions(given, target, EXPORT_FORMATS);
    await refuseSameFile(source, target);
    return withDebate(source, { given, io }, async (file) => {
      const debate = await file.load();
      const wanted = given.option('map');
      const map = wanted === undefined ? null : findMap(debate, wanted).id;
      await drawToFile({ file, debate }, { subject: { kind: 'exchange', map }, ...options }, target, io);
      io.err(`Wrote “${target}”.\n`);
      return tellFaults(file, target, io);
    });
  },
};
