import { spokenLocale, t } from '../../../shared/language/translate.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Formats a time as people say it: `5 minutes ago`, `yesterday`, and after two weeks the date. */
export function timeAgo(then: Date, now: Date): string {
  const relative = new Intl.RelativeTimeFormat(spokenLocale(), { numeric: 'auto' });
  const passed = now.getTime() - then.getTime();
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (passed < MINUTE) return t('just now');
  if (passed < HOUR) return relative.format(-Math.floor(passed / MINUTE), 'minute');
  if (days === 0) return relative.format(-Math.floor(passed / HOUR), 'hour');
  if (days < 7) return relative.format(-days, 'day');
  if (days < 14) return relative.format(-1, 'week');
  return then.toLocaleDateString(spokenLocale(), { day: 'numeric', month: 'long', year: 'numeric' });
}

function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
