import { fold } from '../../../shared/search/fold.ts';

/** A place where something was found: UTF-16 offsets, `end` exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** More matches are not counted. */
export const MOST_HITS = 10_000;

/** Finds `query` in `text`, ignoring case, accents, and the space between words. */
export function findInText(text: string, query: string): Hit[] {
  const pattern = patternOf(query);
  if (pattern === null) return [];
  const hits: Hit[] = [];
  for (const match of text.matchAll(pattern)) {
    hits.push({ start: match.index, end: match.index + match[0].length });
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}

function patternOf(query: string): RegExp | null {
  const words = query.trim().split(/\s+/u);
  if (words[0] === '') return null;
  return new RegExp(words.map(wordPattern).join('\\s+'), 'giu');
}

/**
 * Returns a pattern of the characters as they are, or with any marks that a reader ignores; the marks that were typed
 * are ignored as well.
 */
function wordPattern(word: string): string {
  return Array.from(plain(word), (character) => `${alternatives(character)}\\p{Mn}*`).join('');
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])\p{Mn}+/gu, '')
    .normalize('NFC');
}

function alternatives(character: string): string {
  const accented = accentedLetters().get(character.toLowerCase()) ?? '';
  const quote = QUOTES.find((alike) => alike.includes(character));
  const all = quote ?? `${character}${accented}`;
  return `[${all.replace(/[\\\]^-]/g, '\\$&')}]`;
}

/** Signs as they are typed, and as they are printed. */
const QUOTES = ["'’‘", '"“”„', '-‐‑–—'];

let accented: ReadonlyMap<string, string> | undefined;

/** Returns, for each letter, its accented forms. */
function accentedLetters(): ReadonlyMap<string, string> {
  if (accented !== undefined) return accented;
  const found = new Map<string, string>();
  for (const [first, last] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
    [0x386, 0x3ce],
    [0x400, 0x45f],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      const base = fold(letter);
      if (base.length === 1 && base !== letter) found.set(base, (found.get(base) ?? '') + letter);
    }
  }
  accented = found;
  return found;
}
