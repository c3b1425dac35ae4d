import { ENTITY_NAMES, type Entities, type EntityName } from './entities.ts';

/** An entity's fields without its id. */
export type Fields<E extends EntityName> = Omit<Entities[E], 'id'>;

/**
 * The record of one difference: `before` null = created, `after` null = deleted, otherwise both hold the same keys,
 * those of the fields that change. A list of them is at once the undo step, the write to disk, the journal entry and
 * the message between processes.
 */
export type ChangeOf<E extends EntityName> = {
  readonly entity: E;
  readonly id: string;
  readonly before: Readonly<Partial<Fields<E>>> | null;
  readonly after: Readonly<Partial<Fields<E>>> | null;
};
export type Change = { [E in EntityName]: ChangeOf<E> }[EntityName];

/** Returns the change that creates `value`. */
export function created<E extends EntityName>(entity: E, value: Readonly<Entities[E]>): Change {
  const { id, ...after } = value;
  return { entity, id, before: null, after } as unknown as Change;
}

/** Returns the change that deletes `value`. */
export function deleted<E extends EntityName>(entity: E, value: Readonly<Entities[E]>): Change {
  const { id, ...before } = value;
  return { entity, id, before, after: null } as unknown as Change;
}

/** Returns the change that sets `fields` on `value`, as a list: empty when nothing differs. */
export function updated<E extends EntityName>(
  entity: E,
  value: Readonly<Entities[E]>,
  fields: Partial<Fields<E>>,
): Change[] {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const current = value as unknown as Record<string, unknown>;
  for (const [key, next] of Object.entries(fields)) {
    if (sameValue(current[key], next)) continue;
    before[key] = current[key];
    after[key] = next;
  }
  if (Object.keys(after).length === 0) return [];
  return [{ entity, id: value.id, before, after } as Change];
}

/** Returns the changes that take back `changes`: each one's `before` and `after` swapped, in reverse order. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.toReversed().map((change) => ({ ...change, before: change.after, after: change.before }) as Change);
}

/**
 * Returns the net effect of consecutive `changes`: at most one change per entity, none for an entity that ends as it
 * began. Deletions come first (what points before what is pointed to), then updates, then creations (what is pointed to
 * before what points): so a uniqueness rule holds at every step. References may dangle in between.
 */
export function coalesce(changes: readonly Change[]): Change[] {
  const net = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.entity} ${change.id}`;
    const earlier = net.get(key);
    const sum = withoutSameFields(earlier === undefined ? change : composed(earlier, change));
    if (sum === null || sum.after === null) net.delete(key);
    if (sum !== null) net.set(key, sum);
  }
  const rank = (change: Change) => ENTITY_NAMES.indexOf(change.entity);
  const all = [...net.values()];
  return [
    ...all.filter((change) => change.after === null).sort((a, b) => rank(b) - rank(a)),
    ...all.filter((change) => change.before !== null && change.after !== null),
    ...all.filter((change) => change.before === null).sort((a, b) => rank(a) - rank(b)),
  ];
}

/** Composes `first` and then `second`, on the same entity, into one change. */
function composed(first: Change, second: Change): Change {
  const recreated = first.after === null;
  const before = first.before === null || recreated ? first.before : { ...second.before, ...first.before };
  const after = second.after === null || recreated ? second.after : { ...first.after, ...second.after };
  return { ...first, before, after } as Change;
}

/** Returns `change` without the fields that it leaves as they are; null when nothing remains. */
function withoutSameFields(change: Change): Change | null {
  if (change.before === null || change.after === null) {
    return change.before === null && change.after === null ? null : change;
  }
  const before = change.before as Record<string, unknown>;
  const after = change.after as Record<string, unknown>;
  const fields = Object.keys(after).filter((field) => !sameValue(before[field], after[field]));
  if (fields.length === 0) return null;
  const only = (values: Record<string, unknown>) => Object.fromEntries(fields.map((field) => [field, values[field]]));
  return { ...change, before: only(before), after: only(after) } as Change;
}

/**
 * Tells whether two plain JSON values are equal. They have one zero, the order of an object's keys does not count, and
 * an undefined member counts as absent.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => sameValue(item, b[index]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) if (!sameValue(left[key], right[key])) return false;
  return true;
}
