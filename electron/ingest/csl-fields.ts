import type { CslDate, CslItem, CslName } from '../../shared/model/entities.ts';

/** A document's statements about itself, in its own words; undefined for those it does not make. */
export interface SaidFields {
  readonly title?: string | undefined;
  readonly authors?: readonly (string | CslName)[] | undefined;
  readonly issued?: string | undefined;
  readonly publisher?: string | undefined;
  readonly URL?: string | undefined;
  readonly language?: string | undefined;
  readonly 'container-title'?: string | undefined;
}

/** Makes a CSL item of them, without members for what is not stated. */
export function cslItem(type: string, said: SaidFields): CslItem {
  const { authors = [], issued, ...texts } = said;
  const names = authors.flatMap((author) => (typeof author === 'string' ? cslNames(author) : [author]));
  const date = cslDate(issued);
  const known = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''));
  return { type, ...known, ...(names.length > 0 && { author: names }), ...(date && { issued: date }) };
}

const DATE = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?(?!\d)/u;

/** Returns a date that begins as in ISO 8601 in parts; any other as its words. */
export function cslDate(said: string | undefined): CslDate | undefined {
  const text = said?.trim() ?? '';
  if (text === '') return undefined;
  const { year, month, day } = DATE.exec(text)?.groups ?? {};
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return parts.length > 0 && isDate(parts) ? { 'date-parts': [parts] } : { literal: text };
}

function isDate([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Splits names at semicolons. “Cooper, Yvette” tells which is the family name; “Yvette Cooper” does not. */
function cslNames(said: string): CslName[] {
  const names = said.split(';').map((name) => name.replace(/\s+/gu, ' ').trim());
  return names.filter((name) => name !== '').map(cslName);
}

function cslName(name: string): CslName {
  const [family = '', given = '', ...rest] = name.split(/\s*,\s*/u);
  return family !== '' && given !== '' && rest.length === 0 ? { family, given } : { literal: name };
}
