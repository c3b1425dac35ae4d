import { figures } from '../../shared/text/counted.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

/** More than anybody reads, and few enough to be found at once. */
const MOST_HITS = 1000;
/** Characters that are shown on either side of a match. */
const CONTEXT = 60;

export const search: Subcommand = {
  name: 'search',
  about: 'Finds words in statements, notes, excerpts and sources, the best first',
  positionals: ['FILE.debate', 'QUERY'],
  options: [{ name: 'json', about: 'Answer in JSON' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const found = await withDebate(given.path(0), { given, io }, async (file) =>
      file.search(given.text(1), { limit: MOST_HITS }),
    );
    const hits = found.map(({ entity, id, field, text, match }) => ({ entity, id, field, text, match }));
    if (given.flag('json')) io.out(`${JSON.stringify(hits, null, 2)}\n`);
    else for (const hit of hits) io.out(`${hit.entity} ${printable(hit.id)}, ${hit.field}\n  ${inContext(hit)}\n`);
    if (hits.length === 0) io.err('Nothing found.\n');
    if (hits.length === MOST_HITS) io.err(`There may be more than these ${figures(MOST_HITS)}.\n`);
    return 0;
  },
};

/** Returns the match in square brackets, with its surroundings. */
function inContext({ text, match: [start, end] }: { text: string; match: readonly [number, number] }): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const before = `${from > 0 ? '…' : ''}${text.slice(from, start)}`;
  const after = `${text.slice(end, to)}${to < text.length ? '…' : ''}`;
  return printable(`${before}[${text.slice(start, end)}]${after}`);
}
