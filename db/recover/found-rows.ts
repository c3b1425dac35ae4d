import { ENTITY_NAMES, type EntityName, type Sha256 } from '../../shared/model/entities.ts';
import { fieldFaults } from '../../shared/model/field-rules.ts';
import { isId } from '../../shared/model/well-formed.ts';
import { sha256 } from '../content.ts';
import { ENTITY_TABLES, isList } from '../entity-tables.ts';
import type { FieldCodec } from '../field-codecs.ts';
import { Fault } from '../gate/fault.ts';
import { PageUse } from '../gate/page-use.ts';
import type { StoredValue } from '../gate/record.ts';
import { readSchema, type StoredEntry } from '../gate/schema-entries.ts';
import type { TableLayout } from './table-layouts.ts';
import type { FoundRow, TornFile } from './torn-file.ts';

/** An entity's row: its columns by name. */
export interface EntityRow {
  readonly number: number;
  readonly columns: Readonly<Record<string, StoredValue>>;
}

/** Everything of a debate that was found in a file. */
export interface FoundRows {
  readonly entities: ReadonlyMap<EntityName, readonly EntityRow[]>;
  readonly premises: readonly EntityRow[];
  /** The documents whose bytes still match their hash. */
  readonly contents: ReadonlyMap<Sha256, Uint8Array>;
  readonly damagedContents: number;
  /** True if unreferenced pages had to be searched: deleted data can be among what was found. */
  readonly searched: boolean;
  /** True if something was proposed for the debate, which is not read. */
  readonly hasProposals: boolean;
}

/**
 * Reads what can be read: along the trees and, where these are broken, from every page that looks like one of a table.
 */
export function findRows(file: TornFile, layouts: ReadonlyMap<string, TableLayout>, freelist: number): FoundRows {
  const rows = new Map<string, EntityRow[]>(NAMES.map((name) => [name, []]));
  const contents = new Map<Sha256, Uint8Array>();
  let damagedContents = 0;
  const take = (layout: TableLayout, found: FoundRow) => {
    const columns = columnsOf(layout, found);
    if (layout.name !== 'content') {
      rows.get(layout.name)?.push({ number: found.number, columns });
      return;
    }
    const { sha, bytes } = columns;
    if (typeof sha !== 'string' || !Buffer.isBuffer(bytes)) return;
    if (sha256(bytes) === sha) contents.set(sha, bytes);
    else damagedContents++;
  };
  const roots = rootsOf(file);
  for (const name of NAMES) {
    const layout = layouts.get(name);
    const root = roots?.get(name);
    if (layout === undefined || root === undefined) continue;
    for (const found of file.rows(root)) take(layout, found);
  }
  let hasProposals = false;
  const searched = file.unreadable > 0 || NAMES.some((name) => layouts.has(name) && !roots?.has(name));
  if (searched) {
    // The pages of the program's other tables are not stray; those of a table that somebody renamed are.
    for (const [name, root] of roots ?? []) {
      if (NAMES.includes(name) || !layouts.has(name)) continue;
      for (const _row of file.rows(root)) hasProposals ||= name === 'proposal';
    }
    file.passOverUnused(freelist);
    for (const found of file.strayRows()) {
      const fitting = NAMES.flatMap((name) => layouts.get(name) ?? []).filter((each) => isRowOf(each, found));
      // Rows of two tables can have columns of the same types.
      const layout = fitting.find((each) => keepsRules(each, found)) ?? fitting[0];
      if (layout !== undefined) take(layout, found);
    }
  }
  const inbox = layouts.has('proposal') ? roots?.get('proposal') : undefined;
  if (!searched && inbox !== undefined) hasProposals = file.rows(inbox).next().done !== true;
  const entities = new Map(ENTITY_NAMES.map((name) => [name, withoutTwins(rows.get(name) ?? [])]));
  return { entities, premises: rows.get('premise') ?? [], contents, damagedContents, searched, hasProposals };
}

const NAMES: readonly string[] = [...ENTITY_NAMES, 'premise', 'content'];

/** Returns the root page of every table; null when the list of tables cannot be read. */
function rootsOf({ pages }: TornFile): ReadonlyMap<string, number> | null {
  try {
    const entries: StoredEntry[] = readSchema(pages, new PageUse(pages));
    return new Map(
      entries.filter(({ root, type }) => root > 0 && type === 'table').map(({ name, root }) => [name, root]),
    );
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function columnsOf(
  { columns, numbered, added }: TableLayout,
  { number, values }: FoundRow,
): Record<string, StoredValue> {
  // Older rows lack columns that were added since.
  const stored = columns.map((name, index) => {
    if (name === numbered) return number;
    return index < values.length ? (values[index] ?? null) : (added.get(name) ?? null);
  });
  return Object.fromEntries(columns.map((name, index) => [name, stored[index] ?? null]));
}

/** Tells whether a row that may be of any table is one of this. */
function isRowOf(layout: TableLayout, found: FoundRow & { readonly isIndex: boolean }): boolean {
  const count = found.values.length;
  if (found.isIndex !== layout.isIndex || count > layout.columns.length) return false;
  if (count < layout.columns.length - layout.added.size) return false;
  const columns = columnsOf(layout, found);
  if (layout.name === 'content') return typeof columns['sha'] === 'string' && /^[0-9a-f]{64}$/.test(columns['sha']);
  if (layout.name === 'premise') {
    return (
      typeof columns['relation'] === 'string' &&
      typeof columns['position'] === 'number' &&
      typeof columns['statement'] === 'string'
    );
  }
  const entity = ENTITY_NAMES.find((name) => name === layout.name);
  if (entity === undefined || typeof columns['id'] !== 'string' || !isId(columns['id'])) return false;
  return Object.values<FieldCodec<unknown>>(ENTITY_TABLES[entity]).every(
    (codec) => isList(codec) || isNewer(codec, columns) || decoded(codec, columns) !== undefined,
  );
}

/** Tells whether every field of a row, as one of this table, is as the model wants it. */
function keepsRules(layout: TableLayout, found: FoundRow): boolean {
  const entity = ENTITY_NAMES.find((name) => name === layout.name);
  if (entity === undefined) return true;
  const columns = columnsOf(layout, found);
  const fields = Object.entries<FieldCodec<unknown>>(ENTITY_TABLES[entity])
    .filter(([, codec]) => !isList(codec))
    .map(([field, codec]) => [field, decoded(codec, columns)]);
  return fieldFaults(entity, Object.fromEntries(fields)).length === 0;
}

/** Tells whether a field was added in a later version than that of the row's table. */
export function isNewer(codec: FieldCodec<unknown>, columns: Readonly<Record<string, StoredValue>>): boolean {
  return !isList(codec) && codec.columns.every((column) => !(column in columns));
}

/** Returns a field's value from the columns of its row; undefined when it cannot be decoded. */
export function decoded<T>(codec: FieldCodec<T>, columns: Readonly<Record<string, StoredValue>>): T | undefined {
  return codec.decode(
    codec.columns.map((name) => columns[name] ?? null),
    0,
  );
}

/**
 * Sorts rows by their numbers; of those with the same id it keeps the first that was found, for the others are from
 * pages that are no longer used.
 */
function withoutTwins(rows: readonly EntityRow[]): EntityRow[] {
  const ids = new Set<unknown>();
  const unique = rows.filter(({ columns }) => {
    const id = columns['id'];
    if (ids.has(id)) return false;
    ids.add(id);
    return true;
  });
  return unique.sort((a, b) => a.number - b.number);
}
