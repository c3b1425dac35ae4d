import type { FontId, Typesetter } from '../../../shared/text/text.ts';
import { createTypesetter } from '../../../shared/text/typesetter.ts';

/** Asked for at once; the others when a text first needs them. */
const FIRST: readonly FontId[] = ['inter', 'inter-semibold', 'serif', 'serif-semibold'];

export interface Fonts {
  /** Another one after more fonts have come, so that what was set without them is set again. */
  readonly typesetter: Typesetter;
  /** Called when `typesetter` is another one. */
  onChange(listener: () => void): () => void;
  /** Resolves when no font that was asked for is still on its way. */
  settled(): Promise<void>;
}

/**
 * The bundled fonts in the window. A font that is not there yet is stood in for by the first one, and then all texts are set again:
 * the largest has 10 MB, and few debates need it. `fetchFont` gives a font's file.
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

/** A font's file, from the app itself. Throws when it is not there. */
export async function fetchFont(id: FontId): Promise<Uint8Array> {
  const response = await fetch(`/fonts/${id}`);
  if (!response.ok) throw new Error(`The font "${id}" could not be read: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
