import { type Change, coalesce, created, deleted, type Fields, updated } from './change.ts';
import { Debate } from './debate.ts';
import type { Entities, EntityName } from './entities.ts';

/**
 * A debate as it would be after some changes, for a command that builds on the results of another. It reads like any
 * debate and gathers the changes that are made on it; the debate underneath stays as it is, and must not change
 * meanwhile. Its cost depends on the changes, not on the size of the debate.
 */
export class Draft extends Debate {
  readonly #made: Change[] = [];

  constructor(debate: Debate) {
    super({ over: debate });
  }

  override apply(changes: readonly Change[]): void {
    super.apply(changes);
    this.#made.push(...changes);
  }

  create<E extends EntityName>(entity: E, value: Entities[E]): void {
    this.apply([created(entity, value)]);
  }

  /** Sets fields of an entity; does nothing when the entity is gone. */
  update<E extends EntityName>(entity: E, id: string, fields: Partial<Fields<E>>): void {
    const current = this.find(entity, id);
    if (current !== undefined) this.apply(updated(entity, current, fields));
  }

  /** Deletes an entity alone, without anything that hangs on it; does nothing when it is gone. */
  delete(entity: EntityName, id: string): void {
    const current = this.find(entity, id);
    if (current !== undefined) this.apply([deleted(entity, current)]);
  }

  /** Returns the net effect of all changes so far. */
  changes(): Change[] {
    return coalesce(this.#made);
  }
}
