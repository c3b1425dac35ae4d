import type { CslItem, CslName } from '../model/entities.ts';
import { cslText } from './csl-text.ts';

/** With more authors than this, only the first ones and the last are named (APA 7, 9.8). */
const MOST_NAMED = 20;

/** Returns the names in a member of a CSL item, such as `author`; none when it holds something else. */
export function namesIn(csl: CslItem, member: string): readonly CslName[] {
  const names: unknown = csl[member];
  return Array.isArray(names) ? names.filter((name): name is CslName => typeof name === 'object' && name !== null) : [];
}

/** Formats the names of a reference as in APA 7: `Cooper, Y., & Philp, C.`; '' for none. */
export function invertedNames(names: readonly CslName[]): string {
  return listed(names.map(inverted).filter(Boolean), ', ');
}

/** Formats the names of a work's editors: `Y. Cooper & C. Philp`. */
export function straightNames(names: readonly CslName[]): string {
  return listed(names.map(straight).filter(Boolean), ' ');
}

/** Formats the names for a short mention: `Cooper & Philp`, or `Cooper et al.`; '' for none. */
export function shortNames(names: readonly CslName[]): string {
  const short = names.map((name) => literalOf(name) || familyOf(name) || cslText(name.given)).filter(Boolean);
  return short.length > 2 ? `${short[0]} et al.` : short.join(' & ');
}

function listed(names: readonly string[], beforeAnd: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > MOST_NAMED) return `${names.slice(0, MOST_NAMED - 1).join(', ')}, … ${last}`;
  const before = names.slice(0, -1).join(', ');
  return `${before}${names.length > 2 ? ', ' : beforeAnd}& ${last}`;
}

function inverted(name: CslName): string {
  const given = cslText(name.given);
  const family = familyOf(name);
  if (literalOf(name) !== '') return literalOf(name);
  if (family === '' || given === '') return family || given;
  if (!hasInitials(given)) return asWritten(family, given);
  return [`${family}, ${initialsOf(given)}`, cslText(name['suffix'])].filter(Boolean).join(', ');
}

function straight(name: CslName): string {
  const given = cslText(name.given);
  const family = familyOf(name);
  if (literalOf(name) !== '') return literalOf(name);
  if (family === '' || given === '') return family || given;
  if (!hasInitials(given)) return asWritten(family, given);
  return [`${initialsOf(given)} ${family}`, cslText(name['suffix'])].filter(Boolean).join(', ');
}

function literalOf(name: CslName): string {
  return cslText(name.literal);
}

function familyOf(name: CslName): string {
  return [cslText(name['dropping-particle']), cslText(name['non-dropping-particle']), cslText(name.family)]
    .filter(Boolean)
    .join(' ');
}

/** Tells whether a given name can be abbreviated: only these scripts write a name by its first letter. */
function hasInitials(given: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\P{L}]+$/u.test(given);
}

/** Joins family and given name: Chinese, Japanese and Korean names are written together, family first. */
function asWritten(family: string, given: string): string {
  const isTogether = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(given);
  return isTogether ? `${family}${given}` : `${given} ${family}`;
}

/** Returns the initials of given names: `J.-P. M.` for `Jean-Paul M.` */
function initialsOf(given: string): string {
  const initials = given
    .split(/[\s.]+/u)
    .map((name) => name.split('-').map(initialOf).filter(Boolean).join('-'))
    .filter(Boolean);
  return initials.join(' ');
}

function initialOf(name: string): string {
  const letter = /\p{L}\p{M}*/u.exec(name)?.[0];
  return letter === undefined ? '' : `${letter.toUpperCase()}.`;
}
