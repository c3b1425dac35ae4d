import { t } from '../../../shared/language/translate.ts';
import type { CslItem } from '../../../shared/model/entities.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { withRecognisedLines } from '../../../shared/sources/recognised-lines.ts';
import { type RecognisedPage, UNCERTAIN_BELOW } from './recognised-page.ts';

/** A page that was recognised, in the text of its document. */
export interface PlacedPage {
  /** Page number from 1. */
  readonly number: number;
  /** The offset at which its text begins. */
  readonly start: number;
  readonly page: RecognisedPage;
}

/** More pages with uncertain words than this are told of together. */
const MOST_TOLD = 20;
const MOST_WORDS = 8;

/** Returns `csl` with the places of all recognised lines. */
export function withRecognisedPages(csl: CslItem, pages: readonly PlacedPage[]): CslItem {
  const lines = pages.flatMap(({ number, start, page }) =>
    page.lines.map((line) => ({ ...line, page: number, start: start + line.start, end: start + line.end })),
  );
  return withRecognisedLines(csl, lines);
}

/** How pages are called in notices; null where there is but one, as in a picture. */
type NameOfPages = (numbers: readonly number[]) => string | null;

/** Returns what is to be said of recognised text: in which language it was, how surely, and which words may be wrong. */
export function recognitionNotices(pages: readonly PlacedPage[], language: string, nameOf: NameOfPages): Notice[] {
  const read = pages.filter(({ page }) => page.words > 0);
  return read.length === 0 ? [] : [summary(read, language, nameOf), ...uncertainNotices(read, nameOf)];
}

function summary(read: readonly PlacedPage[], language: string, nameOf: NameOfPages): Notice {
  const words = sumOf(read, ({ words: count }) => count);
  const mean = Math.round(sumOf(read, ({ confidence }) => confidence) / words);
  const unsure = sumOf(read, ({ uncertain }) => uncertain.length);
  const text = t(
    'The text was recognised in pictures, as {language}: {words, plural, one {# word} other {# words}}, with a mean confidence of {mean} %, {unsure, plural, =0 {none} other {#}} of them with less than {least} %. Compare what you quote with the picture.',
    { language, words, mean, unsure, least: UNCERTAIN_BELOW },
  );
  return { kind: 'guessed', text, place: nameOf(read.map(({ number }) => number)) };
}

function uncertainNotices(read: readonly PlacedPage[], nameOf: NameOfPages): Notice[] {
  const unsure = read.filter(({ page }) => page.uncertain.length > 0);
  const notices = unsure.slice(0, MOST_TOLD).map(({ number, start, page: { uncertain } }): Notice => {
    const named = uncertain.slice(0, MOST_WORDS).map(({ text }) => t('“{words}”', { words: text }));
    return {
      kind: 'uncertain',
      text: t(
        '{count, plural, one {# recognised word may be wrong: {named}} other {# recognised words may be wrong: {named}}}{more, plural, =0 {} other {, and others}}.',
        {
          count: uncertain.length,
          named: named.join(', '),
          more: Math.max(0, uncertain.length - MOST_WORDS),
        },
      ),
      place: nameOf([number]),
      start: start + (uncertain[0]?.start ?? 0),
    };
  });
  const others = unsure.slice(MOST_TOLD);
  if (others.length === 0) return notices;
  const text = t(
    '{count, plural, one {# more recognised word may be wrong.} other {# more recognised words may be wrong.}}',
    { count: sumOf(others, ({ uncertain }) => uncertain.length) },
  );
  return [...notices, { kind: 'uncertain', text, place: nameOf(others.map(({ number }) => number)) }];
}

function sumOf(pages: readonly PlacedPage[], of: (page: RecognisedPage) => number): number {
  return pages.reduce((sum, { page }) => sum + of(page), 0);
}
