/**
 * Returns a map that reads as another does, apart from the values in `some`, whose keys the other one has: in the same order, and
 * without a copy of thousands that stay. The other one stays as it is.
 */
export function withReplaced<K, V>(map: ReadonlyMap<K, V>, some: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  if (some.size === 0) return map;
  const [whole, replaced] = map instanceof ReplacedMap ? map.parts : [map, new Map<K, V>()];
  const all = new Map([...replaced, ...some]);
  // Where many are, to look for each in two maps costs more than the copy.
  return all.size > whole.size / 4 ? new Map(new ReplacedMap(whole, all)) : new ReplacedMap(whole, all);
}

class ReplacedMap<K, V> implements ReadonlyMap<K, V> {
  readonly #whole: ReadonlyMap<K, V>;
  readonly #replaced: ReadonlyMap<K, V>;

  constructor(whole: ReadonlyMap<K, V>, replaced: ReadonlyMap<K, V>) {
    this.#whole = whole;
    this.#replaced = replaced;
  }

  get parts(): readonly [whole: ReadonlyMap<K, V>, replaced: ReadonlyMap<K, V>] {
    return [this.#whole, this.#replaced];
  }

  get size(): number {
    return this.#whole.size;
  }

  get(key: K): V | undefined {
    return this.#replaced.get(key) ?? this.#whole.get(key);
  }

  has(key: K): boolean {
    return this.#whole.has(key);
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#whole) yield [key, this.#replaced.get(key) ?? value];
  }

  keys(): MapIterator<K> {
    return this.#whole.keys();
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
