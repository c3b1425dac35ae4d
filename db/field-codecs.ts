import type { Target } from '../shared/model/entities.ts';
import type { SqlValue } from './connection.ts';

/**
 * The way a field is stored in its table. `encode` returns one value per column, or null when the value is not of the
 * field's type; `decode` returns the field's value from the row's columns from `at` on, or undefined when they hold
 * something else.
 */
export interface FieldCodec<T> {
  readonly columns: readonly string[];
  /** The expressions that `decode` reads, when they are not the columns. */
  readonly selected?: readonly string[];
  encode(value: unknown): readonly SqlValue[] | null;
  decode(row: readonly unknown[], at: number): T | undefined;
}

export function text(column: string): FieldCodec<string> {
  return {
    columns: [column],
    // A lone surrogate has no UTF-8 form, so it would not be read back as it was written.
    encode: (value) => (typeof value === 'string' && value.isWellFormed() ? [value] : null),
    decode: (row, at) => stringAt(row, at),
  };
}

export function oneOf<T extends string>(column: string, values: readonly T[]): FieldCodec<T> {
  const known = new Map<unknown, T>(values.map((value) => [value, value]));
  return {
    columns: [column],
    encode: (value) => (known.has(value) ? [value as T] : null),
    decode: (row, at) => known.get(row[at]),
  };
}

export function flag(column: string): FieldCodec<boolean> {
  return {
    columns: [column],
    encode: (value) => (typeof value === 'boolean' ? [value ? 1 : 0] : null),
    decode: (row, at) => (row[at] === 1 ? true : row[at] === 0 ? false : undefined),
  };
}

export function real(column: string): FieldCodec<number> {
  return {
    columns: [column],
    encode: (value) => (typeof value === 'number' && Number.isFinite(value) ? [value] : null),
    decode: (row, at) => numberAt(row, at),
  };
}

export function integer(column: string): FieldCodec<number> {
  return {
    columns: [column],
    encode: (value) => (Number.isSafeInteger(value) ? [value as number] : null),
    decode: (row, at) => numberAt(row, at),
  };
}

export function nullable<T>(codec: FieldCodec<T>): FieldCodec<T | null> {
  const nulls = codec.columns.map(() => null);
  return {
    columns: codec.columns,
    encode: (value) => (value === null ? nulls : codec.encode(value)),
    decode: (row, at) => (codec.columns.every((_, index) => row[at + index] === null) ? null : codec.decode(row, at)),
  };
}

export function stringList(column: string): FieldCodec<readonly string[]> {
  return json(column, isStringList);
}

/** Returns a codec for any JSON value that passes `accepts`, as JSON text. */
export function json<T>(column: string, accepts: (value: unknown) => value is T): FieldCodec<T> {
  return {
    columns: [column],
    encode: (value) => (accepts(value) ? [JSON.stringify(value)] : null),
    decode: (row, at) => {
      const value = parsed(row[at]);
      return accepts(value) ? value : undefined;
    },
  };
}

/** Returns a codec for a target in two columns, of which one is null. */
export function target(statementColumn: string, relationColumn: string): FieldCodec<Target> {
  return {
    columns: [statementColumn, relationColumn],
    encode: (value) => {
      const { statement, relation } = isObject(value) ? value : {};
      if (isString(statement) && relation === undefined) return [statement, null];
      if (isString(relation) && statement === undefined) return [null, relation];
      return null;
    },
    decode: (row, at) => {
      const statement = row[at];
      const relation = row[at + 1];
      if (isString(statement)) return { statement };
      return isString(relation) ? { relation } : undefined;
    },
  };
}

/** Tells whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isString);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function stringAt(row: readonly unknown[], at: number): string | undefined {
  const value = row[at];
  return typeof value === 'string' ? value : undefined;
}

/** Nothing in a debate comes near the largest safe integer; what is beyond it, infinities included, no drawing could be made of. */
function numberAt(row: readonly unknown[], at: number): number | undefined {
  const value = row[at];
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** A JSON list of one string without escapes. */
const SINGLE = /^\["[^"\\\0-\x1f]*"\]$/;

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  // Most lists are empty, or hold one plain string; this shortcut saves a good part of loading.
  if (value === '[]') return [];
  if (SINGLE.test(value)) return [value.slice(2, -2)];
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
