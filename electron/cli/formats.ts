import { ARGUMENT_FORMATS } from '../../shared/formats/argument-formats.ts';
import type { Subcommand } from './subcommand.ts';

export const formats: Subcommand = {
  name: 'formats',
  about: 'Lists the formats in which debates come in, with their endings and what they lose',
  positionals: [],
  options: [{ name: 'json', about: 'Lists them as JSON' }],
  run: async (given, io) => {
    if (given.flag('json')) {
      const listed = ARGUMENT_FORMATS.map(({ id, name, endings, losses }) => ({ id, name, endings, losses }));
      io.out(`${JSON.stringify({ in: listed }, null, 2)}\n`);
      return 0;
    }
    for (const { id, name, endings, losses } of ARGUMENT_FORMATS) {
      io.out(`${id}\n  ${name} (${endings.map((ending) => `.${ending}`).join(', ')})\n`);
      for (const loss of losses) io.out(`  ${loss}\n`);
    }
    return 0;
  },
};
