import { assertNever } from '../../errors.ts';
import { runsInReadingOrder } from '../../scene/reading-order.ts';
import { isolated } from '../../text/isolation.ts';
import type { TextLine, TextRun, TextStyle, Typesetter } from '../../text/text.ts';
import type { Span } from '../report.ts';
import { INK, type ParagraphLook } from './page-look.ts';

/** Where words lead: to what has an id in the report, or to an address. */
export type Lead = { readonly place: string } | { readonly address: string };

/** Something about a part of a paragraph's text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly fill?: string;
  /** The colour behind it. */
  readonly ground?: string;
  readonly lead?: Lead;
  /** The note whose mark it is. */
  readonly note?: number;
}

/** A paragraph's text, in one style, with what differs in it. Ranges do not overlap, and stand in their order. */
export interface RichText {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** A part of a line in one colour, at its place; lengths in points from the left of its paragraph. */
export interface LinePiece extends Omit<TextRange, 'start' | 'end' | 'note'> {
  readonly line: TextLine;
  readonly x: number;
  readonly fill: string;
}

export interface SetLine {
  readonly pieces: readonly LinePiece[];
  /** The notes whose marks stand in it. */
  readonly notes: readonly number[];
}

/** Gathers a paragraph from pieces, each with what differs in it. */
export class RichTextBuilder {
  #text = '';
  readonly #ranges: TextRange[] = [];

  add(text: string, differs: Omit<TextRange, 'start' | 'end'> = {}): this {
    const start = this.#text.length;
    this.#text += text;
    if (text !== '' && Object.keys(differs).length > 0) {
      this.#ranges.push({ start, end: this.#text.length, ...differs });
    }
    return this;
  }

  spans(spans: readonly Span[]): this {
    for (const span of spans) this.#span(span);
    return this;
  }

  build(): RichText {
    return { text: this.#text, ranges: this.#ranges };
  }

  #span(span: Span): void {
    switch (span.kind) {
      case 'text': {
        const text = span.by === 'people' ? isolated(span.text) : span.text;
        this.add(text, span.look === 'strong' ? { fill: INK.text } : {});
        break;
      }
      case 'place':
        this.add(span.text, { fill: INK.link, lead: { place: span.to } });
        break;
      case 'citation':
        for (const { text, href } of span.parts) {
          this.add(isolated(text), href === undefined ? {} : { fill: INK.link, lead: { address: href } });
        }
        break;
      case 'mark':
        this.add(raised(span.note), { fill: INK.link, lead: { place: noteAnchor(span.note) }, note: span.note });
        break;
      default:
        assertNever(span);
    }
  }
}

/** Returns a paragraph in which nothing differs. */
export function plain(text: string): RichText {
  return { text, ranges: [] };
}

export function rich(spans: readonly Span[]): RichText {
  return new RichTextBuilder().spans(spans).build();
}

/** Returns a number in raised figures, which the bundled fonts have. */
function raised(number: number): string {
  return String(number).replace(/\d/gu, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)] ?? figure);
}

/** Returns the id of a note. */
export function noteAnchor(note: number): string {
  return `note-${note}`;
}

/** Returns the id of the mark of a note. */
export function markAnchor(note: number): string {
  return `mark-${note}`;
}

/** Sets a paragraph in lines of `width` points, each in the pieces that differ. */
export function setRichText(
  { text, ranges }: RichText,
  { style, fill }: ParagraphLook,
  width: number,
  typesetter: Typesetter,
): SetLine[] {
  let from = 0;
  return typesetter.wrap(text, style, width).map((line) => {
    while ((ranges[from]?.end ?? Number.POSITIVE_INFINITY) <= line.start) from++;
    const left = line.rtl ? width - line.width : 0;
    const pieces: LinePiece[] = [];
    const notes: number[] = [];
    let at = line.start;
    const put = (end: number, { start: _s, end: _e, note: _n, ...differs }: Partial<TextRange>) => {
      if (end <= at) return;
      const isWhole = at === line.start && end === line.end;
      const part = isWhole ? { line, x: 0 } : partOf(line, at, end, style, typesetter);
      pieces.push({ fill, ...differs, line: part.line, x: left + part.x });
      at = end;
    };
    for (let index = from; index < ranges.length; index++) {
      const range = ranges[index] as TextRange;
      if (range.start >= line.end) break;
      put(Math.min(range.start, line.end), {});
      put(Math.min(range.end, line.end), range);
      if (range.note !== undefined && range.start >= line.start) notes.push(range.note);
    }
    put(line.end, {});
    return { pieces, notes };
  });
}

/** Returns the part of a line from `start` to `end`, offsets in its paragraph, as a line of its own and its place in the whole. */
function partOf(
  line: TextLine,
  start: number,
  end: number,
  style: TextStyle,
  typesetter: Typesetter,
): { line: TextLine; x: number } {
  const runs: TextRun[] = [];
  let at = line.start;
  for (const run of runsInReadingOrder(line)) {
    const [from, to] = [Math.max(start, at), Math.min(end, at + run.text.length)];
    if (from < to) runs.push(...partOfRun(run, from - at, to - at, style, typesetter));
    at += run.text.length;
  }
  const x = Math.min(...runs.map((run) => run.x));
  const width = Math.max(...runs.map((run) => run.x + run.width)) - x;
  const placed = runs.map((run) => ({ ...run, x: run.x - x })).sort((a, b) => a.x - b.x);
  const text = line.text.slice(start - line.start, end - line.start);
  return { line: { text, start, end, width, rtl: line.rtl, runs: placed }, x };
}

function partOfRun(run: TextRun, start: number, end: number, style: TextStyle, typesetter: Typesetter): TextRun[] {
  if (start === 0 && end === run.text.length) return [run];
  const part = typesetter.line(run.text.slice(start, end), style);
  const before = start === 0 ? 0 : typesetter.line(run.text.slice(0, start), style).width;
  const left = run.rtl ? run.x + run.width - before - part.width : run.x + before;
  return part.runs.map((each) => ({ ...each, x: left + each.x }));
}
