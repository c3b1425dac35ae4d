import type { CslItem } from '../model/entities.ts';
import { textMember, withTextMember } from './text-members.ts';

/** A line of text that was recognised in a picture, and where it stands there. */
export interface RecognisedLine {
  /** The page from 1; 1 in a picture. */
  readonly page: number;
  /** UTF-16 offsets in the source's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Its box, as shares of the width and height of the page, 0 to 1. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes are kept in these parts of a page: a third of a millimetre on a page of 300 mm is near enough. */
const PARTS = 1000;
const FIELDS = 7;
/** As many lines as five hundred pages have: a record has no room for more, and passages of later pages are marked at the edge. */
const MOST_LINES = 20_000;

/** Returns the lines of a source that were recognised, in their order; empty where none were, or they are damaged. */
export function recognisedLines(csl: CslItem): readonly RecognisedLine[] {
  const kept = textMember(csl, 'recognised');
  if (!Array.isArray(kept) || !kept.every((each) => Number.isInteger(each) && each >= 0)) return [];
  const numbers = kept as readonly number[];
  return Array.from({ length: Math.min(MOST_LINES, Math.floor(numbers.length / FIELDS)) }, (_, index) => {
    const [page = 0, start = 0, length = 0, ...box] = numbers.slice(index * FIELDS, (index + 1) * FIELDS);
    const [left = 0, top = 0, width = 0, height = 0] = box.map((part) => part / PARTS);
    return { page, start, end: start + length, left, top, width, height };
  });
}

/** Returns `csl` with these lines in the place of those that it had. */
export function withRecognisedLines(csl: CslItem, lines: readonly RecognisedLine[]): CslItem {
  const numbers = lines.slice(0, MOST_LINES).flatMap(({ page, start, end, left, top, width, height }) => {
    const box = [left, top, width, height].map((share) => Math.round(Math.min(1, Math.max(0, share)) * PARTS));
    return [page, start, end - start, ...box];
  });
  return withTextMember(csl, 'recognised', numbers.length === 0 ? undefined : numbers);
}
