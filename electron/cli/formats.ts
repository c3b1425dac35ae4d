import { DATA_FORMAT_FACTS, DATA_FORMATS } from '../../shared/formats/data-formats.ts';
import { FILE_FORMATS } from '../debates/file-formats.ts';
import type { Subcommand } from './subcommand.ts';

export const formats: Subcommand = {
  name: 'formats',
  about: 'Lists the formats in which debates come in and leave as data, with their endings and what they lose',
  positionals: [],
  options: [{ name: 'json', about: 'Lists them as JSON' }],
  run: async (given, io) => {
    const comeIn = FILE_FORMATS.map(({ id, name, endings, losses }) => ({ id, name, endings, losses }));
    const leave = DATA_FORMATS.map((ending) => ({ ending, ...DATA_FORMAT_FACTS[ending] }));
    if (given.flag('json')) {
      io.out(`${JSON.stringify({ in: comeIn, out: leave }, null, 2)}\n`);
      return 0;
    }
    io.out('In:\n');
    for (const { id, name, endings, losses } of comeIn) {
      io.out(`${id}\n  ${name} (${endings.map((ending) => `.${ending}`).join(', ')})\n`);
      for (const loss of losses) io.out(`  ${loss}\n`);
    }
    io.out('\nOut, by the ending of the file:\n');
    for (const { ending, name, losses } of leave) {
      io.out(`.${ending}\n  ${name}\n`);
      for (const loss of losses) io.out(`  Without: ${loss}\n`);
    }
    return 0;
  },
};
