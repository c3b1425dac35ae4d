import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { sameValue } from '../shared/model/change.ts';
import type { Entities, EntityName } from '../shared/model/entities.ts';
import { entityWord } from '../shared/model/entity-words.ts';
import { fieldWord } from '../shared/model/field-words.ts';
import type { ReadConnection, SqlValue, WriteConnection } from './connection.ts';
import { ENTITY_TABLES, isList } from './entity-tables.ts';
import type { FieldCodec } from './field-codecs.ts';

/** Fields by name, of any entity: the codecs check the types. */
export type FieldValues = Readonly<Record<string, unknown>>;

interface PlacedField {
  readonly name: string;
  readonly codec: FieldCodec<unknown>;
  /** Index of its first column in a row read by `READERS`. */
  readonly at: number;
}

interface RowReader {
  /** Selects `row`, `id`, then every field. */
  readonly select: string;
  readonly fields: readonly PlacedField[];
}

const READERS: { readonly [E in EntityName]: RowReader } = {
  debate: rowReader('debate'),
  statement: rowReader('statement'),
  relation: rowReader('relation'),
  speaker: rowReader('speaker'),
  source: rowReader('source'),
  excerpt: rowReader('excerpt'),
  citation: rowReader('citation'),
  move: rowReader('move'),
  map: rowReader('map'),
  placement: rowReader('placement'),
  walk: rowReader('walk'),
  stop: rowReader('stop'),
  scheme: rowReader('scheme'),
};

function rowReader(entity: EntityName): RowReader {
  const selected = ['row', 'id'];
  const fields = Object.entries<FieldCodec<unknown>>(ENTITY_TABLES[entity]).map(([name, codec]): PlacedField => {
    const at = selected.length;
    selected.push(...(codec.selected ?? codec.columns));
    return { name, codec, at };
  });
  return { select: `SELECT ${selected.join(', ')} FROM ${entity}`, fields };
}

/** An entity with the number of its row. */
export interface Stored<E extends EntityName> {
  /** The number of the row. */
  readonly row: number;
  readonly value: Entities[E];
}

/**
 * Returns all entities of a kind, in the order in which they were made. Throws `DamagedFile` on a row that cannot be
 * decoded.
 */
export function readAll<E extends EntityName>(connection: ReadConnection, entity: E): Entities[E][] {
  const reader = READERS[entity];
  return connection.allRows(`${reader.select} ORDER BY row`).map((row) => readValue(connection, entity, reader, row));
}

/** Returns all entities of a kind with the numbers of their rows, as `readAll` does. */
export function readAllStored<E extends EntityName>(connection: ReadConnection, entity: E): Stored<E>[] {
  const reader = READERS[entity];
  return connection.allRows(`${reader.select} ORDER BY row`).map((row) => stored(connection, entity, reader, row));
}

/**
 * Returns the first `count` entities of a kind in rows after the row `after`, as `readAllStored` does; 0: from the
 * first on.
 */
export function readSome<E extends EntityName>(
  connection: ReadConnection,
  entity: E,
  { after, count }: { readonly after: number; readonly count: number },
): Stored<E>[] {
  const reader = READERS[entity];
  const rows = connection.allRows(`${reader.select} WHERE row > ? ORDER BY row LIMIT ?`, after, count);
  return rows.map((row) => stored(connection, entity, reader, row));
}

/** Returns the entities of a kind to which `condition` applies, in the order in which they were made. */
export function readWhere<E extends EntityName>(
  connection: ReadConnection,
  entity: E,
  condition: string,
  ...values: SqlValue[]
): Entities[E][] {
  const reader = READERS[entity];
  const rows = connection.allRows(`${reader.select} WHERE ${condition}`, ...values);
  // Sorted here: SQLite compiles a statement with a value and an order by row again each time that it is run.
  rows.sort((a, b) => Number(a[0]) - Number(b[0]));
  return rows.map((row) => readValue(connection, entity, reader, row));
}

/** Returns the entity with this id; undefined when there is none. */
export function readIdentified<E extends EntityName>(
  connection: ReadConnection,
  entity: E,
  id: string,
): Stored<E> | undefined {
  const reader = READERS[entity];
  const row = connection.row(`${reader.select} WHERE id = ?`, id);
  return row && stored(connection, entity, reader, row);
}

/** Returns the entity in this row; undefined when there is none. */
export function readNumbered<E extends EntityName>(
  connection: ReadConnection,
  entity: E,
  number: number,
): Stored<E> | undefined {
  const reader = READERS[entity];
  const row = connection.row(`${reader.select} WHERE row = ?`, number);
  return row && stored(connection, entity, reader, row);
}

function stored<E extends EntityName>(
  connection: ReadConnection,
  entity: E,
  reader: RowReader,
  row: readonly unknown[],
): Stored<E> {
  return { row: row[0] as number, value: readValue(connection, entity, reader, row) };
}

