import type { CslItem } from '../model/entities.ts';
import { turnTimes } from './turn-times.ts';

/** A stretch of a transcript, and when in the recording it is spoken. */
export interface SpokenTime {
  /** UTF-16 offsets of its words, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The offsets at which its time is written; an empty stretch where only the record of the source has the time. */
  readonly mark: { readonly start: number; readonly end: number };
  /** Seconds from the beginning of the recording. */
  readonly seconds: number;
}

type Mark = Omit<SpokenTime, 'start' | 'end'>;

const CUE = /^[ \t]*(?<time>(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})[ \t]+-->[ \t]+[\d:.,]+/u;
const AT_START = /^[ \t]*[[(]?(?<time>(?:\d{1,3}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?)[\])]?(?=[\s:–—-]|$)/u;
/** Behind a name: "Chair 00:01:12", "Speaker 2 (12:40):". */
const AT_END = /[[( \t](?<time>(?:\d{1,3}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?)[\])]?:?[ \t]*$/u;
/** What begins as a sentence with a verse or a score does: “3:16 is a verse”. */
const IN_SENTENCE = /^[ \t]*\d{1,2}:\d\d[ \t]+\p{Ll}/u;
/** So many lines that begin so are captions of somebody who writes no capitals, if their times go on. */
const FEWEST_PLAIN = 3;
/** Characters of a line that can be a name with a time behind it. */
const LONGEST_LABEL = 100;
/** The number of the next cue, which stands on a line of its own before its time. */
const TAIL = /\s*(?:\n\s*\d{1,6})?\s*$/u;

/**
 * Returns when the words of a transcript are spoken, in their order: as its captions say or, in any other transcript, the times
 * beside its turns, and those that its record remembers of turns.
 */
export function spokenTimes(text: string, csl: CslItem): readonly SpokenTime[] {
  const found = writtenTimes(text);
  const written = found.cues.length > 0 ? found.cues : found.positions;
  const known = turnTimes(csl)
    // Behind a time that is written, that says when.
    .filter(([start]) => start < Math.min(text.length, written[0]?.mark.start ?? text.length))
    .map(([start, seconds]) => ({ mark: { start, end: start }, seconds }));
  const all = [...written, ...known].sort((a, b) => a.mark.start - b.mark.start);
  return all.map((each, index) => withWords(each, text, all[index + 1]?.mark.start ?? text.length));
}

/** Returns the stretch that is spoken at a time; null before the first. */
export function spokenAt(times: readonly SpokenTime[], seconds: number): SpokenTime | null {
  let found: SpokenTime | null = null;
  for (const each of times) {
    if (each.seconds <= seconds && (found === null || each.seconds >= found.seconds)) found = each;
  }
  return found;
}

/** Returns the seconds at which what stands at an offset is spoken; null before the first time. */
export function secondsAt(times: readonly SpokenTime[], offset: number): number | null {
  return times.findLast(({ mark }) => mark.start <= offset)?.seconds ?? null;
}

function withWords({ mark, seconds }: Mark, text: string, next: number): SpokenTime {
  const words = text.slice(mark.end, next);
  const start = mark.end + (words.length - words.trimStart().length);
  const length = text.slice(start, next).replace(TAIL, '').length;
  return { start: Math.min(start, next), end: start + length, mark, seconds };
}

function writtenTimes(text: string): { readonly cues: readonly Mark[]; readonly positions: readonly Mark[] } {
  const cues: Mark[] = [];
  const positions: Mark[] = [];
  const doubtful = new Set<Mark>();
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + LONGEST_LABEL));
    const isWhole = end - start <= LONGEST_LABEL;
    const cue = CUE.exec(line);
    const found = cue ?? AT_START.exec(line) ?? (isWhole ? AT_END.exec(line) : null);
    const seconds = found === null ? null : secondsOf(found.groups?.['time'] ?? '');
    if (found !== null && seconds !== null) {
      const from = start + found.index + found[0].search(/\S/u);
      const mark = { start: from, end: start + found.index + found[0].trimEnd().length };
      (cue === null ? positions : cues).push({ mark, seconds });
      const last = positions.at(-1);
      if (cue === null && last !== undefined && IN_SENTENCE.test(line)) doubtful.add(last);
    }
    start = end + 1;
  }
  const plain = [...doubtful];
  const goOn = plain.every(({ seconds }, at) => at === 0 || seconds >= (plain[at - 1]?.seconds ?? 0));
  const areTimes = plain.length >= FEWEST_PLAIN && goOn;
  return { cues, positions: areTimes ? positions : positions.filter((each) => !doubtful.has(each)) };
}

function secondsOf(time: string): number | null {
  const [seconds = 0, minutes = 0, hours = 0] = time.replace(',', '.').split(':').reverse().map(Number);
  return seconds < 60 && (minutes < 60 || hours === 0) ? hours * 3600 + minutes * 60 + seconds : null;
}
