import type { Typesetter, UnsupportedText } from '../text/text.ts';

/** What of `texts` no bundled font has, once for each script. */
export function unsupportedIn(texts: Iterable<string>, typesetter: Typesetter): UnsupportedText[] {
  const byScript = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { script, characters } of typesetter.unsupported(text)) {
      const known = byScript.get(script) ?? new Set();
      for (const character of characters) known.add(character);
      byScript.set(script, known);
    }
  }
  return [...byScript].map(([script, characters]) => ({ script, characters: [...characters] }));
}
