import { spokenLocale } from '../../../shared/language/translate.ts';

/** Returns a day and its time in the language of the window, such as `30 Nov 2026, 10:09`. */
export function shownMoment(date: Date): string {
  return new Intl.DateTimeFormat(spokenLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
