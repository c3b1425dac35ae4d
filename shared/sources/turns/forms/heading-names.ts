import { msg } from '../../../language/translate.ts';
import { type Form, type LabelPiece, type Piece, RECORD } from '../form.ts';
import type { TextLine } from '../lines.ts';
import { isHolder, isParty, nameHeading, type ReadHeading } from '../names/name-heading.ts';
import { foldedOffice, isOffice } from '../names/offices.ts';
import { hasPersonTitle, isPersonName } from '../names/person-name.ts';
import { foldWord, nameParts } from '../names/titles.ts';
import { isNote, isProcedure } from '../procedure.ts';
import { isPageMark } from '../record-marks.ts';
import { atClock, clockIn } from '../times.ts';
import type { TurnTime } from '../turn.ts';
import { nameWithRole } from './name-with-role.ts';

const ENDS_SENTENCE = /[.!?…"”’')\]—–:;,-]$/u;
const REMARKS = /^(?:\([\p{Lu}\p{N}][^()]{1,119}\)\s*)+(?:\[V\])?$/u;
/** The number of a question before a name. */
const NUMBER = /^(?:[QTS]?\d{1,3}\.\s*|\[\d+\]\s*|§\s*)+/u;
/**
 * Characters: words under a name that has not been seen before must be at least this long, so that a heading over a
 * heading is not taken for one.
 */
const LEAST_PROSE = 20;
const NO_HEADING = /^(?:questions?|answers?|q|a|int|all|both|members|chorus|secretary|client|patient)$/iu;
/** The share of names with remarks that must stand over words, or else they are a list. */
const LEAST_OVER_WORDS = 0.5;

interface Heading {
  readonly heading: ReadHeading;
  readonly label: string;
  /** Lines that the heading takes. */
  readonly count: number;
  readonly time: TurnTime | null;
}

/** The name on a line of its own above the words, as reports of parliaments and their pages have it. */
export const headingNames: Form = {
  id: 'heading-names',
  about: msg('each name on a line above the words'),
  read: (lines, isAsked) => {
    const headings = new HeadingNames(lines).find(isAsked);
    if (headings === null) return null;
    const pieces: Piece[] = [];
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as TextLine;
      const heading = headings.get(index);
      if (heading === undefined) pieces.push(isLikeHeading(line) ? unknownOf(line) : { kind: 'words', line });
      else if (heading === 'unknown') pieces.push(unknownOf(line));
      else {
        pieces.push(labelOf(heading, lines.slice(index, index + heading.count)));
        index += heading.count - 1;
      }
    }
    const support = [...headings.values()].filter((heading) => heading !== 'unknown').length;
    return { pieces, style: RECORD, support };
  },
};

function unknownOf(line: TextLine): Piece {
  return { kind: 'unknown', label: line.text, line, words: null };
}

/** Tells whether a line ends like a name with its party or its office, though what stands before is no name that is understood. */
function isLikeHeading({ text, afterGap }: TextLine): boolean {
  // "Joan Secretary of State for Rivers"
  if (
    afterGap &&
    text.length <= 100 &&
    /^\p{Lu}\S+ \p{Lu}[^.!?:;,]+$/u.test(text) &&
    isOffice(text.slice(text.indexOf(' ') + 1))
  )
    return true;
  const remark = /^[^()]{2,90}(?:\([^()]{1,60}\)\s?)*\((?<last>[^()]{1,40})\)$/u.exec(text.slice(0, 241))?.groups?.[
    'last'
  ];
  if (remark === undefined) return false;
  return isParty(remark) || (text.startsWith('The ') && isHolder(remark));
}

function labelOf({ heading, label, time }: Heading, lines: readonly TextLine[]): LabelPiece {
  return { kind: 'label', heading, label, lines, words: null, time };
}

class HeadingNames {
  readonly #lines: readonly TextLine[];
  /** Folded names and offices that are certain. */
  readonly #known = new Set<string>();
  readonly #bareCounts = new Map<string, number>();

  constructor(lines: readonly TextLine[]) {
    this.#lines = lines;
  }

