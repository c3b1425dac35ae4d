import type { TurnTime } from './turn.ts';

const CLOCK =
  /^(?:at )?[[(]?(?<hours>\d{1,2})[.:h](?<minutes>\d\d)(?:[.:](?<seconds>\d\d))?\s?(?<half>[ap]\.?\s?m\.?)?[\])]?(?:,?\s(?:on )?\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4})?$/iu;
/** "(1405)", as Canada's reports have it. */
const FOUR_FIGURES = /^●?\s?\((?<hours>[01]\d|2[0-3])(?<minutes>[0-5]\d)\)$/u;
const HOUR = /^(?:at )?(?<hours>\d{1,2})\s?(?<half>[ap]\.?\s?m\.?|noon)$/iu;
const POSITION = /^(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,3}):(?<seconds>\d{1,2})(?:[.,:](?<fraction>\d{1,3}))?$/u;

/** Returns the time of day that `text` gives, `HH:MM` or `HH:MM:SS`; null when it gives none. */
export function clockIn(text: string): string | null {
  const groups = (CLOCK.exec(text) ?? HOUR.exec(text) ?? FOUR_FIGURES.exec(text))?.groups;
  if (groups === undefined) return null;
  const half = groups['half']?.toLowerCase() ?? '';
  const given = Number(groups['hours']);
  if (half !== '' && given > 12) return null;
  const hours = half.startsWith('p') ? (given % 12) + 12 : half.startsWith('a') ? given % 12 : given;
  const minutes = Number(groups['minutes'] ?? 0);
  const seconds = groups['seconds'];
  if (hours > 23 || minutes > 59 || Number(seconds ?? 0) > 59) return null;
  return [hours, minutes, ...(seconds === undefined ? [] : [Number(seconds)])].map(twoDigits).join(':');
}

/** Returns the seconds that a position in a recording stands for, such as 72 for 01:12; null when it is none. */
export function secondsIn(text: string): number | null {
  const groups = POSITION.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  const { hours = '0', minutes = '0', seconds = '0', fraction = '0' } = groups;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

/** Returns seconds as a position in a recording: `HH:MM:SS`, with thousandths where there are some. */
export function positionText(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const whole = Math.floor(thousandths / 1000);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(twoDigits).join(':');
  return thousandths % 1000 === 0 ? parts : `${parts}.${String(thousandths % 1000).padStart(3, '0')}`;
}

/** Returns the time of a turn in one string: of day, or in the recording; null for none. */
export function timeText(time: TurnTime | null): string | null {
  if (time === null) return null;
  if (time.clock !== null) return time.day === null ? time.clock : `${time.day}T${time.clock}`;
  return time.from === null ? time.day : positionText(time.from);
}

/** Returns the seconds that a time of day would be as a position, `MM:SS`, in a recording. */
export function asPosition(clock: string | null): number | null {
  return clock === null ? null : secondsIn(clock);
}

export function atClock(clock: string | null, day: string | null = null): TurnTime | null {
  return clock === null && day === null ? null : { day, clock, from: null, to: null };
}

export function atPosition(from: number | null, to: number | null = null): TurnTime | null {
  return from === null ? null : { day: null, clock: null, from, to };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
