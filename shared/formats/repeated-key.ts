const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

export interface RepeatedKey {
  readonly key: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Finds the first key that an object in `text`, which is valid JSON, has twice; null when there is none. RFC 8259
 * leaves open what such an object means, and `JSON.parse` keeps only the last: entries would be lost silently.
 */
export function repeatedKey(text: string): RepeatedKey | null {
  const open: (Set<string> | null)[] = [];
  let isKey = false;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case OPEN_BRACE:
        open.push(new Set());
        isKey = true;
        break;
      case OPEN_BRACKET:
        open.push(null);
        isKey = false;
        break;
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        open.pop();
        isKey = false;
        break;
      case COMMA:
        isKey = open.at(-1) !== null;
        break;
      case QUOTE: {
        const end = endOfString(text, i);
        if (isKey) {
          const key = JSON.parse(text.slice(i, end + 1)) as string;
          const keys = open.at(-1);
          if (keys?.has(key)) return { key, line: text.slice(0, i).split('\n').length };
          keys?.add(key);
          isKey = false;
        }
        i = end;
        break;
      }
    }
  }
  return null;
}

/** Returns the index of the quote that ends the string which starts at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