function readValue<E extends EntityName>(
  connection: ReadConnection,
  entity: E,
  reader: RowReader,
  row: readonly unknown[],
): Entities[E] {
  const value: Record<string, unknown> = { id: row[1] };
  for (const { name, codec, at } of reader.fields) {
    const decoded = codec.decode(row, at);
    if (decoded === undefined) {
      const message = t(
        '“{shownPath}” is damaged: the {name} of the {entity} “{value}” cannot be read. Go back to a backup or an earlier copy of it.',
        { shownPath: connection.shownPath, name: fieldWord(name), entity: entityWord(entity), value: String(row[1]) },
      );
      throw new CounterclaimError('DamagedFile', message);
    }
    value[name] = decoded;
  }
  return value as unknown as Entities[E];
}

/**
 * Writes a new row; returns its number. Throws `StaleEdit` when the id is taken, `InvalidValue` on a field that cannot
 * be encoded.
 */
export function insertRow(connection: WriteConnection, entity: EntityName, id: string, fields: FieldValues): number {
  const { columns, values } = encode(entity, id, fields);
  if (!id.isWellFormed()) throw invalid(entity, id, 'id');
  const missing = READERS[entity].fields.find(({ name }) => fields[name] === undefined);
  if (missing) throw invalid(entity, id, missing.name);
  const places = columns.map(() => '?').join(', ');
  const row = connection.insert(
    `INSERT INTO ${entity} (id, ${columns.join(', ')}) VALUES (?, ${places}) ON CONFLICT (id) DO NOTHING`,
    id,
    ...values,
  );
  if (row === undefined) throw staleEdit(t('There is such a {entity} already', { entity: entityWord(entity) }));
  writeLists(connection, entity, id, fields);
  return row;
}

/** Sets the fields of a row that differ. Throws `InvalidValue`. */
export function updateRow(connection: WriteConnection, entity: EntityName, id: string, fields: FieldValues): void {
  const { columns, values } = encode(entity, id, fields);
  // First, so that a list that fits the new fields is not checked against the old ones, nor the other way round.
  clearLists(connection, entity, id, fields);
  if (columns.length > 0) {
    const settings = columns.map((column) => `${column} = ?`).join(', ');
    connection.run(`UPDATE ${entity} SET ${settings} WHERE id = ?`, ...values, id);
  }
  writeLists(connection, entity, id, fields);
}

/** Deletes a row with its lists. */
export function deleteRow(connection: WriteConnection, entity: EntityName, id: string): void {
  clearLists(connection, entity, id, ENTITY_TABLES[entity]);
  connection.run(`DELETE FROM ${entity} WHERE id = ?`, id);
}

/** Throws `StaleEdit`, naming the field, unless each of `before` equals the row's value. Returns the row's number. */
export function assertUnchanged(
  connection: WriteConnection,
  entity: EntityName,
  id: string,
  before: FieldValues,
): number {
  const found = readIdentified(connection, entity, id);
  if (found === undefined)
    throw staleEdit(t('The {entity} to change is no longer there', { entity: entityWord(entity) }));
  const held = found.value as unknown as FieldValues;
  for (const [field, value] of Object.entries(before)) {
    // SQLite has no negative zero, so zeros count as equal.
    if (held[field] !== value && !sameValue(held[field], value)) {
      throw staleEdit(
        t('The {entity} to change has another {field} by now', { entity: entityWord(entity), field: fieldWord(field) }),
      );
    }
  }
  return found.row;
}

function encode(entity: EntityName, id: string, fields: FieldValues): { columns: string[]; values: SqlValue[] } {
  const columns: string[] = [];
  const values: SqlValue[] = [];
  const codecs: Readonly<Record<string, FieldCodec<unknown>>> = ENTITY_TABLES[entity];
  for (const [name, value] of Object.entries(fields)) {
    const codec = Object.hasOwn(codecs, name) ? codecs[name] : undefined;
    const encoded = codec?.encode(value);
    if (!codec || !encoded) throw invalid(entity, id, name);
    columns.push(...codec.columns);
    values.push(...encoded);
  }
  return { columns, values };
}

function writeLists(connection: WriteConnection, entity: EntityName, id: string, fields: FieldValues): void {
  for (const { name, codec } of READERS[entity].fields) {
    if (isList(codec) && name in fields) codec.write(connection, id, fields[name] as readonly string[]);
  }
}

function clearLists(connection: WriteConnection, entity: EntityName, id: string, fields: FieldValues): void {
  for (const { name, codec } of READERS[entity].fields) {
    if (isList(codec) && name in fields) codec.clear(connection, id);
  }
}

function invalid(entity: EntityName, id: string, field: string): CounterclaimError {
  const message = t('The {entity} “{id}” cannot have what the edit gives as its {field}. Nothing was changed.', {
    entity: entityWord(entity),
    id,
    field: fieldWord(field),
  });
  return new CounterclaimError('InvalidValue', message);
}

function staleEdit(what: string): CounterclaimError {
  return new CounterclaimError(
    'StaleEdit',
    t('{what}: the edit was made from an older state. Nothing was changed.', { what }),
  );
}
