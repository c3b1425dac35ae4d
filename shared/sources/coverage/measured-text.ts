import { wordsOf } from '../../anchors/words.ts';
import type { CslItem } from '../../model/entities.ts';
import { pageLabel, pageStarts } from '../pages.ts';
import { timeText } from '../turns/times.ts';
import { turnsAs } from '../turns/transcript.ts';
import { turnFormOf } from '../turns/turn-form.ts';

export type DivisionKind = 'page' | 'turn' | 'paragraph';

/** A part of a text by which readers find a place in it; UTF-16 offsets, `end` exclusive. */
export interface Division {
  /** What is printed on a page; the number of a turn or a paragraph, from 1. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The words of one speaker until another speaks. */
export interface TurnDivision extends Division {
  readonly speaker: string;
  /** When it was said, as the transcript tells it; null for no time. */
  readonly time: string | null;
}

/** A source's text as far as coverage depends on it: it can be asked often, and sent between threads, without the text. */
export interface MeasuredText {
  /** In UTF-16 units. */
  readonly length: number;
  /** Where each word begins, ascending. */
  readonly wordStarts: Uint32Array;
  /** Empty for a text without pages. */
  readonly pages: readonly Division[];
  /** Empty for a text that is not a transcript. */
  readonly turns: readonly TurnDivision[];
  readonly paragraphs: readonly Division[];
}

/** Measures a text once: its words, its pages, its turns in the form that the record remembers, its paragraphs. */
export function measureText(text: string, csl: CslItem): MeasuredText {
  const { turns } = turnsAs(text, turnFormOf(csl));
  return {
    length: text.length,
    wordStarts: Uint32Array.from(wordsOf(text), ({ start }) => start),
    pages: pagesOf(text, csl),
    turns: turns.map(({ speaker, start, end, time }, index) => {
      return { label: String(index + 1), speaker, start, end, time: timeText(time) };
    }),
    paragraphs: paragraphsOf(text),
  };
}

/** Returns the number of words that begin from `start` to before `end`. */
export function wordsBetween({ wordStarts }: MeasuredText, start: number, end: number): number {
  return Math.max(0, firstFrom(wordStarts, end) - firstFrom(wordStarts, start));
}

/** Returns how many words begin before `offset`. */
function firstFrom(starts: Uint32Array, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pagesOf(text: string, csl: CslItem): Division[] {
  const starts = pageStarts(csl).filter((start) => start <= text.length);
  return starts.map((start, index) => {
    // What stands before the first page is counted with it, as `pageAt` does.
    const from = index === 0 ? 0 : start;
    return { label: pageLabel(csl, index + 1), start: from, end: starts[index + 1] ?? text.length };
  });
}

/** Returns the paragraphs of a text: between empty lines or, where it has none, its lines. */
function paragraphsOf(text: string): Division[] {
  const pattern = /\n[^\S\n]*\n/u.test(text.trim()) ? /[^\n]+(?:\n[^\S\n]*\S[^\n]*)*/gu : /[^\n]+/gu;
  const found: Division[] = [];
  for (const { 0: lines, index } of text.matchAll(pattern)) {
    if (lines.trim() === '') continue;
    found.push({ label: String(found.length + 1), start: index, end: index + lines.length });
  }
  return found;
}
