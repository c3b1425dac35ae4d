/** The values of one entity by a key they point to: one to many, each value once per key. */
export class EntityIndex<T extends { id: string }> {
  readonly #keysOf: (value: T) => readonly string[];
  readonly #ids = new Map<string, Map<string, T>>();

  constructor(keysOf: (value: T) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  /** The values that point to `key`, in the order they came. */
  get(key: string): T[] {
    return [...(this.#ids.get(key)?.values() ?? [])];
  }

  count(key: string): number {
    return this.#ids.get(key)?.size ?? 0;
  }

  add(value: T): void {
    for (const key of this.#keysOf(value)) {
      const values = this.#ids.get(key);
      if (values) values.set(value.id, value);
      else this.#ids.set(key, new Map([[value.id, value]]));
    }
  }

  delete(value: T): void {
    for (const key of this.#keysOf(value)) {
      const values = this.#ids.get(key);
      values?.delete(value.id);
      if (values?.size === 0) this.#ids.delete(key);
    }
  }
}
