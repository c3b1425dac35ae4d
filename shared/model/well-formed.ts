import { parse as parseEdtf } from 'edtf';
import { generateKeyBetween } from 'fractional-indexing';
import { cleanText, isCleanText } from './clean-text.ts';
import { LIMITS } from './limits.ts';

const DAY_OF_YEAR = '(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31';
/** The form of nearly all dates. The parser takes 0.1 ms for a date, too long for each of 100,000. */
const PLAIN_DATE = new RegExp(`^\\d{4}(-(0[1-9]|1[0-2])|-(${DAY_OF_YEAR})(T([01]\\d|2[0-3])(:[0-5]\\d){1,2})?)?$`);

/** True if a text is a date in EDTF. */
export function isEdtf(value: string): boolean {
  if (PLAIN_DATE.test(value)) return true;
  try {
    parseEdtf(value);
  } catch {
    return false;
  }
  // npm edtf accepts 29 February in any year.
  return value.matchAll(/(\d{4})-02-29/g).every(([, year]) => isLeapYear(Number(year)));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** True if a text is a language tag, or empty. */
export function isLanguage(value: string): boolean {
  try {
    return value === '' || Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** True if a text is a fractional index. */
export function isOrderKey(value: string): boolean {
  try {
    generateKeyBetween(value, null);
    return value !== '';
  } catch {
    return false;
  }
}

/** Returns JSON with every text in it cleaned. */
export function cleanJson(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value).text;
  if (Array.isArray(value)) return value.map(cleanJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [cleanText(key).text, cleanJson(member)]));
}

/** True if every text in JSON is clean. */
export function isCleanJson(value: unknown): boolean {
  if (typeof value === 'string') return isCleanText(value);
  if (Array.isArray(value)) return value.every(isCleanJson);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isCleanText(key) && isCleanJson(member));
}

/** Returns the coordinate on a map that is nearest to `value`. */
export function withinMap(value: number): number {
  return Math.max(-LIMITS.place, Math.min(LIMITS.place, value));
}

/** Tells whether `id` may name an entity: 1 to 200 characters, without control characters or lone surrogates. */
export function isId(id: string): boolean {
  return id !== '' && id.length <= LIMITS.idCharacters && isCleanText(id);
}
