import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import type { Relation, StatementId } from '../../model/entities.ts';
import { counted } from '../../text/counted.ts';
import { guardedCell } from '../../text/spreadsheet-cell.ts';
import { countRoles } from '../graphs/debate-graph.ts';
import { COLUMNS, type Column } from './table-columns.ts';

/** A debate as rows of cells, the headings first, and what is not in them. */
export interface DebateTable {
  readonly rows: readonly (readonly string[])[];
  readonly lost: readonly string[];
}

/** Returns a debate as a table: a row for each claim, and further ones where it bears on several things, or has several speakers or quotations. */
export function debateTable(data: DebateData): DebateTable {
  const names = new Map(data.statements.map(({ id }, at) => [id as string, `s${at + 1}`]));
  const steps = new Map(data.relations.map(({ id }, at) => [id as string, `r${at + 1}`]));
  const bearing = new Map<StatementId, Partial<Record<Column, string>>[]>();
  for (const relation of data.relations) {
    relation.premises.forEach((premise, at) => {
      listIn(bearing, premise).push(relationCells(relation, at, { names, steps }));
    });
  }
  const speakers = new Map(data.speakers.map(({ id, name }) => [id, name]));
  const said = new Map<StatementId, Partial<Record<Column, string>>[]>();
  for (const { speaker, act, target } of data.moves)
    if ('statement' in target) listIn(said, target.statement).push({ speaker: speakers.get(speaker) ?? '', act });
  const quoted = quotations(data);
  const rows = data.statements.flatMap((statement) => {
    const { id, text, kind, implicit, weight, tags, note } = statement;
    const own: Partial<Record<Column, string>> = {
      kind,
      implicit: implicit ? 'yes' : '',
      weight: weight === null ? '' : String(weight),
      tags: tagsCell(tags),
      note,
    };
    const lists = [bearing.get(id) ?? [], said.get(id) ?? [], quoted.get(id) ?? []];
    const count = Math.max(1, ...lists.map((list) => list.length));
    return Array.from({ length: count }, (_, at) => {
      const cells: Partial<Record<Column, string>> = {
        id: names.get(id) ?? '',
        claim: text,
        ...(at === 0 ? own : {}),
        ...Object.assign({}, ...lists.map((list) => list[at])),
      };
      return COLUMNS.map((column) => guardedCell(cells[column] ?? ''));
    });
  });
  return { rows: [[...COLUMNS], ...rows], lost: lostIn(data) };
}

function relationCells(
  relation: Relation,
  at: number,
  { names, steps }: { names: ReadonlyMap<string, string>; steps: ReadonlyMap<string, string> },
): Partial<Record<Column, string>> {
  const { id, kind, target, premises, scheme, note, weight } = relation;
  const aim = 'statement' in target ? names.get(target.statement) : steps.get(target.relation);
  return {
    relation: kind,
    target: aim ?? '',
    step: steps.get(id) ?? '',
    premise: premises.length > 1 ? String(at + 1) : '',
    scheme,
    'relation note': note,
    'relation weight': weight === null ? '' : String(weight),
  };
}

/** Returns tags one on a line; one alone that holds a divider has a line to its end, too, so that it stays one. */
function tagsCell(tags: readonly string[]): string {
  const [first = ''] = tags;
  return tags.length > 1 ? tags.join('\n') : /[;,]/.test(first) ? `${first}\n` : first;
}

function quotations({ citations, excerpts, sources }: DebateData): Map<StatementId, Partial<Record<Column, string>>[]> {
  const titles = new Map(sources.map(({ id, csl }) => [id, csl.title || csl.URL || '']));
  const byId = new Map(excerpts.map((excerpt) => [excerpt.id, excerpt]));
  const quoted = new Map<StatementId, Partial<Record<Column, string>>[]>();
  for (const { statement, excerpt } of citations) {
    const found = byId.get(excerpt);
    if (found !== undefined)
      listIn(quoted, statement).push({ source: titles.get(found.source) ?? '', quote: found.exact });
  }
  return quoted;
}

function lostIn({ relations, moves, sources, excerpts, citations, placements, walks, schemes }: DebateData): string[] {
  const cited = new Set(citations.map(({ excerpt }) => excerpt));
  const onRelations = moves.filter(({ target }) => 'relation' in target).length;
  const counts = [
    [onRelations, 'move on relations', 'moves on relations'],
    [excerpts.filter(({ id }) => !cited.has(id)).length, 'passage that no claim cites', 'passages that no claim cites'],
    [sources.length, 'source but for its title', 'sources but for their titles'],
    [placements.length, 'place of a card', 'places of cards'],
    [walks.length, 'walk', 'walks'],
    [schemes.length, 'own scheme', 'own schemes'],
    [countRoles({ relations }), 'role of a premise', 'roles of premises'],
  ] as const;
  return counts.flatMap(([count, one, many]) =>
    count === 0 ? [] : [t('{count} left out.', { count: counted(count, one, many) })],
  );
}

function listIn<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
