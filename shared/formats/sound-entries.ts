import type { z } from 'zod';
import { type CounterclaimJson, LISTS, type ListName } from './counterclaim-json-schema.ts';

export interface SoundEntries {
  readonly value: CounterclaimJson;
  /** For each list, the indexes of its entries in the file. */
  readonly indexes: { readonly [L in ListName]: readonly number[] };
}

/**
 * Returns the entries that have no issue, as a value that the schema accepts: so the sound part of a faulty file is
 * checked in the same run.
 */
export function soundEntries(value: unknown, issues: readonly z.core.$ZodIssue[]): SoundEntries {
  const file = asObject(value);
  const faulty = new Set(issues.map(({ path }) => `${String(path[0])}.${String(path[1])}`));
  const indexes = Object.fromEntries(
    LISTS.map((list) => [list, [...entriesOf(file, list).keys()].filter((index) => !faulty.has(`${list}.${index}`))]),
  ) as unknown as SoundEntries['indexes'];
  const lists = LISTS.map((list) => [list, indexes[list].map((index) => entriesOf(file, list)[index])]);
  const debate = issues.some(({ path }) => path[0] === 'debate') ? { title: '' } : file['debate'];
  return {
    value: { format: 'counterclaim', version: 1, debate, ...Object.fromEntries(lists) } as CounterclaimJson,
    indexes,
  };
}

/** Returns the entries of one of the file's lists; empty when the member is not a list. */
export function entriesOf(value: unknown, list: ListName): readonly unknown[] {
  const entries = asObject(value)[list];
  return Array.isArray(entries) ? entries : [];
}

/** Returns `value` as a record of unknown values; an empty one when it is not an object. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
