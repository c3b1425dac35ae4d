import { CounterclaimError } from '../../shared/errors.ts';
import type { Scheme } from '../../shared/schemes/scheme.ts';
import { SCHEMES, searchSchemes } from '../../shared/schemes/schemes.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';

export const schemes: Subcommand = {
  name: 'schemes',
  about: 'Lists argument schemes, with the roles of their premises and their critical questions',
  positionals: ['[WORDS]'],
  options: [{ name: 'json', about: 'Answer in JSON' }],
  run: async (given, io) => {
    const words = given.optionalText(0);
    const found = words === undefined ? SCHEMES : searchSchemes(words);
    if (found.length === 0) {
      const message = `No scheme has the words “${printable(words ?? '')}”. “schemes” alone lists all of them.`;
      throw new CounterclaimError('NotFound', message);
    }
    io.out(given.flag('json') ? `${JSON.stringify(found, null, 2)}\n` : found.map(inWords).join('\n'));
    return 0;
  },
};

function inWords({ id, name, otherNames, premises, conclusion, questions }: Scheme): string {
  const also = otherNames.length === 0 ? '' : `; also ${otherNames.join(', ')}`;
  return [
    `${name} (${id})${also}`,
    ...premises.map(({ role, text }) => `  ${role}: ${text}`),
    `  So: ${conclusion}`,
    ...questions.map(({ text, premise }) => `  ? ${text}${premise === null ? '' : ` (${premise})`}`),
    '',
  ].join('\n');
}