  /** Returns the names by the index of their lines; null when nothing makes it certain that they are names. */
  find(isAsked: boolean): Map<number, Heading | 'unknown'> | null {
    const found = new Map<number, Heading | 'unknown'>();
    const lines = this.#lines;
    let isSure = false;
    let overWords = 0;
    for (let index = 0; index < lines.length; index++) {
      const heading = this.#withRemarks(index);
      if (heading === null) continue;
      found.set(index, heading);
      isSure ||= heading.heading.isSure || heading.count > 1;
      this.#learn(heading.heading);
      if (this.#isOverWords(index, heading)) overWords += 1;
      index += heading.count - 1;
    }
    const certain = found.size;
    for (const [index, { text }] of lines.entries()) {
      if (found.has(index) || text.length > 70 || !this.#standsAlone(index)) continue;
      const heading = isProse(lines[index + 1]?.text ?? '') ? bareHeading(text) : null;
      if (heading !== null)
        this.#bareCounts.set(keyOf(heading.name), (this.#bareCounts.get(keyOf(heading.name)) ?? 0) + 1);
    }
    const titled = this.#addBare(found, isSure || certain >= 2 || isAsked);
    if (isAsked) return found.size === 0 ? null : found;
    if (certain === 0) return titled.recurring >= 1 && titled.names >= 2 && titled.share >= 0.2 ? found : null;
    // A single line with something in brackets may be anything, and many are a list.
    if ((!isSure && certain < 2) || overWords < LEAST_OVER_WORDS * certain) return null;
    return found;
  }

  /** Adds lines with nothing but a name; returns how much titles and repetition alone make of the text. */
  #addBare(found: Map<number, Heading | 'unknown'>, isTranscript: boolean) {
    const names = new Map<string, number>();
    for (const [index, { text }] of this.#lines.entries()) {
      if (found.has(index) || text.length > 120 || !this.#standsAlone(index)) continue;
      const strict = bareHeading(text);
      const heading = strict ?? bareHeading(text, true);
      if (heading === null || (strict === null && !this.#known.has(keyOf(heading.name)))) continue;
      const key = keyOf(heading.name);
      const next = this.#lines[index + 1];
      const isTitled = hasPersonTitle(heading.name) || isOffice(heading.name);
      // A title may recur as well, but stands over a time or over a name.
      const isRecurring =
        (this.#bareCounts.get(key) ?? 0) > 1 && clockIn(next?.text ?? '') === null && !found.has(index + 1);
      const isKnown = this.#known.has(key) || isTitled || isRecurring;
      if (!isKnown && !(this.#lines[index]?.afterGap === true && next !== undefined && isProse(next.text))) continue;
      if (isTitled) names.set(key, (names.get(key) ?? 0) + 1);
      found.set(index, isTranscript || isKnown ? { heading, label: text, count: 1, time: null } : 'unknown');
    }
    const counts = [...names.values()];
    const begun = this.#lines.filter(({ afterGap }) => afterGap).length;
    return {
      names: names.size,
      recurring: counts.filter((count) => count > 1).length,
      share: counts.reduce((sum, count) => sum + count, 0) / Math.max(1, begun),
    };
  }

  /** Reads a name with remarks in brackets, on this line or the next, or with a role and a time behind it. */
  #withRemarks(index: number): Heading | null {
    const [line, next, third] = [this.#lines[index], this.#lines[index + 1], this.#lines[index + 2]];
    if (line === undefined || next === undefined || line.text.length > 240) return null;
    const label = line.text.replace(NUMBER, '');
    if (/[)\]]$/u.test(label)) {
      const heading = nameHeading(label);
      if (heading !== null && heading.notes.length > 0) return { heading, label, count: 1, time: null };
    }
    if (third !== undefined && next.text.startsWith('(') && REMARKS.test(next.text.slice(0, 242))) {
      const both = nameHeading(`${label} ${next.text}`);
      if (both !== null && both.notes.length > 0) return { heading: both, label, count: 2, time: null };
    }
    const below = this.#roleBelow(label, next, third);
    if (below !== null) return { heading: below, label, count: 2, time: null };
    const role = nameWithRole(label);
    if (role === null) return null;
    const clock = next.text.length < 60 && third !== undefined ? clockIn(next.text) : null;
    return { heading: role, label, count: clock === null ? 1 : 2, time: atClock(clock ?? clockIn(role.time ?? '')) };
  }

  /** Reads a member's name with the office on the next line. */
  #roleBelow(label: string, next: TextLine, third: TextLine | undefined): ReadHeading | null {
    if (third === undefined || next.afterGap || next.text.length > 100 || !isOffice(next.text)) return null;
    const heading = hasPersonTitle(label) ? nameHeading(label) : null;
    return heading === null ? null : { ...heading, notes: [...heading.notes, next.text] };
  }

  #learn({ name, notes }: ReadHeading): void {
    this.#known.add(keyOf(name));
    if (isOffice(name)) this.#known.add(keyOf(notes[0] ?? ''));
    else this.#known.add(nameParts(name).last);
  }

  /** Tells whether a line is not the middle of a paragraph. */
  #standsAlone(index: number): boolean {
    const [before, line, after] = [this.#lines[index - 1], this.#lines[index], this.#lines[index + 1]];
    if (line === undefined || after === undefined) return false;
    if (line.afterGap || before === undefined || ENDS_SENTENCE.test(before.text)) return true;
    return isPageMark(before.text) || clockIn(before.text.slice(0, 60)) !== null;
  }

  #isOverWords(index: number, { count }: Heading): boolean {
    const next = this.#lines[index + count];
    if (next === undefined || (/[)\]]$/u.test(next.text) && nameHeading(next.text) !== null)) return false;
    return (
      /[.!?…"”’'—–:]$/u.test(next.text) ||
      next.text.length >= 60 ||
      (this.#lines[index]?.afterGap === true && !next.afterGap)
    );
  }
}

function bareHeading(text: string, isLoose = false): ReadHeading | null {
  if (isPageMark(text) || isProcedure(text)) return null;
  const heading = nameHeading(text.replace(NUMBER, ''), isLoose);
  return heading === null || NO_HEADING.test(heading.name) || (heading.notes.length > 0 && !isPersonName(heading.name))
    ? null
    : heading;
}

function keyOf(name: string): string {
  if (isOffice(name)) return foldedOffice(name);
  const { given, last } = nameParts(name);
  return [...given, last].map(foldWord).join(' ');
}

function isProse(text: string): boolean {
  return (
    text.length >= LEAST_PROSE &&
    ENDS_SENTENCE.test(text) &&
    clockIn(text) === null &&
    !isNote(text) &&
    !isProcedure(text)
  );
}
