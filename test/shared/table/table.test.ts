import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addRelation } from '../../../shared/model/commands/relations.ts';
import { editSpeaker } from '../../../shared/model/commands/speakers.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Move, Speaker } from '../../../shared/model/entities.ts';
import { type TableArrangement, tableLines, tableRows } from '../../../shared/table/arrange-table.ts';
import { COLUMN_IDS } from '../../../shared/table/columns.ts';
import { copyTable } from '../../../shared/table/copy-table.ts';
import { sortByText } from '../../../shared/table/sort-by-text.ts';
import { StatementCells } from '../../../shared/table/statement-cells.ts';
import { debateOf } from '../../fixtures/debates.ts';

const PLAIN: TableArrangement = { scope: 'all', filter: '', order: null, group: null, folded: new Set() };

const speaker = (id: string, name: string): Speaker => ({
  id,
  kind: 'person',
  name,
  otherNames: [],
  role: '',
  colour: '#000000',
});
const move = (id: string, by: string, act: Move['act'], statement: string, at: string | null): Move => ({
  id,
  speaker: by,
  act,
  target: { statement },
  at,
  words: '',
  excerpt: null,
  replyTo: null,
  order: `a${id}`,
});

function taxes(): Debate {
  const debate = debateOf({
    claims: { rise: 'Taxes should rise.', cost: 'Überall costs rise.', bats: 'bats carry no grudges.' },
    questions: { why: 'Why?' },
    relations: [
      ['r1', 'supports', ['cost'], 'rise'],
      ['r2', 'attacks', ['bats'], 'r1'],
    ],
    placed: { rise: [0, 0], cost: [0, 200] },
    with: {
      speakers: [speaker('ann', 'Ann Lee'), speaker('bob', 'Bob')],
      moves: [
        move('1', 'ann', 'asserts', 'rise', '2025-01-16'),
        move('2', 'bob', 'denies', 'rise', '2025-02'),
        move('3', 'ann', 'asserts', 'cost', null),
      ],
    },
  });
  debate.apply(editStatement(debate, { statement: 'cost', tags: ['money', 'prices'], weight: 0.7 }));
  return debate;
}

const rowsOf = (debate: Debate, arrangement: Partial<TableArrangement>) =>
  tableRows(new StatementCells(debate), { ...PLAIN, ...arrangement }, 'map');

describe('a row of the table', () => {
  test('says who said so, when, what it bears on, and how much is linked to it', () => {
    const cells = new StatementCells(taxes());
    const row = (id: string) => Object.fromEntries(COLUMN_IDS.map((column) => [column, cells.text(id, column)]));
    expect(row('rise')).toEqual({
      kind: 'claim',
      text: 'Taxes should rise.',
      speakers: 'Ann Lee; Bob (denies)',
      bears: '',
      in: '1',
      out: '0',
      passages: '0',
      tags: '',
      maps: 'A map',
      weight: '',
      dates: '16 January 2025 – February 2025',
    });
    expect(row('cost')).toMatchObject({ bears: 'supports “Taxes should rise.”', tags: 'money; prices', weight: '0.7' });
    expect(row('bats')).toMatchObject({ bears: 'attacks the step from “Überall costs rise.”', maps: '' });
  });

  test('reads as if it were made anew after every change', () => {
    const debate = taxes();
    const cells = new StatementCells(debate);
    const all = (of: StatementCells) =>
      [...debate.statements.keys()].map((id) => COLUMN_IDS.map((column) => [of.value(id, column), of.key(id, column)]));
    const edits = [
      () => editStatement(debate, { statement: 'rise', text: 'Levies should rise.' }),
      () => editStatement(debate, { statement: 'cost', text: 'Prices rise.' }),
      () => editSpeaker(debate, { speaker: 'ann', name: 'Anne Lee' }),
      () =>
        addRelation(debate, { newId: () => 'r3', kind: 'answers', premises: ['bats'], target: { statement: 'why' } }),
      () => [{ entity: 'map', id: 'map', before: { title: 'A map' }, after: { title: 'Taxes' } }] as const,
    ];
    for (const edit of edits) {
      all(cells);
      const changes = edit();
      debate.apply(changes);
      cells.take(changes);
      expect(all(cells)).toEqual(all(new StatementCells(debate)));
    }
  });
});

