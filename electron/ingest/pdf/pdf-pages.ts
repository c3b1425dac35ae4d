import { AnnotationMode, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { t } from '../../../shared/language/translate.ts';
import { cleanText } from '../../../shared/model/clean-text.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { DocumentHighlight } from '../../../shared/model/read-document.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { checkTextLength } from '../document-size.ts';
import { type PlacedPage, recognitionNotices } from '../ocr/recognition-record.ts';
import type { ReadWatch } from '../reading.ts';
import { withoutTypesetting } from '../typesetting.ts';
import { readAnnotations } from './annotations.ts';
import { blocksOf } from './columns.ts';
import { type DrawnFont, type DrawnGlyph, drawnGlyphs, type OperatorList } from './drawn-glyphs.ts';
import { type MarkedWords, markedWords, placedHighlights } from './highlights.ts';
import { betweenPages, paragraphsOf } from './paragraphs.ts';
import type { RecognisedPages } from './recognise-pages.ts';
import { withoutRunningLines } from './running-lines.ts';
import { type PageLayout, setLines } from './set-line.ts';
import { piecesByTurn } from './text-piece.ts';

/** The text of a document's pages. */
export interface PagesText {
  readonly text: string;
  /** The offsets at which the pages begin. */
  readonly pageStarts: readonly number[];
  /** The numbers that are printed on the pages; null for a page without one. */
  readonly printed: readonly (string | null)[];
  readonly notices: readonly Notice[];
  /** Characters that the document's fonts do not tell. */
  readonly untold: number;
  /** The text of the first page with its head, in which its title may stand. */
  readonly firstPage: string;
  readonly recognised: readonly PlacedPage[];
  /** What a reader marked. */
  readonly highlights: readonly DocumentHighlight[];
}

interface PagesWatch extends ReadWatch {
  /** Returns what is recognised on the pictures of pages that have no text, by their numbers; null if that is not asked for. */
  readonly recognise: ((numbers: readonly number[]) => Promise<RecognisedPages>) | null;
}

const NONE: RecognisedPages = { pages: new Map(), language: '' };
/** What stands for a page whose letters were recognised in its picture. */
const READ: Pick<PageLayout, 'untold'> = { untold: 0 };
/** More pages than this with the same fault are told of together. */
const MOST_TOLD = 6;
const LONGEST_NOTE = 120;
const MOST_NOTES_TOLD = 20;

/** Reads all pages; `onProgress` receives the share of them that is read. */
export async function readPages(
  document: PDFDocumentProxy,
  name: string,
  { onProgress, check, recognise }: PagesWatch,
): Promise<PagesText> {
  const layouts: PageLayout[] = [];
  const added: (readonly string[])[] = [];
  const notices: Notice[] = [];
  const marked: MarkedWords[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    onProgress((number - 1) / document.numPages);
    check();
    const page = await document.getPage(number);
    const glyphs = await glyphsOf(page);
    const layout = layoutOf(glyphs);
    const annotations = await readAnnotations(page, number);
    const viewport = page.getViewport({ scale: 1 });
    marked.push(...markedWords(annotations.marks, glyphs, number, (x, y) => viewport.convertToViewportPoint(x, y)));
    page.cleanup();
    layouts.push(layout);
    added.push(annotations.texts);
    notices.push(...annotations.notices);
    for (const line of layout.groups.flat(2)) length += line.text.length;
    if (length > LIMITS.sourceCharacters) checkTextLength(layouts.map(textOf).join('\n\n'), name);
  }
  const running = withoutRunningLines(layouts);
  const texts = running.pages.map((layout, index) => [textOf(layout), ...(added[index] ?? [])].join('\n\n').trim());
  const pictures = texts.flatMap((text, index) => (text === '' ? [index + 1] : []));
  const { pages: found, language } = recognise === null || pictures.length === 0 ? NONE : await recognise(pictures);
  const all = texts.map((text, index) => found.get(index + 1)?.text ?? text);
  const whole = joined(all);
  const { highlights, lost } = placedHighlights(whole.text, whole.pageStarts, marked);
  const recognised = [...found].map(([number, page]) => ({ number, page, start: whole.pageStarts[number - 1] ?? 0 }));
  return {
    ...whole,
    printed: running.labels,
    notices: [
      ...recognitionNotices(recognised, language, pageList),
      ...untoldNotices(layouts.map((layout, index) => (found.has(index + 1) ? READ : layout))),
      ...emptyNotices(all, found.size > 0),
      ...running.notices,
      ...notices,
      ...notedNotices(highlights),
      ...lostNotices(lost),
    ],
    highlights,
    untold: layouts.reduce((sum, { untold }) => sum + untold, 0),
    firstPage: layouts[0] === undefined ? '' : textOf(layouts[0]) || (all[0] ?? ''),
    recognised,
  };
}

async function glyphsOf(page: PDFPageProxy): Promise<readonly DrawnGlyph[]> {
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const fontOf = (name: string) => page.commonObjs.get(name) as DrawnFont;
  return drawnGlyphs(list as OperatorList, page.getViewport({ scale: 1 }).transform, fontOf);
}

function layoutOf(glyphs: readonly DrawnGlyph[]): PageLayout {
  const { groups, untold } = piecesByTurn(glyphs);
  return { groups: groups.map((pieces) => blocksOf(pieces).map(setLines)), untold };
}

function textOf({ groups }: PageLayout): string {
  const text = groups.map((blocks) => paragraphsOf(blocks)).filter((each) => each !== '');
  return cleanText(withoutTypesetting(text.join('\n\n'))).text.trim();
}

function joined(texts: readonly string[]): { text: string; pageStarts: number[] } {
  let text = '';
  const pageStarts: number[] = [];
  for (const next of texts) {
    const gap = text === '' || next === '' ? '' : betweenPages(text, next);
    // A word that goes on with the next page loses its hyphen.
    if (text !== '' && next !== '' && gap === '') text = text.slice(0, -1);
    // Where an empty page begins, the next one does.
    pageStarts.push(next === '' ? -1 : text.length + gap.length);
    text += gap + next;
  }
  for (let page = pageStarts.length - 1; page >= 0; page--)
    if (pageStarts[page] === -1) pageStarts[page] = pageStarts[page + 1] ?? text.length;
  return { text, pageStarts };
}

function untoldNotices(layouts: readonly Pick<PageLayout, 'untold'>[]): Notice[] {
  const pages = layouts.map(({ untold }, index) => ({ untold, number: index + 1 })).filter(({ untold }) => untold > 0);
  const sentence = (count: number) =>
    t(
      '{count, plural, one {# letter could not be told, because its font does not say which they are, and is missing.} other {# letters could not be told, because their fonts do not say which they are, and are missing.}}',
      { count },
    );
  if (pages.length <= MOST_TOLD)
    return pages.map(({ untold, number }) => ({
      kind: 'missing',
      text: sentence(untold),
      place: t('page {page}', { page: number }),
    }));
  const all = pages.reduce((sum, { untold }) => sum + untold, 0);
  return [{ kind: 'missing', text: sentence(all), place: pageList(pages.map(({ number }) => number)) }];
}

/** Tells of pages without text in a document that has some: they may be pictures. */
function emptyNotices(texts: readonly string[], areRecognised: boolean): Notice[] {
  const empty = texts.flatMap((text, index) => (text === '' ? [index + 1] : []));
  if (empty.length === 0 || empty.length === texts.length) return [];
  const text = t(
    '{count, plural, one {# page has} other {# pages have}} no text: {why, select, recognised {nothing was recognised in what is drawn there.} other {what is drawn there, such as pictures of text, is not read.}}',
    { count: empty.length, why: areRecognised ? 'recognised' : 'unread' },
  );
  return [{ kind: 'uncertain', text, place: pageList(empty) }];
}

/** Tells of a reader's notes on words: they come with passages, and not every mark is taken as one. */
function notedNotices(highlights: readonly DocumentHighlight[]): Notice[] {
  return highlights
    .filter(({ note }) => note !== '')
    .slice(0, MOST_NOTES_TOLD)
    .map(({ note, page, start }) => {
      const text = t('The note “{note}” on marked words is kept only where they become a passage.', {
        note: note.slice(0, LONGEST_NOTE).toWellFormed(),
      });
      return { kind: 'left-out', text, place: t('page {page}', { page: String(page) }), start };
    });
}

/** Tells of marks whose words are not in the text, as on a page that is a picture. */
function lostNotices(lost: readonly MarkedWords[]): Notice[] {
  return lost.map(({ page, note }) => {
    const text =
      note === ''
        ? t('A marked place has no words in the text.')
        : t('A marked place, with the note “{note}”, has no words in the text.', {
            note: note.slice(0, LONGEST_NOTE).toWellFormed(),
          });
    return { kind: 'left-out', text, place: t('page {page}', { page }) };
  });
}

/** Returns the names of pages, with the first and last of those that follow each other. */
function pageList(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const names = runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return t('{count, plural, one {page} other {pages}} {pages}', { count: numbers.length, pages: names.join(', ') });
}
