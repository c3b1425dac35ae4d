import { t } from '../language/translate.ts';
import type { CslItem } from '../model/entities.ts';

/** When a page was saved, which CSL has no member for, is kept under `custom.captured`. */
export function captureText(csl: CslItem | undefined): string {
  const custom: unknown = csl?.['custom'];
  const kept: unknown = typeof custom === 'object' && custom !== null ? Object(custom)['captured'] : undefined;
  return typeof kept === 'string' ? kept : '';
}

/** Returns a record with another time of capture; '' removes it. */
export function withCaptureText(csl: CslItem, text: string): CslItem {
  const { custom, ...others } = csl;
  const { captured: _, ...kept } = Object(custom) as Readonly<Record<string, unknown>>;
  const merged = text.trim() === '' ? kept : { ...kept, captured: text.trim() };
  return Object.keys(merged).length === 0 ? others : { ...others, custom: merged };
}

/** Tells what may be wrong with a time of capture, as a sentence; null if it is a day, with or without a time, or empty. */
export function captureFault(text: string): string | null {
  if (text.trim() === '') return null;
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?$/u.exec(
    text.trim(),
  );
  const [year, month, day] = (found ?? []).slice(1).map(Number);
  const isDay = year !== undefined && month !== undefined && day !== undefined && isInCalendar(year, month, day);
  return isDay ? null : t('This does not look like a time: write it as 2025-01-16 10:30, or the day alone.');
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
