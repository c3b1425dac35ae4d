import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { median } from './median.ts';
import type { PageLayout, SetLine } from './set-line.ts';

/** Lines at the top and at the bottom of a page that may be its head or foot. */
const MOST_LINES = 3;
/** The greatest distance between the baselines of one running line on two pages, in points. */
const SAME_PLACE = 4;
const FEWEST_PAGES = 2;
/** How far from the text it has to stand, in the usual distance between lines and in its size. */
const APART = 1.25;
const ROMAN = /^[ivxlc]{1,7}$/i;
const LONGEST = 160;

interface Candidate {
  readonly page: number;
  readonly line: SetLine;
  readonly side: 'top' | 'bottom';
  /** Its words, with every number the same. */
  readonly key: string;
  readonly isApart: boolean;
}

/** The text of a document's pages without what runs through them. */
export interface WithoutRunning {
  readonly pages: readonly PageLayout[];
  readonly notices: readonly Notice[];
  /** The numbers that are printed on the pages, if they are; null for a page without one. */
  readonly labels: readonly (string | null)[];
}

/**
 * Takes the heads and feet of pages and their numbers out of them: lines at the top or bottom that stand at the same
 * place on several pages with the same words, but for their numbers.
 */
export function withoutRunningLines(pages: readonly PageLayout[]): WithoutRunning {
  const candidates = pages.flatMap((page, index) => candidatesOf(page, index));
  const recurring = new Set<Candidate>();
  for (const group of Map.groupBy(candidates, ({ side, key }) => `${side} ${key}`).values())
    for (const each of recurringOf(group)) recurring.add(each);
  const running = new Set(pages.flatMap((_, page) => outermost(candidates, recurring, page)));
  const lines = new Set([...running].map(({ line }) => line));
  return {
    pages: pages.map((page) => (lines.size === 0 ? page : without(page, lines))),
    notices: noticesOf([...running]),
    labels: labelsOf([...running], pages.length),
  };
}

function candidatesOf(page: PageLayout, index: number): Candidate[] {
  const lines = (page.groups[0] ?? []).flat().toSorted((a, b) => a.baseline - b.baseline);
  const leading = median(lines.slice(1).map((line, at) => line.baseline - (lines[at]?.baseline ?? 0)));
  return (['top', 'bottom'] as const).flatMap((side) => {
    const inward = side === 'top' ? lines : lines.toReversed();
    return inward.slice(0, MOST_LINES).map((line, at): Candidate => {
      const next = inward[at + 1];
      const key = keyOf(line.text);
      const distance = next === undefined ? Number.POSITIVE_INFINITY : Math.abs(next.baseline - line.baseline);
      const isApart = distance >= APART * Math.min(leading, 2 * line.size) && distance >= APART * line.size;
      return { page: index, line, side, key, isApart };
    });
  });
}

/** Returns the words of a line with every number the same. */
function keyOf(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim().toLowerCase();
  if (words.length > LONGEST) return words;
  return words
    .split(' ')
    .map((word) => (ROMAN.test(word) ? '#' : word.replace(/\p{Nd}+/gu, '#')))
    .join(' ');
}

/** Returns those of some lines with the same words that stand at one place on several pages. */
function recurringOf(group: readonly Candidate[]): readonly Candidate[] {
  const byPlace: Candidate[][] = [];
  for (const each of group) {
    const place = byPlace.find(([first]) => first && Math.abs(first.line.baseline - each.line.baseline) <= SAME_PLACE);
    if (place === undefined) byPlace.push([each]);
    else place.push(each);
  }
  return byPlace.flatMap((lines) => {
    if (new Set(lines.map(({ page }) => page)).size < FEWEST_PAGES) return [];
    return isNumber(group[0]?.key ?? '') ? countedOn(lines) : lines;
  });
}

