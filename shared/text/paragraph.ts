import { bidiLevels } from './bidi.ts';
import { EMOJI_ADVANCE, fontSet } from './font-catalogue.ts';
import { type Grapheme, graphemes } from './graphemes.ts';
import { type Item, itemise } from './itemise.ts';
import { LINE_END } from './line-ends.ts';
import { standInText } from './missing-text.ts';
import { type RunText, runGlyphs } from './run-glyphs.ts';
import type { ShapedGlyph, Shaper } from './shaper.ts';
import type { Typeface } from './text.ts';
import type { WordShapes } from './word-shapes.ts';

/**
 * The ways in which a line can be cut at an offset: not at all, freely, or with new shapes for the glyphs beside the
 * cut.
 */
export const Cut = { None: 0, Free: 1, Reshaping: 2 } as const;

/** A paragraph shaped once, for every size and every width. */
export interface Paragraph {
  readonly text: string;
  readonly typeface: Typeface;
  readonly ligatures: boolean;
  readonly rtl: boolean;
  /** True if characters in it override its directions. */
  readonly overridden: boolean;
  readonly items: readonly Item[];
  /** For each UTF-16 offset, the end included: the width of the text before it, in ems. */
  readonly ems: Float64Array;
  /** For each offset: the number of glyph clusters before it, to each of which letter spacing is added. */
  readonly clusters: Uint32Array;
  /** For each offset, one of `Cut`; `Free` at both ends. */
  readonly cuts: Uint8Array;
}

const PRINTABLE_ASCII = /^[\x20-\x7e]+$/;
const OVERRIDE = /[\u202d\u202e]/;

/** What shapes texts. */
export interface Shapers {
  readonly shaper: Shaper;
  readonly words: WordShapes;
}

/** Shapes a paragraph. A line end in it counts as white space, and ends any direction override before it. */
export function shapeParagraph(source: string, typeface: Typeface, ligatures: boolean, shapers: Shapers): Paragraph {
  const bidi = bidiLevels(source);
  const text = source.replace(LINE_END, (end) => ' '.repeat(end.length));
  const pieces = PRINTABLE_ASCII.test(text) ? [] : graphemes(text);
  const items = pieces.length > 0 ? itemise(pieces, typeface, bidi, shapers.shaper) : plainItems(text, typeface);
  const paragraph = {
    text,
    typeface,
    ligatures,
    rtl: bidi.rtl,
    overridden: OVERRIDE.test(text),
    items,
    ems: new Float64Array(text.length + 1),
    clusters: new Uint32Array(text.length + 1),
    cuts: new Uint8Array(text.length + 1),
  };
  for (const item of items) measureItem(item, paragraph, shapers);
  keepWhole(pieces, paragraph);
  sumUp(paragraph);
  return paragraph;
}

/** Returns printable ASCII as one item: of one font, from left to right, without clusters of several characters. */
function plainItems(text: string, typeface: Typeface): Item[] {
  if (text === '') return [];
  return [{ start: 0, end: text.length, font: fontSet(typeface).base, level: 0, kind: 'text' }];
}

/** Returns the ems and clusters from `start` to `end`, as they are in the unbroken paragraph. */
export function unbrokenEms(paragraph: Paragraph, start: number, end: number): number {
  return at(paragraph.ems, end) - at(paragraph.ems, start);
}

export function clustersBetween(paragraph: Paragraph, start: number, end: number): number {
  return at(paragraph.clusters, end) - at(paragraph.clusters, start);
}

export function cutAt(paragraph: Paragraph, offset: number): number {
  return at(paragraph.cuts, offset);
}

/** Returns the nearest offset from `offset` on, in the direction of `step`, where a line may be cut. */
export function nextCut(paragraph: Paragraph, offset: number, step: 1 | -1): number {
  let next = offset + step;
  while (next > 0 && next < paragraph.text.length && cutAt(paragraph, next) === Cut.None) next += step;
  return next;
}

/** Returns the text that determines the glyphs of a part of an item, in the font of the item. */
export function itemText(paragraph: Paragraph, item: Item, start: number, end: number, shaper: Shaper): RunText {
  const text = paragraph.text.slice(start, end);
  const run = { font: item.font, text, rtl: item.level % 2 === 1 };
  return item.kind === 'missing' ? { ...run, shown: standInText(text, item.font, shaper) } : run;
}

function measureItem(item: Item, paragraph: Paragraph, { shaper, words }: Shapers): void {
  const { ems, clusters, cuts, ligatures } = paragraph;
  cuts[item.start] = Cut.Free;
  cuts[item.end] = Cut.Free;
  if (item.kind === 'emoji') {
    ems[item.start] = EMOJI_ADVANCE;
    clusters[item.start] = 1;
    return;
  }
  const run = itemText(paragraph, item, item.start, item.end, shaper);
  const known = item.kind === 'text' && !run.rtl ? words.of(item.font, run.text, ligatures) : null;
  if (known === null) {
    measureGlyphs(runGlyphs(run, ligatures, shaper), item.start, paragraph);
    return;
  }
  let start = item.start;
  for (const { glyphs, length, unsafeAfter } of known) {
    measureGlyphs(glyphs, start, paragraph);
    start += length;
    if (start < item.end) cuts[start] = unsafeAfter ? Cut.Reshaping : Cut.Free;
  }
}

/** Notes the measures of glyphs whose clusters are offsets from `start`, where nothing is said of a cut. */
function measureGlyphs(glyphs: readonly ShapedGlyph[], start: number, { ems, clusters, cuts }: Paragraph): void {
  for (const glyph of glyphs) {
    const offset = start + glyph.cluster;
    ems[offset] = at(ems, offset) + glyph.advance;
    clusters[offset] = 1;
    if (offset === start) continue;
    if (glyph.unsafeToBreak) cuts[offset] = Cut.Reshaping;
    else if (cuts[offset] === Cut.None) cuts[offset] = Cut.Free;
  }
}

/** Forbids cuts inside a grapheme: HarfBuzz may end a cluster there; a line does not. */
function keepWhole(pieces: readonly Grapheme[], { cuts }: Paragraph): void {
  for (const { text, index } of pieces) if (text.length > 1) cuts.fill(Cut.None, index + 1, index + text.length);
}

/** Turns the values of each cluster into sums of all before it. */
function sumUp({ ems, clusters }: Paragraph): void {
  let emsBefore = 0;
  let clustersBefore = 0;
  for (let offset = 0; offset < ems.length; offset++) {
    const em = at(ems, offset);
    const cluster = at(clusters, offset);
    ems[offset] = emsBefore;
    clusters[offset] = clustersBefore;
    emsBefore += em;
    clustersBefore += cluster;
  }
}

function at(values: Float64Array | Uint32Array | Uint8Array, offset: number): number {
  return values[offset] ?? 0;
}
