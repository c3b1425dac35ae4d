import { bidiLevels } from './bidi.ts';
import { graphemes, isControl, isInvisible } from './graphemes.ts';
import { type Item, itemise } from './itemise.ts';
import { splitAtLineEnds } from './line-ends.ts';
import { scriptName } from './script-names.ts';
import type { Shaper } from './shaper.ts';
import type { UnsupportedText } from './text.ts';

const ASCII = /^[\t\n\r\x20-\x7e]*$/;

/**
 * Returns the characters of a text that no bundled font has, by script, each once, in the order in which they occur.
 * They are drawn as question marks, while the text of their run stays as it is.
 */
export function unsupportedText(text: string, shaper: Shaper): UnsupportedText[] {
  if (ASCII.test(text)) return [];
  const found = new Map<string, Set<string>>();
  for (const character of missingCharacters(text, shaper)) {
    const script = scriptName(character);
    const characters = found.get(script) ?? new Set();
    found.set(script, characters.add(character));
  }
  return Array.from(found, ([script, characters]) => ({ script, characters: [...characters] }));
}

function* missingCharacters(text: string, shaper: Shaper): Generator<string> {
  for (const part of splitAtLineEnds(text)) {
    const items = itemise(graphemes(part.text), 'sans', bidiLevels(part.text), shaper);
    for (const item of items) if (item.kind === 'missing') yield* missingOfItem(part.text, item, shaper);
  }
}

function* missingOfItem(text: string, item: Item, shaper: Shaper): Generator<string> {
  for (const character of text.slice(item.start, item.end)) {
    const drawsNothing = isInvisible(character) || isControl(character);
    if (!drawsNothing && !shaper.has(item.font, character.codePointAt(0) ?? 0)) yield character;
  }
}
