import type { EntityName } from '../../model/entities.ts';
import { LIMITS } from '../../model/limits.ts';
import { isId } from '../../model/well-formed.ts';

/** Room for a number after what is cut. */
const KEPT = LIMITS.idCharacters - 12;
const LONGEST_NAMESPACE = 80;

/**
 * Makes ids of the keys of a format: the same file gives the same ids, and other files others, unless its keys mean the same
 * things in every file.
 */
export class BuilderIds {
  readonly #prefix: string;
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor({ format, namespace }: { readonly format: string; readonly namespace: string | null }) {
    const space = namespace === null ? '' : `${namespace.slice(0, LONGEST_NAMESPACE)}:`;
    this.#prefix = `${format}:${space}`;
  }

  /** Returns the id of the entity that has this key. */
  of(entity: EntityName, key: string): string {
    const place = `${entity} ${key}`;
    const known = this.#ids.get(place);
    if (known !== undefined) return known;
    const id = this.#free(entity, `${this.#prefix}${key}`);
    this.#ids.set(place, id);
    this.#taken.add(`${entity} ${id}`);
    return id;
  }

  /** Gives the entity with this key an id, if that is one, is free, and no other was given before. */
  set(entity: EntityName, key: string, id: string): void {
    const place = `${entity} ${key}`;
    if (!isId(id) || this.#ids.has(place) || this.#taken.has(`${entity} ${id}`)) return;
    this.#ids.set(place, id);
    this.#taken.add(`${entity} ${id}`);
  }

  #free(entity: EntityName, wanted: string): string {
    if (isId(wanted) && !this.#taken.has(`${entity} ${wanted}`)) return wanted;
    // Cut, or without what an id may not hold, it may be that of another key.
    const base = wanted
      .toWellFormed()
      .replace(/\p{Cc}/gu, '')
      .slice(0, KEPT)
      .toWellFormed();
    return `${base}~${this.#taken.size.toString(36)}`;
  }
}
