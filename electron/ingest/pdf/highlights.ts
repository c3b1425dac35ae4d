import { anchorAt } from '../../../shared/anchors/anchor.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { DocumentHighlight } from '../../../shared/model/read-document.ts';
import type { DrawnGlyph } from './drawn-glyphs.ts';

/** A reader's mark on a page: words that are highlighted or underlined, with a note. */
export interface MarkedWords {
  /** From 1. */
  readonly page: number;
  /** The letters of each marked line, as `lettersOf` gives them. */
  readonly lines: readonly string[];
  /** The letters before and after them in the order of drawing. */
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** What pdf.js tells of a mark. */
export interface MarkAnnotation {
  readonly subtype?: string;
  readonly quadPoints?: ArrayLike<number> | null;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly creationDate?: string | null;
  readonly modificationDate?: string | null;
}

const MARKS = new Set(['Highlight', 'Underline', 'Squiggly']);
/** Letters on either side by which one of several places with the same words is told. */
const CONTEXT = 40;
const MOST = 2000;
/** How far above its baseline the middle of a letter is, in its size. */
const MIDDLE = 0.3;

export function isMark({ subtype, quadPoints }: MarkAnnotation): boolean {
  return MARKS.has(subtype ?? '') && (quadPoints?.length ?? 0) >= 8;
}

/** Returns the words under the marks of a page; `toView` maps points of the page to those of its glyphs. */
export function markedWords(
  annotations: readonly MarkAnnotation[],
  glyphs: readonly DrawnGlyph[],
  page: number,
  toView: (x: number, y: number) => readonly number[],
): readonly MarkedWords[] {
  return annotations
    .filter(isMark)
    .slice(0, MOST)
    .map((annotation) => {
      const boxes = boxesOf(annotation.quadPoints ?? [], toView);
      const under = boxes.map((box) => glyphs.flatMap((glyph, index) => (isIn(box, glyph) ? [index] : [])));
      const all = under.flat();
      const textBetween = (from: number, to: number) =>
        lettersOf(
          glyphs
            .slice(Math.max(0, from), Math.max(0, to))
            .map(({ text }) => text)
            .join(''),
        );
      const first = all.length === 0 ? 0 : all.reduce((least, each) => Math.min(least, each));
      const last = all.length === 0 ? -1 : all.reduce((most, each) => Math.max(most, each));
      return {
        page,
        lines: under
          .map((indexes) => lettersOf(indexes.map((index) => glyphs[index]?.text ?? '').join('')))
          .filter((line) => line !== ''),
        before: textBetween(first - CONTEXT, first).slice(-CONTEXT),
        after: textBetween(last + 1, last + 1 + CONTEXT).slice(0, CONTEXT),
        note: noteOf(annotation),
      };
    });
}

/** Finds marked words in the text of a document; `lost` has those that are not in it. */
export function placedHighlights(
  text: string,
  pageStarts: readonly number[],
  marked: readonly MarkedWords[],
): { readonly highlights: readonly DocumentHighlight[]; readonly lost: readonly MarkedWords[] } {
  const highlights: DocumentHighlight[] = [];
  const lost: MarkedWords[] = [];
  const pages = new Map<number, Letters>();
  for (const mark of marked) {
    const start = pageStarts[mark.page - 1] ?? 0;
    const letters = pages.get(mark.page) ?? placedLetters(text, start, pageStarts[mark.page] ?? text.length);
    pages.set(mark.page, letters);
    const found = placeOf(mark, letters);
    if (found === null) lost.push(mark);
    else highlights.push({ ...anchorAt(text, found[0], found[1]), page: mark.page, note: mark.note });
  }
  return { highlights, lost };
}

interface Letters {
  readonly text: string;
  /** The offsets in the document's text at which each letter begins and ends. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

function placeOf({ lines, before, after }: MarkedWords, letters: Letters): readonly [number, number] | null {
  const words = lines.join('');
  if (words === '') return null;
  const from = bestPlace(words, before, after, letters.text);
  if (from !== -1) return [letters.begins[from] ?? 0, letters.ends[from + words.length - 1] ?? 0];
  // Something may stand between the lines that the text has elsewhere: a note, the head of a page.
  const [first = ''] = lines;
  const last = lines.at(-1) ?? '';
  const start = bestPlace(first, before, '', letters.text);
  const end = start === -1 ? -1 : letters.text.indexOf(last, start + first.length);
  if (lines.length < 2 || end === -1) return null;
  return [letters.begins[start] ?? 0, letters.ends[end + last.length - 1] ?? 0];
}

/** Returns where `words` stand with the most of what is around them; -1 if they do not. */
function bestPlace(words: string, before: string, after: string, text: string): number {
  let best = -1;
  let most = -1;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const shared =
      sharedEnd(text.slice(Math.max(0, at - CONTEXT), at), before) +
      sharedStart(text.slice(at + words.length, at + words.length + CONTEXT), after);
    if (shared > most) {
      most = shared;
      best = at;
    }
  }
  return best;
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count++;
  return count;
}

function sharedEnd(one: string, other: string): number {
  return sharedStart([...one].reverse().join(''), [...other].reverse().join(''));
}

/** Returns letters and figures alone, without accents, ligatures and case: what setting in lines does not change. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function placedLetters(text: string, from: number, to: number): Letters {
  let letters = '';
  const begins: number[] = [];
  const ends: number[] = [];
  let at = from;
  for (const character of text.slice(from, to)) {
    for (const letter of lettersOf(character)) {
      for (let unit = 0; unit < letter.length; unit++) {
        begins.push(at);
        ends.push(at + character.length);
      }
      letters += letter;
    }
    at += character.length;
  }
  return { text: letters, begins, ends };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of a mark are boxes of four corners each, in any order (ISO 32000-1, 12.5.6.10, as programs write them). */
function boxesOf(points: ArrayLike<number>, toView: (x: number, y: number) => readonly number[]): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 7 < points.length && boxes.length < MOST; at += 8) {
    const corners = [0, 2, 4, 6].map((each) => toView(points[at + each] ?? 0, points[at + each + 1] ?? 0));
    const xs = corners.map(([x = 0]) => x);
    const ys = corners.map(([, y = 0]) => y);
    boxes.push({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) });
  }
  return boxes;
}

function isIn({ left, right, top, bottom }: Box, { text, from, to, size }: DrawnGlyph): boolean {
  if (text.trim() === '') return false;
  const x = (from[0] + to[0]) / 2;
  const y = (from[1] + to[1]) / 2 - MIDDLE * size;
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The reader's note, with who wrote it and when, as far as the mark says. */
function noteOf({ contentsObj, titleObj, modificationDate, creationDate }: MarkAnnotation): string {
  const note = contentsObj?.str?.trim() ?? '';
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/u.exec(modificationDate ?? creationDate ?? '') ?? [];
  const date = year === undefined ? '' : `${year}-${month}-${day}`;
  const signed = [titleObj?.str?.trim() ?? '', date].filter(Boolean).join(', ');
  const whole = note === '' || signed === '' ? note : `${note} (${signed})`;
  return whole.slice(0, LIMITS.noteCharacters).toWellFormed();
}
