import type { StatementId } from '../model/entities.ts';
import { wordFinder } from '../search/find-words.ts';
import type { ColumnId } from './columns.ts';
import { sortByText } from './sort-by-text.ts';
import type { StatementCells } from './statement-cells.ts';

/** Which statements a table has. */
export const TABLE_SCOPES = ['all', 'claims', 'questions', 'this-map', 'no-map', 'no-speaker', 'no-passage'] as const;
export type TableScope = (typeof TABLE_SCOPES)[number];

export interface TableOrder {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** How the table of statements is arranged. */
export interface TableArrangement {
  readonly scope: TableScope;
  /** Words that stand in the text, speakers or tags; '' for all. */
  readonly filter: string;
  /** Null: in the order in which the statements were made. */
  readonly order: TableOrder | null;
  /** The column by whose values rows stand together: one with several values stands under each. */
  readonly group: ColumnId | null;
  /** The names of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
}

/** A line of the table: a statement, or the heading of those that follow. */
export type TableLine =
  | { readonly kind: 'row'; readonly key: string; readonly id: StatementId }
  | {
      readonly kind: 'group';
      readonly key: string;
      /** '' for what has no value. */
      readonly name: string;
      readonly count: number;
      readonly folded: boolean;
    };

/** The group of what has no value: no value is called so. */
const NO_GROUP = '';

/** Returns the statements of a table in its order. `map`: the one that is shown; `left`: those that are not hidden; null: all. */
export function tableRows(
  cells: StatementCells,
  { scope, filter, order }: TableArrangement,
  map: string | null,
  left: ReadonlySet<StatementId> | null = null,
): StatementId[] {
  const isIn = inScope(cells, scope, map);
  const find = filter.trim() === '' ? null : wordFinder({ words: filter.trim(), exact: false, whole: false });
  const has = (id: StatementId) =>
    find === null ||
    find(cells.debate.get('statement', id).text).length > 0 ||
    (['speakers', 'tags'] as const).some((column) => {
      const text = cells.text(id, column);
      return text !== '' && find(text).length > 0;
    });
  const ids: StatementId[] = [];
  for (const id of cells.debate.statements.keys())
    if ((left === null || left.has(id)) && isIn(id) && has(id)) ids.push(id);
  return order === null ? ids : sorted(cells, ids, order);
}

/** Returns the lines of a table: its rows, under headings where they are grouped. */
export function tableLines(
  cells: StatementCells,
  rows: readonly StatementId[],
  { group, folded }: Pick<TableArrangement, 'group' | 'folded'>,
): TableLine[] {
  if (group === null) return rows.map((id) => ({ kind: 'row', key: id, id }));
  const groups = new Map<string, StatementId[]>();
  for (const id of rows) {
    for (const name of new Set(groupNames(cells, id, group))) {
      const members = groups.get(name);
      if (members === undefined) groups.set(name, [id]);
      else members.push(id);
    }
  }
  const names = [...groups.keys()].sort((a, b) => Number(a === NO_GROUP) - Number(b === NO_GROUP) || compareText(a, b));
  return names.flatMap((name): TableLine[] => {
    const members = groups.get(name) ?? [];
    const isFolded = folded.has(name);
    const heading = { kind: 'group', key: `group ${name}`, name, count: members.length, folded: isFolded } as const;
    return isFolded
      ? [heading]
      : [heading, ...members.map((id): TableLine => ({ kind: 'row', key: `${id} ${name}`, id }))];
  });
}

function inScope({ debate }: StatementCells, scope: TableScope, map: string | null): (id: StatementId) => boolean {
  switch (scope) {
    case 'all':
      return () => true;
    case 'claims':
      return (id) => debate.statements.get(id)?.kind === 'claim';
    case 'questions':
      return (id) => debate.statements.get(id)?.kind === 'question';
    case 'this-map': {
      const on = new Set(map === null ? [] : debate.placementsByMap.get(map).map(({ statement }) => statement));
      return (id) => on.has(id);
    }
    case 'no-map':
      return (id) => debate.placementsByStatement.count(id) === 0;
    case 'no-speaker':
      return (id) => debate.movesByTargetStatement.count(id) === 0;
    case 'no-passage':
      return (id) => debate.citationsByStatement.count(id) === 0;
  }
}

function groupNames(cells: StatementCells, id: StatementId, group: ColumnId): readonly string[] {
  const value = cells.value(id, group);
  if (value === null || value === '') return [NO_GROUP];
  if (typeof value !== 'object') return [`${value}`];
  return value.length === 0 ? [NO_GROUP] : value;
}

/** Sorts by keys that are looked up once each; what is empty comes last either way, and what is alike stays in its order. */
function sorted(cells: StatementCells, ids: readonly StatementId[], { column, descending }: TableOrder): StatementId[] {
  const empty: StatementId[] = [];
  const texts: { id: StatementId; key: string; at: number }[] = [];
  const numbers: { id: StatementId; key: number }[] = [];
  for (const [at, id] of ids.entries()) {
    const key = cells.key(id, column);
    if (key === null) empty.push(id);
    // From the last on, since all of it is turned round.
    else if (typeof key === 'string') texts.push({ id, key, at: descending ? -at : at });
    else numbers.push({ id, key });
  }
  sortByText(texts);
  if (descending) texts.reverse();
  numbers.sort((a, b) => (descending ? b.key - a.key : a.key - b.key));
  return [...texts.map(({ id }) => id), ...numbers.map(({ id }) => id), ...empty];
}

function compareText(a: string, b: string): number {
  return a.localeCompare(b);
}
