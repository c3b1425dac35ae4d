import { lineBreaks, visibleEnd } from './line-breaks.ts';
import { layOutLine } from './line-layout.ts';
import { Cut, clustersBetween, cutAt, nextCut, type Paragraph, unbrokenEms } from './paragraph.ts';
import type { Shaper } from './shaper.ts';
import type { TextLine, TextStyle } from './text.ts';

/** Pixels by which rounding may exceed a width. */
const TOLERANCE = 0.001;

/** Breaks a paragraph into lines, each as full as it can be; at least one. Offsets are those of the paragraph. */
export function wrapParagraph(paragraph: Paragraph, style: TextStyle, width: number, shaper: Shaper): TextLine[] {
  const { text } = paragraph;
  const whole = visibleEnd(text, 0, text.length);
  if (unbrokenWidth(paragraph, 0, whole, style) <= width + TOLERANCE)
    return [layOutLine(paragraph, 0, whole, style, shaper)];

  const stops = [...lineBreaks(text, (offset) => cutAt(paragraph, offset) !== Cut.None), text.length];
  const lines: TextLine[] = [];
  let start = 0;
  let nextStop = 0;
  while (start < text.length) {
    const reached = lastStopThatFits(paragraph, start, stops, nextStop, style, width, shaper);
    if (reached !== undefined) {
      // White space alone, before a word that does not fit beside it, does not make a line.
      if (reached.line.end > start) lines.push(reached.line);
      start = stops[reached.stop] ?? text.length;
      nextStop = reached.stop + 1;
      continue;
    }
    const wordEnd = visibleEnd(text, start, stops[nextStop] ?? text.length);
    const line = beginningThatFits(paragraph, start, wordEnd, style, width, shaper);
    lines.push(line);
    start = line.end < wordEnd ? line.end : (stops[nextStop++] ?? text.length);
  }
  return lines;
}

/** Returns the fullest line that ends at a stop; undefined when not even the first word fits. */
function lastStopThatFits(
  paragraph: Paragraph,
  start: number,
  stops: readonly number[],
  firstStop: number,
  style: TextStyle,
  width: number,
  shaper: Shaper,
): { readonly line: TextLine; readonly stop: number } | undefined {
  const endAt = (stop: number) => visibleEnd(paragraph.text, start, stops[stop] ?? start);
  let stop = firstStop;
  while (stop < stops.length && unbrokenWidth(paragraph, start, endAt(stop), style) <= width + TOLERANCE) stop++;
  // Glyphs shaped anew at the ends of a line can be a little wider than in the unbroken paragraph.
  for (stop -= 1; stop >= firstStop; stop--) {
    const line = layOutLine(paragraph, start, endAt(stop), style, shaper);
    if (line.width <= width + TOLERANCE) return { line, stop };
  }
  return undefined;
}

/** Returns as much of a word as fits, cut between grapheme clusters; at least one cluster. */
function beginningThatFits(
  paragraph: Paragraph,
  start: number,
  end: number,
  style: TextStyle,
  width: number,
  shaper: Shaper,
): TextLine {
  let cut = nextCut(paragraph, start, 1);
  while (cut < end) {
    const next = nextCut(paragraph, cut, 1);
    if (unbrokenWidth(paragraph, start, next, style) > width + TOLERANCE) break;
    cut = next;
  }
  for (;;) {
    const line = layOutLine(paragraph, start, cut, style, shaper);
    const shorter = nextCut(paragraph, cut, -1);
    if (line.width <= width + TOLERANCE || shorter <= start) return line;
    cut = shorter;
  }
}

function unbrokenWidth(paragraph: Paragraph, start: number, end: number, style: TextStyle): number {
  const spacing = style.letterSpacing ?? 0;
  return unbrokenEms(paragraph, start, end) * style.size + clustersBetween(paragraph, start, end) * spacing;
}
