import type { CslDate, CslItem, CslName } from '../model/entities.ts';
import { typedDate } from '../model/typed-date.ts';

/**
 * Converts the parts of a CSL-JSON record to the text that people edit in a field, and back. Parts that a field does
 * not show, such as a particle of an unchanged name, stay as they are.
 */

/** Formats authors one a line: `Family, Given`, or the name of an organisation. */
export function authorsText(names: readonly CslName[] | undefined): string {
  return (names ?? []).map(nameText).join('\n');
}

/** Reads authors, one a line; those that are named as before are kept whole. */
export function authorsIn(text: string, before: readonly CslName[] | undefined): readonly CslName[] | undefined {
  const known = new Map((before ?? []).map((name) => [nameText(name), name]));
  const lines = text.split('\n').map((line) => line.trim());
  const names = lines.filter((line) => line !== '').map((line) => known.get(line) ?? nameIn(line));
  return names.length === 0 ? undefined : names;
}

function nameText({ family, given, literal }: CslName): string {
  if (literal !== undefined) return literal;
  return [family, given].filter(Boolean).join(', ');
}

function nameIn(line: string): CslName {
  const [family = '', ...rest] = line.split(',').map((part) => part.trim());
  const given = rest.join(', ');
  return family === '' || given === '' ? { literal: line.replace(/,$/, '') } : { family, given };
}

/** Formats a date: `2025`, `2025-01`, `2025-01-16`, two of them as `2025-01/2025-03`, or in words. */
export function dateText(date: CslDate | undefined): string {
  if (date === undefined) return '';
  const parts: unknown = date['date-parts'];
  const texts = Array.isArray(parts) ? parts.filter(Array.isArray).map(partsText) : [];
  if (texts.some((each) => each !== '')) return texts.join('/');
  const words = date.literal ?? date['raw'];
  return typeof words === 'string' ? words : '';
}

/** Reads a date that was written; undefined for none. Text that is not a calendar date is kept as words. */
export function dateIn(text: string): CslDate | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const parts = written.split('/').map(partsIn);
  if (parts.length <= 2 && parts.every((each) => each !== null)) return { 'date-parts': parts };
  return { literal: written };
}

/**
 * Reads a date that somebody typed, as `dateIn` does; a day, a month or a year in any way that `typedDate` understands, by
 * the present time `now`. Stretches of time stay in their words.
 */
export function typedDateIn(text: string, now: Date): CslDate | undefined {
  try {
    const date = typedDate(text, now) ?? '';
    return dateIn(partsIn(date) === null ? text : date);
  } catch {
    return dateIn(text);
  }
}

function partsText(parts: readonly unknown[]): string {
  const [year, ...rest] = parts;
  if (year === undefined || year === '') return '';
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function partsIn(text: string): number[] | null {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (found === null) return null;
  const parts = found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const [year = 0, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? parts : null;
}

/** Returns the record with a member set to another value; undefined removes it. */
export function withMember<M extends string>(csl: CslItem, member: M, value: unknown): CslItem {
  const { [member]: _, ...others } = csl;
  return (value === undefined ? others : { ...csl, [member]: value }) as CslItem;
}
