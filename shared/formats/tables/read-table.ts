import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { ACTS, type Act, RELATION_KINDS, type RelationKind } from '../../model/entities.ts';
import { unguardedCell } from '../../text/spreadsheet-cell.ts';
import { kindOfLabel } from '../graphs/relation-label.ts';
import type { ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import { type Column, columnOf } from './table-columns.ts';

export interface TableRow {
  readonly cells: readonly string[];
  /** From 1 on. */
  readonly number: number;
}

interface Options {
  readonly format: string;
  readonly title: string;
  readonly rows: readonly TableRow[];
}

/** Tells whether a row has headings of which one is that of claims. */
export function isHeading(cells: readonly string[]): boolean {
  const columns = cells.map(columnOf).filter((column) => column !== null);
  return columns.includes('claim') && (columns.length > 1 || cells.length === 1);
}

/**
 * Reads a table of claims: columns are found by their headings, in any order. Rows with one id, or without ids with one text, speak of
 * one claim. Throws `InvalidValue` if no column is that of claims.
 */
export function readTable({ format, title, rows }: Options): ReadDebate {
  const [heading, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (heading === undefined || !heading.cells.some((cell) => columnOf(cell) === 'claim')) {
    throw new CounterclaimError(
      'InvalidValue',
      t('No column of its first row is called “claim”. Name that of the claims so, and try again.'),
    );
  }
  const builder = new DebateBuilder({ format, namespace: title, title });
  const reading = new TableReading(builder, heading.cells);
  for (const row of rest) reading.statement(row);
  reading.settle();
  for (const row of rest) reading.rest(row);
  reading.finish();
  return builder.finish();
}

interface Step {
  /** What rows that aim at it call it, if it is the first of its name. */
  readonly name: string;
  readonly kind: RelationKind;
  readonly target: string;
  readonly premises: { readonly place: number; readonly key: string }[];
  readonly row: number;
  readonly scheme: string;
  readonly note: string;
  readonly weight: number | null;
}

/** What the rows of one statement say of it. */
interface Draft {
  readonly text: string;
  readonly place: string;
  kind: string;
  isImplicit: boolean;
  weight: number | null;
  readonly notes: Set<string>;
  readonly tags: Set<string>;
}

/** What cells of kinds say; everything but a question is a claim. */
const KINDS = new Set(['', 'claim', 'statement', 'position', 'argument', 'question', 'issue']);

class TableReading {
  readonly #builder: DebateBuilder;
  readonly #columns: ReadonlyMap<Column, number>;
  readonly #unknown: readonly { readonly name: string; readonly at: number }[];
  readonly #headings: readonly string[];
  /** The places of cells that say something below no heading. */
  readonly #unnamed = new Set<number>();
  readonly #drafts = new Map<string, Draft>();
  /** Statements by what rows call them: ids, and their texts in lower case. */
  readonly #keys = new Map<string, string>();
  /** By what they are called, their target and their kind. */
  readonly #steps = new Map<string, Step>();
  readonly #stepNames = new Set<string>();
  /** Statements of rows that stand alone, by the row. */
  readonly #keyOfRow = new Map<number, string>();

  constructor(builder: DebateBuilder, headings: readonly string[]) {
    this.#builder = builder;
    const columns = new Map<Column, number>();
    const unknown: { name: string; at: number }[] = [];
    headings.forEach((heading, at) => {
      const column = columnOf(heading);
      if (column !== null && !columns.has(column)) columns.set(column, at);
      else if (heading.trim() !== '') unknown.push({ name: heading.trim(), at });
    });
    this.#headings = headings;
    this.#columns = columns;
    this.#unknown = unknown;
  }

  #cell({ cells }: TableRow, column: Column): string {
    const at = this.#columns.get(column);
    return at === undefined ? '' : unguardedCell(cells[at] ?? '');
  }

  statement(row: TableRow): void {
    const id = this.#cell(row, 'id').trim();
    const text = this.#cell(row, 'claim');
    const place = `row ${row.number}`;
    if (id === '' && text.trim() === '') {
      this.#builder.note('left-out', t('A row without a claim is left out.'), place);
      return;
    }
    const key = id === '' ? named(text) : id;
    this.#keyOfRow.set(row.number, key);
    const known = this.#drafts.get(key);
    const isSame = known === undefined || this.#keys.get(named(text)) === key || text.trim() === '';
    if (!isSame)
      this.#builder.note(
        'repaired',
        t('The id “{id}” has a second text, “{value}”: the first stays.', { id, value: text.slice(0, 100) }),
        place,
      );
    const draft = known ?? {
      text,
      place,
      kind: '',
      isImplicit: false,
      weight: null,
      notes: new Set<string>(),
      tags: new Set<string>(),
    };
    this.#describe(draft, row);
    if (known !== undefined) return;
    this.#drafts.set(key, draft);
    this.#keys.set(key, key);
    if (!this.#keys.has(named(text))) this.#keys.set(named(text), key);
  }

  /** Adds what a row says of a statement to what those before it say. */
  #describe(draft: Draft, row: TableRow): void {
    const kind = this.#cell(row, 'kind').trim().toLowerCase();
    if (!KINDS.has(kind))
      this.#builder.note(
        'repaired',
        t('“{kind}” is no kind of statement: it came in as a claim.', { kind: kind.slice(0, 100) }),
        `row ${row.number}`,
      );
    draft.kind ||= kind;
    draft.isImplicit ||= isYes(this.#cell(row, 'implicit'));
    const weight = this.#number(row, 'weight');
    if (weight !== null && draft.weight !== null && weight !== draft.weight)
      this.#builder.note(
        'left-out',
        t('A second weight of its claim, {weight}, is left out.', { weight }),
        `row ${row.number}`,
      );
    draft.weight ??= weight;
    for (const tag of tagsIn(this.#cell(row, 'tags'))) draft.tags.add(tag);
    const others = this.#unknown.map(({ name, at }) => [name, (row.cells[at] ?? '').trim()] as const);
    row.cells.forEach((cell, at) => {
      if ((this.#headings[at] ?? '').trim() !== '' || cell.trim() === '') return;
      this.#unnamed.add(at);
      others.push([`column ${at + 1}`, cell.trim()]);
    });
    const said = others.filter(([, words]) => words !== '').map(([name, words]) => `${name}: ${words}`);
    for (const words of [this.#cell(row, 'note'), ...said]) if (words !== '') draft.notes.add(words);
  }

  /** Adds the statements, when all rows have told what they say of them. */
  settle(): void {
    for (const [key, { text, place, kind, isImplicit, weight, notes, tags }] of this.#drafts)
      this.#builder.statement(
        key,
        {
          text,
          kind: /^(?:question|issue)$/.test(kind) ? 'question' : 'claim',
          implicit: isImplicit,
          note: [...notes].join('\n'),
          tags: [...tags],
          weight,
        },
        place,
      );
    for (const at of [...this.#unnamed].toSorted((a, b) => a - b))
      this.#builder.note(
        'repaired',
        t('Column {at} has no heading: what stands in it went to notes.', { at: at + 1 }),
        null,
      );
  }

  rest(row: TableRow): void {
    const key = this.#keyOfRow.get(row.number);
    if (key === undefined) return;
    this.#relation(row, key);
    this.#speaker(row, key);
    this.#quote(row, key);
  }

  #relation(row: TableRow, key: string): void {
    const target = this.#cell(row, 'target').trim();
    const said = this.#cell(row, 'relation').trim();
    const place = `row ${row.number}`;
    if (target === '') {
      if (said !== '')
        this.#builder.note('left-out', t('“{said}” is left out: its row names no target.', { said }), place);
      return;
    }
    const step = this.#cell(row, 'step').trim() || place;
    const aim = this.#aimOf(target) ?? target;
    const premise = { place: Number(this.#cell(row, 'premise')) || row.number, key };
    const known = RELATION_KINDS.find((each) => each === said.toLowerCase());
    const kind = known ?? kindOfLabel(said) ?? (said === '' ? this.#kindOf(step, aim) : null);
    if (kind === null)
      this.#builder.note('repaired', t('“{said}” is no kind of relation: it came in as support.', { said }), place);
    const stepKey = JSON.stringify([step, aim, kind ?? 'supports']);
    const existing = this.#steps.get(stepKey);
    if (existing !== undefined) {
      existing.premises.push(premise);
      return;
    }
    const isFirst = !this.#stepNames.has(step);
    if (!isFirst)
      this.#builder.note(
        'repaired',
        t('The step “{value}” has rows of several targets or kinds: it came in as a relation for each.', {
          value: step.slice(0, 100),
        }),
        place,
      );
    this.#stepNames.add(step);
    this.#steps.set(stepKey, {
      name: isFirst ? step : stepKey,
      kind: kind ?? 'supports',
      target,
      premises: [premise],
      row: row.number,
      scheme: this.#cell(row, 'scheme'),
      note: this.#cell(row, 'relation note'),
      weight: this.#number(row, 'relation weight'),
    });
  }

  #aimOf(target: string): string | undefined {
    return this.#keys.get(target) ?? this.#keys.get(named(target));
  }

  /** Returns the kind of the step's first rows with this aim, for further rows that do not say it; null for none. */
  #kindOf(step: string, aim: string): RelationKind | null {
    return RELATION_KINDS.find((kind) => this.#steps.has(JSON.stringify([step, aim, kind]))) ?? null;
  }

  #speaker(row: TableRow, key: string): void {
    const name = this.#cell(row, 'speaker').trim();
    if (name === '') return;
    this.#builder.speaker(name, { name }, `row ${row.number}`);
    const said = this.#cell(row, 'act').trim().toLowerCase();
    const act = ACTS.find((each): each is Act => each === said) ?? 'asserts';
    if (said !== '' && act !== said)
      this.#builder.note(
        'repaired',
        t('“{said}” is no act of a speaker: it came in as “asserts”.', { said }),
        `row ${row.number}`,
      );
    this.#builder.move(`row ${row.number}`, { speaker: name, act, target: { statement: key } }, `row ${row.number}`);
  }

  #quote(row: TableRow, key: string): void {
    const source = this.#cell(row, 'source').trim();
    const quote = this.#cell(row, 'quote');
    const place = `row ${row.number}`;
    const title = source || (quote.trim() === '' ? '' : t('Unknown source'));
    if (title === '') return;
    if (!this.#builder.has('source', title)) {
      const isAddress = /^https?:\/\/\S+$/.test(title);
      this.#builder.source(
        title,
        { csl: { type: isAddress ? 'webpage' : 'document', title, ...(isAddress ? { URL: title } : {}) }, text: '' },
        place,
      );
    }
    if (quote.trim() === '') {
      this.#builder.note(
        'not-expressed',
        t('“{value}” came in as a source, but nothing in it is quoted for the claim.', { value: title.slice(0, 100) }),
        place,
      );
      return;
    }
    this.#builder.excerpt(place, { source: title, place: { exact: quote } }, place);
    this.#builder.citation({ statement: key, excerpt: place }, place);
  }

  finish(): void {
    for (const { name, target, premises, row, ...rest } of this.#steps.values()) {
      const aim = this.#aimOf(target);
      const inOrder = premises.toSorted((a, b) => a.place - b.place).map(({ key }) => key);
      const end =
        aim === undefined && this.#stepNames.has(target) ? { relation: target } : { statement: aim ?? target };
      this.#builder.relation(name, { ...rest, premises: inOrder, target: end }, `row ${row}`);
    }
  }

  #number(row: TableRow, column: Column): number | null {
    const words = this.#cell(row, column).trim();
    if (words === '') return null;
    const value = /%$/.test(words) ? Number(words.slice(0, -1)) / 100 : Number(words.replace(',', '.'));
    if (!Number.isNaN(value)) return value;
    this.#builder.note('left-out', t('“{words}” is left out: it is not a number.', { words }), `row ${row.number}`);
    return null;
  }
}

function named(text: string): string {
  return `text ${text.trim().toLowerCase()}`;
}

function isYes(words: string): boolean {
  return /^(?:true|yes|y|x|1)$/i.test(words.trim());
}

/** Tags stand one on a line, or divided by semicolons or commas. */
function tagsIn(cell: string): string[] {
  const divider = cell.includes('\n') ? '\n' : cell.includes(';') ? ';' : ',';
  return cell
    .split(divider)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
