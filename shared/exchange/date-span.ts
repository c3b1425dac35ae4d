import edtf from 'edtf';
import type { Edtf } from '../model/entities.ts';

/** The first and the last moment that a date can mean, in milliseconds since 1970, UTC. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const WITHOUT_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;
const MINUTES_LENGTH = 'yyyy-mm-ddThh:mm'.length;
/** The form of nearly all dates. npm edtf takes 0.1 ms for a date, too long for each of a thousand. */
const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;
const TIME = /T/;
const WITH_ZONE = /^[^/]*(Z|[+-]\d\d:\d\d)$/;
const DOUBTFUL = /[?~%]/;
/** Types for which npm edtf gives true bounds; those it gives for sets and lists do not cover the whole. */
const BOUNDED = new Set(['Date', 'Interval', 'Season', 'Year', 'Decade', 'Century']);

/**
 * Returns the span in which a date may lie, with an open end at infinity; null where nothing is certain: no date, or a
 * doubtful one.
 */
export function dateSpan(date: Edtf | null): DateSpan | null {
  if (date === null || DOUBTFUL.test(date)) return null;
  const plain = PLAIN.exec(date);
  if (plain !== null) return spanOf(plain.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])));
  if (WITHOUT_ZONE.test(date)) {
    const from = Date.parse(`${date}Z`);
    return { from, to: from + (date.length > MINUTES_LENGTH ? SECOND : MINUTE) - 1 };
  }
  // npm edtf would read other times by this machine's clock.
  if (TIME.test(date)) return WITH_ZONE.test(date) ? { from: Date.parse(date), to: Date.parse(date) } : null;
  try {
    const { type, min, max } = edtf(date);
    return BOUNDED.has(type) ? { from: min ?? -Infinity, to: max ?? Infinity } : null;
  } catch {
    return null;
  }
}

/** Returns the span of a whole year, month or day; months count from 1. */
function spanOf([year = 0, month, day]: readonly number[]): DateSpan {
  const from = startOf(year, (month ?? 1) - 1, day ?? 1);
  const next =
    month === undefined
      ? startOf(year + 1, 0, 1)
      : day === undefined
        ? startOf(year, month, 1)
        : startOf(year, month - 1, day + 1);
  return { from, to: next - 1 };
}

function startOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
