import type { Edtf } from './entities.ts';

/** A date as people write it, such as 16 January 2025; what is more than a year, a month, a day or a minute stays as it is. */
export function shownDate(date: Edtf): string {
  const found = /^(\d{4})(-\d\d)?(-\d\d)?(?:T(\d\d:\d\d))?$/.exec(date);
  if (found === null) return date;
  const [, year, month, day, time] = found;
  const words = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined ? { month: 'long' } : {}),
    ...(day !== undefined ? { day: 'numeric' } : {}),
  }).format(new Date(`${year}${month ?? '-01'}${day ?? '-01'}T00:00:00Z`));
  return time === undefined ? words : `${words}, ${time}`;
}
