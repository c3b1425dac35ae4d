import { CounterclaimError } from '../../shared/errors.ts';
import { schemesIn } from '../../shared/schemes/debate-schemes.ts';
import type { Scheme } from '../../shared/schemes/scheme.ts';
import { SCHEMES, searchSchemes } from '../../shared/schemes/schemes.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const schemes: Subcommand = {
  name: 'schemes',
  about:
    'Lists argument schemes, with the roles of their premises and their critical questions; with a file, its own first',
  positionals: ['[FILE.debate]', '[WORDS]'],
  options: [{ name: 'json', about: 'Answer in JSON' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const inFile = /\.debate$/i.test(given.text(0));
    const [words, surplus] = inFile ? [given.optionalText(1)] : [given.optionalText(0), given.optionalText(1)];
    if (surplus !== undefined) throw given.usageError(`"${surplus}" is one argument too many`);
    const all = inFile
      ? await withDebate(given.path(0), { given, io }, async (file) => schemesIn(await file.load()))
      : SCHEMES;
    const found = words === undefined ? all : searchSchemes(words, all);
    if (found.length === 0) {
      const message = `No scheme has the words “${printable(words ?? '')}”. “schemes” alone lists all of them.`;
      throw new CounterclaimError('NotFound', message);
    }
    const answer = given.flag('json')
      ? `${JSON.stringify(
          found.map((each) => inJson(each, inFile)),
          null,
          2,
        )}\n`
      : null;
    io.out(answer ?? found.map(inWords).join('\n'));
    return 0;
  },
};

/** Returns a scheme as JSON; with whether it is the debate's own, where one is asked. */
function inJson({ own, premises, ...scheme }: Scheme, inFile: boolean): object {
  const { id, name, otherNames, conclusion, questions } = scheme;
  return {
    ...{ id, name, otherNames },
    ...(inFile ? { own: own !== null } : {}),
    premises: premises.map(({ role, text }) => ({ role, text })),
    ...{ conclusion, questions },
  };
}

function inWords({ id, own, name, otherNames, premises, conclusion, questions }: Scheme): string {
  const also = otherNames.length === 0 ? '' : `; also ${otherNames.join(', ')}`;
  return [
    own === null ? `${name} (${id})${also}` : `${printable(name)} (own)`,
    ...premises.map(({ role, text }) => `  ${printable(role)}: ${printable(text)}`),
    `  So: ${printable(conclusion)}`,
    ...questions.map(
      ({ text, premise }) => `  ? ${printable(text)}${premise === null ? '' : ` (${printable(premise)})`}`,
    ),
    '',
  ].join('\n');
}
