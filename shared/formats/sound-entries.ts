import type { z } from 'zod';
import { type CounterclaimJson, LISTS, type ListName } from './counterclaim-json-schema.ts';

export interface SoundEntries {
  readonly value: CounterclaimJson;
  /** For each list, where its entries stood in the file. */
  readonly indexes: { readonly [L in ListName]: readonly number[] };
}

/**
 * The entries that no issue is about, as a value that the schema accepts: so that what can be judged of a faulty file is judged
 * in the same run.
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

/** The entries of one of the file's lists; none when it is no list. */
export function entriesOf(value: unknown, list: ListName): readonly unknown[] {
  const entries = asObject(value)[list];
  return Array.isArray(entries) ? entries : [];
}

/** `value` as a record of whatever; an empty one when it is no object. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
