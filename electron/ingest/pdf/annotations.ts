import type { PDFPageProxy } from 'pdfjs-dist';
import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { isMark, type MarkAnnotation } from './highlights.ts';

/** What is on a page beside what is drawn on it. */
export interface PageAnnotations {
  /** Values of fields and typed notes that no drawing shows, in the order of the page. */
  readonly texts: readonly string[];
  readonly notices: readonly Notice[];
  /** Marks on words, in the order of the page. */
  readonly marks: readonly MarkAnnotation[];
}

interface Annotation extends MarkAnnotation {
  readonly hasAppearance?: boolean;
  readonly hidden?: boolean;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly rect?: readonly number[];
}

/** The annotations whose words are a remark of a reader; those of a link describe where it leads. */
const NOTES = new Set(
  'Text Highlight Underline Squiggly StrikeOut Caret Stamp Square Circle Polygon PolyLine Line Ink FileAttachment'.split(
    ' ',
  ),
);
const LONGEST_QUOTE = 120;
const MOST_NOTES = 10;
const MOST_ANNOTATIONS = 5000;

/** Reads the fields and notes of a page. What is drawn for them is read with the page. */
export async function readAnnotations(page: PDFPageProxy, number: number): Promise<PageAnnotations> {
  const all = ((await page.getAnnotations({ intent: 'display' })) as Annotation[]).slice(0, MOST_ANNOTATIONS);
  const shown = all.filter(({ hidden }) => !hidden).toSorted((a, b) => (b.rect?.[3] ?? 0) - (a.rect?.[3] ?? 0));
  const texts = shown.map(undrawnText).filter((text) => text !== '');
  const marks = shown.filter(isMark);
  // The notes of marks on words come with the words.
  const notes = shown.filter((each) => NOTES.has(each.subtype ?? '') && !isMark(each)).map(noteOf);
  const place = t('page {page}', { page: number });
  const notices = notes
    .filter((text) => text !== '')
    .slice(0, MOST_NOTES)
    .map(
      (text): Notice => ({ kind: 'left-out', text: t('A note on the page is left out: “{text}”.', { text }), place }),
    );
  const struck = shown.filter(({ subtype }) => subtype === 'StrikeOut').length;
  if (struck > 0) {
    const text = t(
      '{struck, plural, one {A mark strikes} other {{struck} marks strike}} words out that are read as part of the text.',
      { struck },
    );
    notices.push({ kind: 'uncertain', text, place });
  }
  return { texts, notices, marks };
}

function undrawnText({ subtype, hasAppearance, fieldType, fieldValue, contentsObj }: Annotation): string {
  if (hasAppearance) return '';
  if (subtype === 'FreeText') return contentsObj?.str?.trim() ?? '';
  if (subtype !== 'Widget' || fieldType === 'Btn') return '';
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .filter((value) => typeof value === 'string')
    .join(', ')
    .trim();
}

function noteOf({ contentsObj }: Annotation): string {
  const line = (contentsObj?.str ?? '').replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).toWellFormed()}…` : line;
}
