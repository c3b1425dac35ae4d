import type { CslName } from '../../model/entities.ts';
import { cslText } from '../csl-text.ts';

/** How a style writes names. */
export interface NameForm {
  /**
   * `Lee, Ann B.` for the first and `Vincent van Gogh` for the others; `Ann B. Lee` for all; `Lee AB` for all.
   */
  readonly form: 'first-inverted' | 'natural' | 'initials' | 'family';
  /** Before the last name, with its spaces: `, and `. */
  readonly lastJoin: string;
  /** The same before the second of two. */
  readonly pairJoin: string;
  /** With more names than this, only `kept` of them are named, followed by `others`. */
  readonly most: number;
  readonly kept: number;
  readonly others: string;
  /** True in styles that write `Ann B Lee`. */
  readonly withoutStops?: boolean;
}

/** Returns names as a style lists them; '' for none. */
export function styledNames(names: readonly CslName[], style: NameForm): string {
  const written = names.map((name, index) => oneName(name, style, index === 0)).filter(Boolean);
  if (written.length > style.most) return `${written.slice(0, style.kept).join(', ')}${style.others}`;
  const last = written.at(-1) ?? '';
  if (written.length < 2) return last;
  const join = written.length === 2 ? style.pairJoin : style.lastJoin;
  return `${written.slice(0, -1).join(', ')}${join}${last}`;
}

function oneName(name: CslName, { form, withoutStops }: NameForm, isFirst: boolean): string {
  const written = cslText(name.given);
  const given = withoutStops ? written.replace(/(?<=\b\p{Lu})\./gu, '') : written;
  const family = ['dropping-particle', 'non-dropping-particle', 'family']
    .map((part) => cslText(name[part]))
    .filter(Boolean)
    .join(' ');
  const suffix = cslText(name['suffix']);
  if (cslText(name.literal) !== '') return cslText(name.literal);
  if (family === '' || given === '') return family || given;
  if (form === 'family') return family;
  // Names are inverted and abbreviated only in scripts that do so.
  if (!/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\P{L}]+$/u.test(given))
    return asWritten(family, given);
  if (form === 'initials') return [family, initials(given), suffix].filter(Boolean).join(' ');
  if (form === 'first-inverted' && isFirst) return [family, given, suffix].filter(Boolean).join(', ');
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** Chinese, Japanese and Korean names are written together, family first. */
function asWritten(family: string, given: string): string {
  const isTogether = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(given);
  return isTogether ? `${family}${given}` : `${given} ${family}`;
}

/** `AB` for `Ann B.`, `JP` for `Jean-Paul`. */
function initials(given: string): string {
  return given
    .split(/[\s.-]+/u)
    .map((part) => /\p{L}\p{M}*/u.exec(part)?.[0]?.toUpperCase() ?? '')
    .join('');
}
