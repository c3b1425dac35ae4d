import { cleanText } from '../model/clean-text.ts';
import { counted } from '../text/counted.ts';

/** Far deeper than any debate, and far from where recursion ends. */
const DEEPEST = 64;

export interface CleanedJson {
  readonly value: unknown;
  /** One sentence per text that had to be changed, with its path. */
  readonly notices: readonly string[];
  /** One line per value that cannot be kept at all, with its path. */
  readonly problems: readonly string[];
}

/**
 * A parsed JSON value with every text in it as a debate keeps it (see `cleanText`), but for those that `isEncoded` says are bytes
 * in disguise. A member called `__proto__` and nesting of more than 64 levels are problems, and left out.
 */
export function cleanJson(value: unknown, isEncoded: (path: string) => boolean): CleanedJson {
  const notices: string[] = [];
  const problems: string[] = [];
  return { value: clean(value, '', 0), notices, problems };

  function clean(item: unknown, path: string, depth: number): unknown {
    if (typeof item === 'string') return isEncoded(path) ? item : cleaned(item, path);
    if (typeof item !== 'object' || item === null) return item;
    if (depth === DEEPEST) {
      problems.push(`${path}: nested more than ${DEEPEST} levels deep`);
      return null;
    }
    if (Array.isArray(item)) return item.map((entry, index) => clean(entry, `${path}[${index}]`, depth + 1));
    const object: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(item)) {
      const memberPath = memberOf(path, key);
      if (key === '__proto__') problems.push(`${memberPath}: no field can have this name`);
      else object[key] = clean(member, memberPath, depth + 1);
    }
    return object;
  }

  function cleaned(text: string, path: string): string {
    const { text: kept, replaced } = cleanText(text);
    if (replaced.loneSurrogates > 0) {
      notices.push(`${path}: ${counted(replaced.loneSurrogates, 'lone surrogate')} became U+FFFD.`);
    }
    if (replaced.controlCharacters > 0) {
      notices.push(`${path}: ${counted(replaced.controlCharacters, 'control character')} taken out.`);
    }
    return kept;
  }
}

/** The path of an object's member: `csl.title`, or `csl["date-parts"]` where the name is no identifier. */
export function memberOf(path: string, key: string): string {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
