import { divisionsCsv } from '../../shared/formats/tables/divisions-csv.ts';
import { findMap } from './find-map.ts';
import { JOURNAL_OPTION } from './opening.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const divisions: Subcommand = {
  name: 'divisions',
  about: 'Lists as CSV the claims on which speakers divide, the most divisive first, or who agrees with whom',
  positionals: ['FILE.debate'],
  options: [
    { name: 'map', value: 'TITLE-OR-ID', about: 'Only the claims on this map' },
    { name: 'speakers', about: 'Who agrees with whom: the share of common claims, and how many these are' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) =>
    withDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      const wanted = given.option('map');
      const map = wanted === undefined ? null : findMap(debate, wanted).id;
      io.out(divisionsCsv(debate, given.flag('speakers') ? 'speakers' : 'claims', map));
      return 0 as const;
    }),
};
