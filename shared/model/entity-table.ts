/** The entities of a kind by their ids, in the order in which they were made. */
export interface EntityTable<T> extends ReadonlyMap<string, T> {
  set(id: string, value: T): unknown;
  delete(id: string): boolean;
}

/** A table that reads as another does, apart from what was set and deleted here; the other one stays as it is. */
export class OverlayTable<T> implements EntityTable<T> {
  readonly #under: ReadonlyMap<string, T>;
  // Each is made with its first entry: a draft has all tables and changes few of them.
  #deleted: Set<string> | undefined;
  /** Replacements of values in the other table. */
  #replaced: Map<string, T> | undefined;
  #added: Map<string, T> | undefined;

  constructor(under: ReadonlyMap<string, T>) {
    this.#under = under;
  }

  get size(): number {
    return this.#under.size - (this.#deleted?.size ?? 0) + (this.#added?.size ?? 0);
  }

  get(id: string): T | undefined {
    const made = this.#added?.get(id) ?? this.#replaced?.get(id);
    return made ?? (this.#deleted?.has(id) ? undefined : this.#under.get(id));
  }

  has(id: string): boolean {
    return this.#added?.has(id) === true || this.#isUnder(id);
  }

  set(id: string, value: T): this {
    if (this.#isUnder(id)) {
      this.#replaced ??= new Map();
      this.#replaced.set(id, value);
    } else {
      this.#added ??= new Map();
      this.#added.set(id, value);
    }
    return this;
  }

  delete(id: string): boolean {
    if (this.#added?.delete(id)) return true;
    if (!this.#isUnder(id)) return false;
    this.#deleted ??= new Set();
    this.#deleted.add(id);
    this.#replaced?.delete(id);
    return true;
  }

  *entries(): MapIterator<[string, T]> {
    for (const [id, value] of this.#under) if (!this.#deleted?.has(id)) yield [id, this.#replaced?.get(id) ?? value];
    if (this.#added !== undefined) yield* this.#added;
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): MapIterator<T> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, id: string, table: ReadonlyMap<string, T>) => void): void {
    for (const [id, value] of this.entries()) visit(value, id, this);
  }

  #isUnder(id: string): boolean {
    return this.#under.has(id) && !this.#deleted?.has(id);
  }
}
