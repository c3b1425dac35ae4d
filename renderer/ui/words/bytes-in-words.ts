import { spokenLocale, t } from '../../../shared/language/translate.ts';

/** Formats a number of bytes as people say it: `812 bytes`, `494 kB`, `1.3 MB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return t('{bytes} bytes', { bytes });
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${number(bytes / 1e6, 1)} MB`;
}

export function number(value: number, digits = 0): string {
  return value.toLocaleString(spokenLocale(), { maximumFractionDigits: digits });
}
