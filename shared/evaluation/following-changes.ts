import { sameValue } from '../model/change.ts';
import type { Following } from './following.ts';

type Entries<K, V> = readonly (readonly [K, V])[];
type Members<M> = M extends ReadonlyMap<infer K, infer V> ? Entries<K, V> : never;

/** What differs between what followed before and what follows now: on a large debate an edit changes little of it. */
export interface FollowingChanges {
  readonly statements: Members<Following['statements']>;
  readonly relations: Members<Following['relations']>;
  /** The ids of statements and relations of which nothing follows any more. */
  readonly gone: readonly string[];
}

export function changesOf(before: Following, after: Following): FollowingChanges {
  return {
    statements: changedIn(before.statements, after.statements),
    relations: changedIn(before.relations, after.relations),
    gone: [...goneFrom(before.statements, after.statements), ...goneFrom(before.relations, after.relations)],
  };
}

/** Returns what follows after changes: values that did not change stay the same objects, so that nothing draws them again. */
export function withChanges(before: Following, { statements, relations, gone }: FollowingChanges): Following {
  return {
    statements: changed(before.statements, statements, gone),
    relations: changed(before.relations, relations, gone),
  };
}

function changedIn<V>(before: ReadonlyMap<string, V>, after: ReadonlyMap<string, V>): Entries<string, V> {
  return [...after].filter(([id, value]) => !before.has(id) || !sameValue(before.get(id), value));
}

function goneFrom(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...before.keys()].filter((id) => !after.has(id));
}

function changed<V>(before: ReadonlyMap<string, V>, entries: Entries<string, V>, gone: readonly string[]) {
  const now = new Map(before);
  for (const id of gone) now.delete(id);
  for (const [id, value] of entries) now.set(id, value);
  return now;
}