/** Tells whether a line says no more than the number of its page. */
function isNumber(key: string): boolean {
  return (
    key.includes('#') &&
    !/\p{L}/u.test(
      key.replace(
        /(?<!\p{L})(?:page|seite|p|pg|s|of|von|de|sur|página|pagina|strona|sida|side)(?!\p{L})|[页頁第]/gu,
        '',
      ),
    )
  );
}

/**
 * Returns the recurring lines at the top and at the bottom of a page that stand apart from its text, with those outside
 * of them: a line within the text may recur, too.
 */
function outermost(candidates: readonly Candidate[], recurring: ReadonlySet<Candidate>, page: number): Candidate[] {
  return (['top', 'bottom'] as const).flatMap((side) => {
    const lines = candidates.filter((each) => each.page === page && each.side === side);
    const inner = lines.findIndex((line) => !recurring.has(line));
    const outer = inner === -1 ? lines : lines.slice(0, inner);
    return outer.slice(0, outer.findLastIndex((line) => line.isApart || isNumber(line.key)) + 1);
  });
}

/** Returns the lines whose number grows by one from page to page, as those of pages do. */
function countedOn(lines: readonly Candidate[]): Candidate[] {
  const offsets = Map.groupBy(lines, (each) => (numberOf(each.line.text) ?? Number.NaN) - each.page);
  const [most] = [...offsets].filter(([offset]) => !Number.isNaN(offset)).sort(([, a], [, b]) => b.length - a.length);
  return most !== undefined && most[1].length >= 2 ? most[1] : [];
}

/** Returns the number of a page in a line: the first one that it has. */
function numberOf(text: string): number | undefined {
  const digits = /\p{Nd}+/u.exec(text)?.[0];
  if (digits !== undefined) return digits.length <= 6 ? Number(digits) : undefined;
  const roman = text.split(/[\s.·–-]+/u).find((word) => ROMAN.test(word));
  return roman === undefined ? undefined : romanNumber(roman.toLowerCase());
}

function romanNumber(roman: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = [...roman].map((sign) => values[sign] ?? 0);
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0);
}

function without({ groups, untold }: PageLayout, lines: ReadonlySet<SetLine>): PageLayout {
  const kept = groups.map((blocks) =>
    blocks.map((block) => block.filter((line) => !lines.has(line))).filter((block) => block.length > 0),
  );
  return { groups: kept, untold };
}

function noticesOf(running: readonly Candidate[]): Notice[] {
  const groups = Map.groupBy(running, ({ side, key }) => `${side} ${key}`);
  return Array.from(groups.values(), (lines): Notice => {
    const [first] = lines;
    const text = t(
      'The line “{line}” at the {side, select, top {top} other {foot}} of {pages, plural, one {# page} other {# pages}} is left out{changes, select, yes {, with the numbers that change in it} other {}}.',
      {
        line: first?.line.text.replace(/\s+/gu, ' ').trim() ?? '',
        side: first?.side ?? 'foot',
        pages: new Set(lines.map(({ page }) => page)).size,
        changes: first?.key.includes('#') ? 'yes' : 'no',
      },
    );
    return { kind: 'left-out', text, place: t('page {page}', { page: (first?.page ?? 0) + 1 }) };
  });
}

/** Returns the printed numbers of pages, where running lines have them and agree. */
function labelsOf(running: readonly Candidate[], pages: number): (string | null)[] {
  const numbered = running.filter(({ key }) => key.split('#').length === 2);
  const offsets = Map.groupBy(numbered, ({ line, page }) => (numberOf(line.text) ?? Number.NaN) - page);
  const known = [...offsets].filter(([offset, lines]) => !Number.isNaN(offset) && lines.length >= 2);
  const labels = new Array<string | null>(pages).fill(null);
  for (const [, lines] of known.sort(([, a], [, b]) => a.length - b.length))
    for (const { page, line } of lines) labels[page] = printed(line.text);
  return labels;
}

function printed(text: string): string | null {
  return /\p{Nd}+/u.exec(text)?.[0] ?? text.split(/[\s.·–-]+/u).find((word) => ROMAN.test(word)) ?? null;
}
