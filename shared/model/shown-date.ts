import type { Edtf } from './entities.ts';

const YEAR = { timeZone: 'UTC', year: 'numeric' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;
/** Made once: creating a formatter takes a hundred times as long as formatting a date. */
const FORMATS = {
  year: new Intl.DateTimeFormat('en-GB', YEAR),
  month: new Intl.DateTimeFormat('en-GB', MONTH),
  day: new Intl.DateTimeFormat('en-GB', { ...MONTH, day: 'numeric' }),
};

/**
 * Formats a date for reading, such as 16 January 2025; anything but a year, a month, a day or a minute stays as it is.
 */
export function shownDate(date: Edtf): string {
  const found = /^(\d{4})(-\d\d)?(-\d\d)?(?:T(\d\d:\d\d))?$/.exec(date);
  if (found === null) return date;
  const [, year, month, day, time] = found;
  const format = FORMATS[day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'];
  const words = format.format(new Date(`${year}${month ?? '-01'}${day ?? '-01'}T00:00:00Z`));
  return time === undefined ? words : `${words}, ${time}`;
}
