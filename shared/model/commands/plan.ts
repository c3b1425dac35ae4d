import { type Change, coalesce, created, deleted, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { Entities, EntityName } from '../entities.ts';

/** Gathers the changes of a command that touches an entity more than once; nothing happens to the debate itself. */
export class Plan {
  readonly #debate: Debate;
  readonly #changes: Change[] = [];
  /** What the plan has made of an entity so far; undefined when it deletes it. */
  readonly #current = new Map<string, Entities[EntityName] | undefined>();

  constructor(debate: Debate) {
    this.#debate = debate;
  }

  create<E extends EntityName>(entity: E, value: Entities[E]): void {
    this.add([created(entity, value)]);
  }

  /** Sets fields of an entity; nothing when the plan deletes it. */
  update<E extends EntityName>(entity: E, id: string, fields: Partial<Fields<E>>): void {
    const current = this.#find(entity, id);
    if (current !== undefined) this.add(updated(entity, current, fields));
  }

  /** Deletes an entity alone, with nothing that hangs on it; nothing when the plan has deleted it. */
  delete(entity: EntityName, id: string): void {
    const current = this.#find(entity, id);
    if (current !== undefined) this.add([deleted(entity, current)]);
  }

  add(changes: readonly Change[]): void {
    for (const change of changes) {
      const { entity, id, before, after } = change;
      const current = before === null ? { id } : this.#find(entity, id);
      this.#changes.push(change);
      this.#current.set(
        key(entity, id),
        after === null ? undefined : ({ ...current, ...after } as Entities[EntityName]),
      );
    }
  }

  changes(): Change[] {
    return coalesce(this.#changes);
  }

  #find<E extends EntityName>(entity: E, id: string): Readonly<Entities[E]> | undefined {
    const known = key(entity, id);
    if (this.#current.has(known)) return this.#current.get(known) as Entities[E] | undefined;
    return this.#debate.table(entity).get(id);
  }
}

function key(entity: EntityName, id: string): string {
  return `${entity} ${id}`;
}
