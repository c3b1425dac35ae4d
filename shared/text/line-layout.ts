import { lettersJoin, ZERO_WIDTH_JOINER } from './arabic-joining.ts';
import { FONT_FACES } from './font-catalogue.ts';
import type { Item } from './itemise.ts';
import { Cut, clustersBetween, cutAt, itemText, nextCut, type Paragraph, unbrokenEms } from './paragraph.ts';
import { type RunText, runGlyphs } from './run-glyphs.ts';
import type { Shaper } from './shaper.ts';
import type { TextLine, TextRun, TextStyle } from './text.ts';

const LEFT_TO_RIGHT_OVERRIDE = '\u202d';
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const POP_DIRECTION = '\u202c';

/**
 * Lays out one line of a paragraph, from `start` to `end`: a run for each item, ordered from left to right (UAX #9,
 * rule L2). Glyphs that depend on each other across the cut are shaped anew.
 */
export function layOutLine(
  paragraph: Paragraph,
  start: number,
  end: number,
  style: TextStyle,
  shaper: Shaper,
): TextLine {
  const parts = itemsBetween(paragraph, start, end).map((item) => {
    const from = Math.max(start, item.start);
    const to = Math.min(end, item.end);
    return { level: item.level, run: measuredRun(paragraph, item, from, to, style, shaper) };
  });
  let x = 0;
  const runs = inVisualOrder(parts).map(({ run }): TextRun => {
    const placed = { ...run, x };
    x += run.width;
    return placed;
  });
  return { text: paragraph.text.slice(start, end), start, end, width: x, rtl: paragraph.rtl, runs };
}

function itemsBetween({ items }: Paragraph, start: number, end: number): Item[] {
  if (start === end) return [];
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: Item[] = [];
  for (let item = items[low]; item !== undefined && item.start < end; item = items[++low]) found.push(item);
  return found;
}

function measuredRun(
  paragraph: Paragraph,
  item: Item,
  start: number,
  end: number,
  style: TextStyle,
  shaper: Shaper,
): Omit<TextRun, 'x'> {
  const run = runText(paragraph, item, start, end, shaper);
  const spacing = style.letterSpacing ?? 0;
  if (cutAt(paragraph, start) !== Cut.Free || cutAt(paragraph, end) !== Cut.Free) {
    const glyphs = runGlyphs(run, paragraph.ligatures, shaper);
    const ems = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
    const clusters = new Set(glyphs.map((glyph) => glyph.cluster)).size;
    return { ...run, width: ems * style.size + clusters * spacing };
  }
  const width = unbrokenEms(paragraph, start, end) * style.size + clustersBetween(paragraph, start, end) * spacing;
  return { ...run, width };
}

/** Returns a part of an item, with the text to draw so that it looks as it does in the unbroken paragraph. */
function runText(paragraph: Paragraph, item: Item, start: number, end: number, shaper: Shaper): RunText {
  const run = itemText(paragraph, item, start, end, shaper);
  if (item.kind !== 'text') return run;
  const lead = joinsAcross(paragraph, item, start, shaper) ? ZERO_WIDTH_JOINER : '';
  const tail = joinsAcross(paragraph, item, end, shaper) ? ZERO_WIDTH_JOINER : '';
  const joined = lead + run.text + tail;
  if (paragraph.overridden) return { ...run, shown: overridden(joined, run.rtl) };
  return joined === run.text ? run : { ...run, shown: joined };
}

function joinsAcross(paragraph: Paragraph, item: Item, offset: number, shaper: Shaper): boolean {
  if (cutAt(paragraph, offset) !== Cut.Reshaping || !FONT_FACES[item.font].scripts.includes('Arabic')) return false;
  const before = paragraph.text.slice(nextCut(paragraph, offset, -1), offset);
  const after = paragraph.text.slice(offset, nextCut(paragraph, offset, 1));
  return lettersJoin(before, after, item.font, shaper);
}

/** Overrides the direction of a run for renderers that resolve directions themselves, and see only this run. */
function overridden(text: string, rtl: boolean): string {
  return (rtl ? RIGHT_TO_LEFT_OVERRIDE : LEFT_TO_RIGHT_OVERRIDE) + text + POP_DIRECTION;
}

/**
 * Sorts parts into visual order by rule L2: from the highest level down to the lowest odd one, each stretch at that
 * level or above is reversed.
 */
function inVisualOrder<T extends { readonly level: number }>(parts: readonly T[]): T[] {
  const ordered = [...parts];
  const highest = Math.max(0, ...parts.map((part) => part.level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to++;
      if (to - from > 1) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return ordered;
}
