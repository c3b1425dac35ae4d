import { t } from '../language/translate.ts';
import type { Change } from '../model/change.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { Relation, StatementId, Target } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';
import { shownDate } from '../model/shown-date.ts';
import { stancesOn } from '../model/stances.ts';
import { touchedBy } from '../model/touched.ts';
import { foldText } from '../search/folded-text.ts';
import type { ColumnId } from './columns.ts';

/** What a cell holds: several values stand beside one another; null: nothing. */
export type CellValue = string | number | null | readonly string[];

/** UTF-16 units of a text that decide about its place; few begin with as many that are the same. */
const SORTED = 48;

/** The cells of the statements of a debate, each worked out when it is first asked for, and again once it may have changed. */
export class StatementCells {
  readonly #debate: Debate;
  readonly #values = new Map<ColumnId, Map<StatementId, CellValue>>();
  readonly #keys = new Map<ColumnId, Map<StatementId, string | number | null>>();

  constructor(debate: Debate) {
    this.#debate = debate;
  }

  get debate(): Debate {
    return this.#debate;
  }

  /** Returns what stands in a cell. Throws `NotFound`. */
  value(id: StatementId, column: ColumnId): CellValue {
    return remembered(this.#values, column, id, () => cellOf(this.#debate, id, column));
  }

  /** Returns what a cell is sorted by: numbers by their size, all else by its folded text; null, last, for an empty one. */
  key(id: StatementId, column: ColumnId): string | number | null {
    return remembered(this.#keys, column, id, () => {
      if (column === 'dates') return firstDate(this.#debate, id);
      const value = column === 'bears' ? firstBorne(this.#debate, id) : cellOf(this.#debate, id, column);
      if (value === null || typeof value === 'number') return value;
      const text = typeof value === 'string' ? value : value.join(', ');
      return text === '' ? null : foldText(text.slice(0, SORTED)).text;
    });
  }

  /** Returns the text of a cell as it is read and copied. */
  text(id: StatementId, column: ColumnId): string {
    const value = this.value(id, column);
    if (value === null) return '';
    return typeof value === 'object' ? value.join('; ') : `${value}`;
  }

  /** Takes notice of changes that were made to the debate; null: of all that may be. */
  take(changes: readonly Change[] | null): void {
    const touched = changes === null ? null : touchedStatements(this.#debate, changes);
    for (const cells of [...this.#values.values(), ...this.#keys.values()]) {
      if (touched === null) cells.clear();
      else for (const id of touched) cells.delete(id);
    }
  }
}

function remembered<T>(
  columns: Map<ColumnId, Map<StatementId, T>>,
  column: ColumnId,
  id: StatementId,
  make: () => T,
): T {
  let cells = columns.get(column);
  if (cells === undefined) {
    cells = new Map();
    columns.set(column, cells);
  }
  const known = cells.get(id);
  if (known !== undefined) return known;
  const made = make();
  cells.set(id, made);
  return made;
}

function cellOf(debate: Debate, id: StatementId, column: ColumnId): CellValue {
  const statement = debate.get('statement', id);
  switch (column) {
    case 'kind':
      return statement.implicit
        ? t('{kind, select, claim {claim, implicit} other {question, implicit}}', { kind: statement.kind })
        : t(statement.kind);
    case 'text':
      return statement.text;
    case 'tags':
      return statement.tags;
    case 'weight':
      return statement.weight;
    case 'speakers':
      return speakersOf(debate, id);
    case 'bears':
      return debate.relationsByPremise
        .get(id)
        .sort(byOrder)
        .map((relation) =>
          t(
            '{does, select, supports {supports {aim}} attacks {attacks {aim}} undercuts {undercuts {aim}} answers {answers {aim}} questions {questions {aim}} other {restates {aim}}}',
            { does: relation.kind, aim: targetWords(debate, relation.target) },
          ),
        );
    case 'in':
      return debate.relationsByTargetStatement.count(id);
    case 'out':
      return debate.relationsByPremise.count(id);
    case 'passages':
      return debate.citationsByStatement.count(id);
    case 'maps':
      return mapTitles(debate, id);
    case 'dates':
      return datesOf(debate, id);
  }
}

function speakersOf(debate: Debate, id: StatementId): string[] {
  if (debate.movesByTargetStatement.count(id) === 0) return [];
  const { assertedBy, deniedBy } = stancesOn(debate, id);
  return [...assertedBy.map(({ name }) => name), ...deniedBy.map(({ name }) => t('{name} (denies)', { name }))];
}

/** Returns the beginning of what a statement bears on: to quote all of it for every row takes long. */
function firstBorne(debate: Debate, id: StatementId): string | null {
  const [first] = debate.relationsByPremise.get(id).sort(byOrder);
  if (first === undefined) return null;
  const text = 'statement' in first.target ? (debate.statements.get(first.target.statement)?.text ?? '') : '';
  return `${t(first.kind)} ${text.slice(0, SORTED)}`;
}

function targetWords(debate: Debate, target: Target): string {
  if ('statement' in target) return shortQuote(debate.statements.get(target.statement)?.text ?? '');
  const relation: Relation | undefined = debate.relations.get(target.relation);
  const [premise] = relation?.premises ?? [];
  const from = shortQuote(premise === undefined ? '' : (debate.statements.get(premise)?.text ?? ''));
  return t('the step from {from}', { from });
}

function mapTitles(debate: Debate, id: StatementId): string[] {
  return debate.placementsByStatement
    .get(id)
    .flatMap(({ map }) => debate.maps.get(map) ?? [])
    .sort(byOrder)
    .map(({ title }) => title);
}

function dates(debate: Debate, id: StatementId): string[] {
  return debate.movesByTargetStatement
    .get(id)
    .flatMap(({ at }) => at ?? [])
    .sort();
}

function firstDate(debate: Debate, id: StatementId): string | null {
  return dates(debate, id)[0] ?? null;
}

function datesOf(debate: Debate, id: StatementId): string | null {
  const all = dates(debate, id);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? shownDate(first) : `${shownDate(first)} – ${shownDate(last)}`;
}

/** Returns the statements of whose cells one may read otherwise after the changes. */
function touchedStatements(debate: Debate, changes: readonly Change[]): Set<StatementId> {
  const found = new Set<StatementId>();
  const addTarget = (target: Target | undefined) => {
    if (target !== undefined && 'statement' in target) found.add(target.statement);
  };
  const addPremises = (premises: readonly StatementId[] | undefined) => {
    for (const id of premises ?? []) found.add(id);
  };
  const touched = touchedBy(debate, changes);
  for (const id of [...touched.statement, ...touched.beside]) found.add(id);
  for (const { entity, id, before, after } of changes) {
    if (entity === 'statement') addPremises(mentioning(debate, id));
    if (entity === 'relation') {
      const relation = debate.relations.get(id);
      for (const each of [before, after, relation]) {
        addPremises(each?.premises);
        addTarget(each?.target);
      }
      for (const above of debate.relationsByTargetRelation.get(id)) addPremises(above.premises);
    }
    if (entity === 'move') for (const each of [before, after, debate.moves.get(id)]) addTarget(each?.target);
    if (entity === 'speaker') for (const move of debate.movesBySpeaker.get(id)) addTarget(move.target);
    if (entity === 'map') for (const { statement } of debate.placementsByMap.get(id)) found.add(statement);
    if (entity === 'placement' && before?.statement !== undefined) found.add(before.statement);
    if (entity === 'citation' && before?.statement !== undefined) found.add(before.statement);
  }
  return found;
}

/** Returns the statements whose “Bears on” names a statement, or a step from it. */
function mentioning(debate: Debate, id: StatementId): StatementId[] {
  const steps = debate.relationsByPremise
    .get(id)
    .flatMap((relation) => debate.relationsByTargetRelation.get(relation.id));
  return [...debate.relationsByTargetStatement.get(id), ...steps].flatMap(({ premises }) => premises);
}
