import type { RelationEvaluation } from './evaluate-debate.ts';
import type { Following, StatementFollowing } from './following.ts';

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
    statements: changedIn(before.statements, after.statements, isSameOfStatement),
    relations: changedIn(before.relations, after.relations, isSame),
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

function changedIn<V>(
  before: ReadonlyMap<string, V>,
  after: ReadonlyMap<string, V>,
  isSame: (one: V, other: V) => boolean,
): Entries<string, V> {
  const found: (readonly [string, V])[] = [];
  for (const [id, value] of after) {
    const known = before.get(id);
    if (known === undefined || !isSame(known, value)) found.push([id, value]);
  }
  return found;
}

// Member by member: of ten thousand values, a comparison that knows none of them takes longer than the evaluation.
function isSame(one: RelationEvaluation, other: RelationEvaluation): boolean {
  return one.standing === other.standing && one.strength === other.strength;
}

function isSameOfStatement(one: StatementFollowing, other: StatementFollowing): boolean {
  return (
    one.standing === other.standing &&
    one.strength === other.strength &&
    one.backing === other.backing &&
    one.for === other.for &&
    one.against === other.against &&
    one.divisiveness.value === other.divisiveness.value &&
    one.divisiveness.speakers === other.divisiveness.speakers &&
    one.heldBy.length === other.heldBy.length &&
    one.heldBy.every((speaker, at) => speaker === other.heldBy[at])
  );
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
