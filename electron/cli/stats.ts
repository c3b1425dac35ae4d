import { countDebate, type DebateCounts } from '../../shared/model/debate-counts.ts';
import { figures } from '../../shared/text/counted.ts';
import { JOURNAL_OPTION } from './opening.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const stats: Subcommand = {
  name: 'stats',
  about: 'Counts what is in a debate',
  positionals: ['FILE.debate'],
  options: [{ name: 'json', about: 'Answer in JSON' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const counts = await withDebate(given.path(0), { given, io }, async (file) => countDebate(await file.load()));
    io.out(given.flag('json') ? `${JSON.stringify(counts, null, 2)}\n` : asTable(counts));
    return 0;
  },
};

const ROWS: readonly (readonly [label: string, count: (counts: DebateCounts) => number])[] = [
  ['Maps', (c) => c.maps],
  ['Placements', (c) => c.placements],
  ['Statements', (c) => c.statements],
  ['  claims', (c) => c.claims],
  ['  questions', (c) => c.questions],
  ['Relations', (c) => c.relations],
  ['  supports', (c) => c.byKind.supports],
  ['  attacks', (c) => c.byKind.attacks],
  ['  answers', (c) => c.byKind.answers],
  ['  questions', (c) => c.byKind.questions],
  ['  restates', (c) => c.byKind.restates],
  ['  with linked premises', (c) => c.linked],
  ['  rebuts', (c) => c.rebuts],
  ['  undermines', (c) => c.undermines],
  ['  undercuts', (c) => c.undercuts],
  ['Speakers', (c) => c.speakers],
  ['Moves', (c) => c.moves],
  ['Sources', (c) => c.sources],
  ['Excerpts', (c) => c.excerpts],
  ['Citations', (c) => c.citations],
  ['Walks', (c) => c.walks],
  ['  stops', (c) => c.stops],
  ['Own schemes', (c) => c.schemes],
];

function asTable(counts: DebateCounts): string {
  const rows = ROWS.map(([label, count]) => [label, figures(count(counts))] as const);
  const left = Math.max(...rows.map(([label]) => label.length));
  const right = Math.max(...rows.map(([, count]) => count.length));
  return rows.map(([label, count]) => `${label.padEnd(left)}  ${count.padStart(right)}\n`).join('');
}
