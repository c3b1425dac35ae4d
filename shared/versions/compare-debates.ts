import { sameValue } from '../model/change.ts';
import type { Debate } from '../model/debate.ts';
import { ENTITY_NAMES, type Entities, type EntityName } from '../model/entities.ts';
import { nameOf, sentence } from '../model/naming.ts';

/** What became of an entity: `moved` is a card whose place alone is another. */
export type Fate = 'added' | 'removed' | 'changed' | 'moved';

/** A field that is another, with its values. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** An entity that only one of two debates has, or that they have with other fields. */
export interface EntityDifference {
  readonly fate: Fate;
  readonly entity: EntityName;
  readonly id: string;
  /** A name for a reader, such as `The claim “No power to compel”`: that of the newer debate, if it is there. */
  readonly name: string;
  /** Empty unless it is in both. */
  readonly fields: readonly FieldDifference[];
}

/** Fields of a placement that say where a card stands, and of others that say in which order: no reader asks for them as changes. */
const PLACES: ReadonlySet<string> = new Set(['x', 'y', 'pinned', 'order']);

/**
 * Compares two states of a debate, or two debates that go back to one: entities are the same when their ids are. Returns what is
 * different, by kind of entity in the order of `ENTITY_NAMES`, then in the order of the newer debate; removed ones come last of their kind.
 */
export function compareDebates(before: Debate, after: Debate): EntityDifference[] {
  return ENTITY_NAMES.flatMap((entity) => differencesOf(before, after, entity));
}

/** Counts differences by what became of the entities. */
export function countFates(differences: readonly EntityDifference[]): Readonly<Record<Fate, number>> {
  const counts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const { fate } of differences) counts[fate] += 1;
  return counts;
}

function differencesOf(before: Debate, after: Debate, entity: EntityName): EntityDifference[] {
  const [older, newer] = [before.table(entity), after.table(entity)];
  const found: EntityDifference[] = [];
  for (const [id, value] of newer) {
    const earlier = older.get(id);
    const fields = earlier === undefined ? [] : fieldDifferences(earlier, value);
    if (earlier !== undefined && fields.length === 0) continue;
    const fate = earlier === undefined ? 'added' : fateOf(fields);
    found.push({ fate, entity, id, name: nameIn(after, entity, value), fields });
  }
  for (const [id, value] of older) {
    if (newer.get(id) !== undefined) continue;
    found.push({ fate: 'removed', entity, id, name: nameIn(before, entity, value), fields: [] });
  }
  return found;
}

function fieldDifferences(before: object, after: object): FieldDifference[] {
  const [older, newer] = [before, after] as Readonly<Record<string, unknown>>[];
  return Object.keys(newer ?? {})
    .filter((field) => field !== 'id' && !sameValue(older?.[field], newer?.[field]))
    .map((field) => ({ field, before: older?.[field], after: newer?.[field] }));
}

function fateOf(fields: readonly FieldDifference[]): Fate {
  return fields.every(({ field }) => PLACES.has(field)) ? 'moved' : 'changed';
}

function nameIn(debate: Debate, entity: EntityName, value: Readonly<Entities[EntityName]>): string {
  return sentence(nameOf(debate, entity, value as never));
}
