import type { FontId, Typesetter } from '../../../shared/text/text.ts';
import { createTypesetter } from '../../../shared/text/typesetter.ts';

/** Fonts that are loaded at once; the others follow when a text first needs them. */
const FIRST: readonly FontId[] = ['inter', 'inter-semibold', 'serif', 'serif-semibold'];

export interface Fonts {
  /** Replaced after more fonts have come, so that texts that were set without them are set again. */
  readonly typesetter: Typesetter;
  /** Calls `listener` when `typesetter` was replaced. */
  onChange(listener: () => void): () => void;
  /** Resolves when no font that was asked for is still on its way. */
  settled(): Promise<void>;
}

/**
 * Loads the bundled fonts in the window. The first one stands in for a font that is not there yet, and then all texts
 * are set again: the largest has 10 MB, and few debates need it. `fetchFont` loads a font's file.
 */
export async function loadFonts(fetchFont: (id: FontId) => Promise<Uint8Array>): Promise<Fonts> {
  const bytes = new Map<FontId, Uint8Array>();
  const coming = new Map<FontId, Promise<void>>();
  const listeners = new Set<() => void>();
  const load = async (id: FontId) => {
    bytes.set(id, await fetchFont(id));
  };
  await Promise.all(FIRST.map(load));
  const standIn = bytes.get('inter') as Uint8Array;

  const fresh = () =>
    createTypesetter((id) => {
      const known = bytes.get(id);
      if (known !== undefined) return known;
      if (!coming.has(id)) coming.set(id, load(id).then(renew));
      return standIn;
    });
  let typesetter = fresh();
  const renew = () => {
    typesetter = fresh();
    for (const listener of listeners) listener();
  };

  return {
    get typesetter() {
      return typesetter;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async settled() {
      const waited = new Set<Promise<void>>();
      for (let next = [...coming.values()]; next.some((each) => !waited.has(each)); next = [...coming.values()]) {
        for (const each of next) waited.add(each);
        await Promise.all(next);
      }
    },
  };
}

/** Fetches a font's file from the app itself. Throws when it is not there. */
export async function fetchFont(id: FontId): Promise<Uint8Array> {
  const response = await fetch(`/fonts/${id}`);
  if (!response.ok) throw new Error(`The font "${id}" could not be read: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
