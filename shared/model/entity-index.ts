/** The values of one entity by the key they point to: one to many, each value once per key. */
export class EntityIndex<T extends { id: string }, Key extends string = string> {
  readonly #keysOf: (value: T) => readonly Key[];
  // Made with the first value: a draft has many indexes and changes few of them.
  #values: Map<Key, Map<string, T>> | undefined;
  readonly #under: EntityIndex<T, Key> | undefined;
  /** By key, the ids of the underlying index's values that are no longer there. */
  #gone: Map<Key, Set<string>> | undefined;

  /** With `under`, an index that reads as that one does, apart from what is added and deleted here. */
  constructor(keysOf: (value: T) => readonly Key[], under?: EntityIndex<T, Key>) {
    this.#keysOf = keysOf;
    this.#under = under;
  }

  /** Returns an index over this one, which stays as it is. */
  overlay(): EntityIndex<T, Key> {
    return new EntityIndex(this.#keysOf, this);
  }

  /** Returns the values that point to `key`, in the order they came. */
  get(key: Key): T[] {
    const values = [...(this.#values?.get(key)?.values() ?? [])];
    if (this.#under === undefined) return values;
    const gone = this.#gone?.get(key);
    const kept = this.#under.get(key);
    return [...(gone === undefined ? kept : kept.filter(({ id }) => !gone.has(id))), ...values];
  }

  count(key: Key): number {
    const under = this.#under === undefined ? 0 : this.#under.count(key) - (this.#gone?.get(key)?.size ?? 0);
    return under + (this.#values?.get(key)?.size ?? 0);
  }

  add(value: T): void {
    for (const key of this.#keysOf(value)) {
      this.#values ??= new Map();
      const values = this.#values.get(key);
      if (values) values.set(value.id, value);
      else this.#values.set(key, new Map([[value.id, value]]));
    }
  }

  delete(value: T): void {
    for (const key of this.#keysOf(value)) {
      const values = this.#values?.get(key);
      if (values?.delete(value.id)) {
        if (values.size === 0) this.#values?.delete(key);
      } else if (this.#under?.has(key, value.id)) this.#leaveOut(key, value.id);
    }
  }

  has(key: Key, id: string): boolean {
    if (this.#values?.get(key)?.has(id)) return true;
    return this.#under?.has(key, id) === true && !this.#gone?.get(key)?.has(id);
  }

  #leaveOut(key: Key, id: string): void {
    this.#gone ??= new Map();
    const gone = this.#gone.get(key);
    if (gone) gone.add(id);
    else this.#gone.set(key, new Set([id]));
  }
}
