import type { Typesetter, UnsupportedText } from '../text/text.ts';

/** Lists the characters of `texts` that no bundled font has, once for each script. */
export function unsupportedIn(texts: Iterable<string>, typesetter: Typesetter): UnsupportedText[] {
  return mergedUnsupported([...texts].flatMap((text) => typesetter.unsupported(text)));
}

/** Merges the findings in several texts: each script, and each of its characters, once. */
export function mergedUnsupported(found: readonly UnsupportedText[]): UnsupportedText[] {
  const byScript = new Map<string, Set<string>>();
  for (const { script, characters } of found) {
    const known = byScript.get(script) ?? new Set();
    for (const character of characters) known.add(character);
    byScript.set(script, known);
  }
  return [...byScript].map(([script, characters]) => ({ script, characters: [...characters] }));
}
