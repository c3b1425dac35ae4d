import { msg } from '../../../language/translate.ts';
import { type Form, type FormReading, type Piece, RECORD } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { colonLabels } from './colon-labels.ts';
import { stoppedLabels } from './stopped-labels.ts';

const NUMBERED = /^(?<number>\d{1,2})(?:\s+|$)/u;
const MOST_PER_PAGE = 40;
const LEAST_SHARE = 0.6;
const LEAST_LINES = 6;

/** Numbered lines, as reports of courts and of depositions have them: the names stand behind the numbers. */
export const numberedLines: Form = {
  id: 'numbered-lines',
  about: msg('numbered lines, as courts have them'),
  read: (lines, isAsked) => {
    const numbers = lines.map(({ text }) => Number(NUMBERED.exec(text)?.groups?.['number'] ?? Number.NaN));
    if (!areCounted(numbers)) return null;
    const others: Piece[] = [];
    const within: TextLine[] = [];
    for (const [index, line] of lines.entries()) {
      const number = NUMBERED.exec(line.text);
      const rest = number !== null && !Number.isNaN(numbers[index]) ? restOf(line, number[0].length) : null;
      // A line without a number is the head or the foot of a page.
      if (rest === null || isPageNumber(rest, numbers[index + 1], line)) others.push({ kind: 'nobody', line });
      else within.push({ ...rest, afterGap: false, beforeGap: false, indent: number?.[0].length ?? 0 });
    }
    const readings = [colonLabels, stoppedLabels].map((form) => form.read(within, isAsked));
    const best = readings.reduce<FormReading | null>(
      (a, b) => (b !== null && (a === null || b.support > a.support) ? b : a),
      null,
    );
    if (best === null) return null;
    return { pieces: [...others, ...best.pieces], style: { ...RECORD, hasTitles: false }, support: best.support + 1 };
  },
};

/** Tells whether the last line of a page has nothing but the number of the page, far from its own. */
function isPageNumber(rest: TextLine, next: number | undefined, line: TextLine): boolean {
  const isLast = next === undefined || next === 1 || Number.isNaN(next);
  return isLast && /^\d{1,4}$/u.test(rest.text) && rest.start - line.start >= 10;
}

/** Tells whether numbers count the lines of pages: each is the one before and one more, or a page begins again. */
function areCounted(numbers: readonly number[]): boolean {
  const given = numbers.filter((number) => !Number.isNaN(number) && number >= 1 && number <= MOST_PER_PAGE);
  if (given.length < LEAST_LINES || given.length < LEAST_SHARE * numbers.length) return false;
  const follows = given.filter(
    (number, index) => index === 0 || number === (given[index - 1] ?? 0) + 1 || number === 1,
  );
  return follows.length >= 0.9 * given.length;
}
