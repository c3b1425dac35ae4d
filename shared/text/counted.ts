import { spokenLocale } from '../language/translate.ts';

/** Formats a number with thousands separators, such as `1,200`. */
export function figures(count: number): string {
  return count.toLocaleString(spokenLocale());
}

/** Formats a number with the noun that it counts, such as `1 claim` and `1,200 claims`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${figures(count)} ${count === 1 ? one : many}`;
}