describe('the rows of the table', () => {
  test.each([
    ['text', false, ['bats', 'rise', 'cost', 'why']],
    ['text', true, ['why', 'cost', 'rise', 'bats']],
    ['in', true, ['rise', 'cost', 'bats', 'why']],
    ['weight', true, ['cost', 'rise', 'bats', 'why']],
    ['dates', false, ['rise', 'cost', 'bats', 'why']],
    ['speakers', true, ['rise', 'cost', 'bats', 'why']],
  ] as const)('are sorted by %s, downwards %s, with what is empty last', (column, descending, expected) => {
    expect(rowsOf(taxes(), { order: { column, descending } })).toEqual(expected);
  });

  test.each([
    [{ scope: 'questions' }, ['why']],
    [{ scope: 'this-map' }, ['rise', 'cost']],
    [{ scope: 'no-map' }, ['bats', 'why']],
    [{ scope: 'no-speaker' }, ['bats', 'why']],
    [{ filter: 'RISE' }, ['rise', 'cost']],
    [{ filter: 'uberall' }, ['cost']],
    [{ filter: 'bob' }, ['rise']],
    [{ filter: 'prices', scope: 'claims' }, ['cost']],
  ] as const)('are those that are asked for: %o', (arrangement, expected) => {
    expect(rowsOf(taxes(), arrangement)).toEqual(expected);
  });

  test('stand under each of the values that they are grouped by, and fold away', () => {
    const debate = taxes();
    const cells = new StatementCells(debate);
    const lines = (folded: readonly string[]) =>
      tableLines(cells, rowsOf(debate, {}), { group: 'tags', folded: new Set(folded) }).map((line) =>
        line.kind === 'row' ? line.id : `${line.name || '(none)'}: ${line.count}`,
      );
    expect(lines([])).toEqual(['money: 1', 'cost', 'prices: 1', 'cost', '(none): 3', 'rise', 'bats', 'why']);
    expect(lines(['money', ''])).toEqual(['money: 1', 'prices: 1', 'cost', '(none): 3']);
  });

  test('stand once under a name that two values have, and apart from what has none', () => {
    const debate = taxes();
    debate.apply(editStatement(debate, { statement: 'bats', tags: ['None'] }));
    const twice = new Proxy(new StatementCells(debate), {
      get: (cells, name) =>
        name === 'value' ? (id: string) => (id === 'rise' ? ['A', 'A'] : cells.value(id, 'tags')) : undefined,
    });
    const lines = tableLines(twice, ['rise', 'bats', 'why'], { group: 'tags', folded: new Set() });
    expect(lines.flatMap((line) => (line.kind === 'row' ? [line.id] : [line.name]))).toEqual([
      'A',
      'rise',
      'None',
      'bats',
      '',
      'why',
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });

  test('are in the order of their texts, and what is alike stays in its order', () => {
    const text = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('', 'a', 'ab', 'abc', 'ab c'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        const items = texts.map((key, at) => ({ key, at }));
        sortByText(items);
        expect(items).toEqual(
          texts.map((key, at) => ({ key, at })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at)),
        );
      }),
    );
  });
});

describe('a copied table', () => {
  test('has headings, and cells that stay what they are', () => {
    const debate = debateOf({ claims: { a: 'One "line"\nand another' } });
    const { text, html } = copyTable(new StatementCells(debate), ['a'], ['text', 'in']);
    expect(text).toBe('Text\tIn\n"One ""line""\nand another"\t0');
    expect(html).toContain('<td>One &quot;line&quot;<br>and another</td><td>0</td>');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1'])('gives a spreadsheet no formula: %s', (claim) => {
    const debate = debateOf({ claims: { a: claim } });
    const { text, html } = copyTable(new StatementCells(debate), ['a'], ['text']);
    expect(text).toBe(`Text\n'${claim}`);
    expect(html).toContain(`<td>'${claim}</td>`);
  });
});
