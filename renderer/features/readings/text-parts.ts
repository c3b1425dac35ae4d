import type { Comparison } from '../../../shared/readings/compare-readings.ts';

/** A stretch of text by who marked it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly by: 'here' | 'there' | 'both' | 'nobody';
}

/** A paragraph, or a part of a long one. */
export interface Paragraph {
  readonly start: number;
  readonly stretches: readonly Stretch[];
}

/** A place in the text, in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs that are shown, and a number of those left out between them. */
export type TextPart = Paragraph | { readonly leftOut: number; readonly start: number };

/** The longest part of a paragraph that is drawn in one piece, in UTF-16 units. */
const LONGEST = 4000;
/** Paragraphs that are shown before and after a marked one. */
const AROUND = 2;

/** Returns paragraphs with what each reader marked in them; where nobody marked anything for long, they are left out. */
export function textParts(spans: readonly Span[], comparison: Pick<Comparison, 'here' | 'there'>): readonly TextPart[] {
  const paragraphs = stretchedParagraphs(spans, comparison);
  const isNear = paragraphs.map(() => false);
  for (const [index, { stretches }] of paragraphs.entries()) {
    if (stretches.every(({ by }) => by === 'nobody')) continue;
    for (let near = index - AROUND; near <= index + AROUND; near += 1) if (near in isNear) isNear[near] = true;
  }
  const parts: TextPart[] = [];
  let leftOut = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isNear[index]) parts.push(paragraph);
    else leftOut += 1;
    const isLastOfGap = leftOut > 0 && (index === paragraphs.length - 1 || isNear[index + 1]);
    if (isLastOfGap && !isNear[index]) {
      parts.push({ leftOut, start: paragraph.start });
      leftOut = 0;
    }
  }
  return parts;
}

function stretchedParagraphs(spans: readonly Span[], { here, there }: Pick<Comparison, 'here' | 'there'>): Paragraph[] {
  const edges = [...edgesOf(here.marks, 0), ...edgesOf(there.marks, 1)].sort((a, b) => a.at - b.at);
  const open: [number, number] = [0, 0];
  let next = 0;
  return spans.map(({ start, end }) => {
    const stretches: Stretch[] = [];
    let at = start;
    for (;;) {
      while ((edges[next]?.at ?? Number.POSITIVE_INFINITY) <= at) {
        const { reader = 0, step = 0 } = edges[next] ?? {};
        open[reader] += step;
        next += 1;
      }
      if (at >= end) break;
      const to = Math.min(end, edges[next]?.at ?? end);
      stretches.push({ start: at, end: to, by: readerOf(open) });
      at = to;
    }
    return { start, stretches };
  });
}

function readerOf([here, there]: readonly [number, number]): Stretch['by'] {
  if (here > 0) return there > 0 ? 'both' : 'here';
  return there > 0 ? 'there' : 'nobody';
}

function edgesOf(marks: Comparison['here']['marks'], reader: 0 | 1): { at: number; reader: 0 | 1; step: 1 | -1 }[] {
  return marks.flatMap(({ anchor: { start, end } }) => [
    { at: start, reader, step: 1 as const },
    { at: end, reader, step: -1 as const },
  ]);
}

/** Returns paragraphs with their line ends, in their order, long ones in pieces; together they are the whole text. */
export function paragraphsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: paragraph } of text.matchAll(/[^\n]*\n+|[^\n]+$/gu)) {
    for (let start = index; start < index + paragraph.length; ) {
      const end = cutAt(text, start, index + paragraph.length);
      found.push({ start, end });
      start = end;
    }
  }
  return found;
}

/** Returns the end of a piece that is not too long: at a space, if there is one. */
function cutAt(text: string, start: number, end: number): number {
  if (end - start <= LONGEST) return end;
  const space = text.lastIndexOf(' ', start + LONGEST);
  return space > start ? space + 1 : start + LONGEST;
}
