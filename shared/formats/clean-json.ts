import { t } from '../language/translate.ts';
import { cleanText } from '../model/clean-text.ts';

/** Deeper than any real debate, and far from where recursion would fail. */
const DEEPEST = 64;

export interface CleanedJson {
  readonly value: unknown;
  /** One sentence for each text that had to be changed, with its path. */
  readonly notices: readonly string[];
  /** One line for each value that cannot be kept at all, with its path. */
  readonly problems: readonly string[];
}

/**
 * Cleans every text in a parsed JSON value as a debate keeps it (see `cleanText`), except those that `isEncoded` marks
 * as encoded bytes. A member called `__proto__`, or nesting of more than 64 levels, is reported as a problem and left
 * out.
 */
export function cleanJson(value: unknown, isEncoded: (path: string) => boolean): CleanedJson {
  const notices: string[] = [];
  const problems: string[] = [];
  return { value: clean(value, '', 0), notices, problems };

  function clean(item: unknown, path: string, depth: number): unknown {
    if (typeof item === 'string') return isEncoded(path) ? item : cleaned(item, path);
    if (typeof item !== 'object' || item === null) return item;
    if (depth === DEEPEST) {
      problems.push(t('{path}: nested more than {DEEPEST} levels deep', { path, DEEPEST }));
      return null;
    }
    if (Array.isArray(item)) return item.map((entry, index) => clean(entry, `${path}[${index}]`, depth + 1));
    const object: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(item)) {
      const memberPath = memberOf(path, key);
      if (key === '__proto__') problems.push(t('{memberPath}: no field can have this name', { memberPath }));
      else object[key] = clean(member, memberPath, depth + 1);
    }
    return object;
  }

  function cleaned(text: string, path: string): string {
    const { text: kept, replaced } = cleanText(text);
    if (replaced.loneSurrogates > 0) {
      notices.push(
        t('{path}: {loneSurrogates, plural, one {# lone surrogate} other {# lone surrogates}} became U+FFFD.', {
          path,
          loneSurrogates: replaced.loneSurrogates,
        }),
      );
    }
    if (replaced.controlCharacters > 0) {
      notices.push(
        t('{path}: {controlCharacters, plural, one {# control character} other {# control characters}} taken out.', {
          path,
          controlCharacters: replaced.controlCharacters,
        }),
      );
    }
    return kept;
  }
}

/** Returns the path of an object's member: `csl.title`, or `csl["date-parts"]` where the name is not an identifier. */
export function memberOf(path: string, key: string): string {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
