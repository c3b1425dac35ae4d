import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';

/** The exports of HarfBuzz's subsetter (harfbuzz-subset.wasm) that are used here; pointers are offsets in its memory. */
export interface HarfBuzzSubset {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/**
 * Reduces a TrueType font: to what code points need, ligatures and joined forms included; or to glyphs under the
 * indexes that they have, without the tables that only find or place glyphs, for documents that name each glyph and its
 * place.
 */
export type Subsetter = (font: Uint8Array, wanted: Iterable<number>, by?: 'code point' | 'glyph') => Uint8Array;

const MEMORY_MODE_READONLY = 1;
const FLAG_NO_HINTING = 1;
const FLAG_RETAIN_GLYPH_INDEXES = 2;
const FLAG_NO_LAYOUT_CLOSURE = 0x200;
const DROPPED_TABLES = 3;
const TABLES_FOR_TEXT = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'cmap', 'name', 'post', 'DSIG', 'vhea', 'vmtx'];

/**
 * Makes a subsetter on a fresh instance of HarfBuzz's module. Every feature that browsers apply by default is kept, so
 * that the subset is set as the whole font is; hinting is dropped. The same font and arguments give the same bytes.
 * Throws `FontMissing` for bytes that are not a font.
 */
export function createSubsetter(harfBuzz: HarfBuzzSubset): Subsetter {
  harfBuzz._initialize();
  return (font, wanted, by = 'code point') => {
    const toRelease: (() => void)[] = [];
    const own = (pointer: number, release: (pointer: number) => void): number => {
      if (pointer === 0) throw unusableFont();
      toRelease.push(() => release(pointer));
      return pointer;
    };
    try {
      const data = own(harfBuzz.malloc(font.length), harfBuzz.free);
      new Uint8Array(harfBuzz.memory.buffer).set(font, data);
      const blob = own(
        harfBuzz.hb_blob_create(data, font.length, MEMORY_MODE_READONLY, 0, 0),
        harfBuzz.hb_blob_destroy,
      );
      const face = own(harfBuzz.hb_face_create(blob, 0), harfBuzz.hb_face_destroy);
      const input = own(harfBuzz.hb_subset_input_create_or_fail(), harfBuzz.hb_subset_input_destroy);
      if (by === 'glyph') askForGlyphs(harfBuzz, input);
      else harfBuzz.hb_subset_input_set_flags(input, FLAG_NO_HINTING);
      const set =
        by === 'glyph' ? harfBuzz.hb_subset_input_glyph_set(input) : harfBuzz.hb_subset_input_unicode_set(input);
      for (const value of wanted) harfBuzz.hb_set_add(set, value);
      const subset = own(harfBuzz.hb_subset_or_fail(face, input), harfBuzz.hb_face_destroy);
      const result = own(harfBuzz.hb_face_reference_blob(subset), harfBuzz.hb_blob_destroy);
      return copyOf(harfBuzz, result);
    } finally {
      for (const release of toRelease.reverse()) release();
    }
  };
}

function askForGlyphs(harfBuzz: HarfBuzzSubset, input: number): void {
  harfBuzz.hb_subset_input_set_flags(input, FLAG_NO_HINTING | FLAG_RETAIN_GLYPH_INDEXES | FLAG_NO_LAYOUT_CLOSURE);
  const dropped = harfBuzz.hb_subset_input_set(input, DROPPED_TABLES);
  for (const tag of TABLES_FOR_TEXT) harfBuzz.hb_set_add(dropped, tagNumber(tag));
}

/** Converts a table's four letters to the number that HarfBuzz uses. */
function tagNumber(tag: string): number {
  return [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}

function copyOf(harfBuzz: HarfBuzzSubset, blob: number): Uint8Array {
  const length = harfBuzz.hb_blob_get_length(blob);
  if (length === 0) throw unusableFont();
  const start = harfBuzz.hb_blob_get_data(blob, 0);
  return new Uint8Array(harfBuzz.memory.buffer, start, length).slice();
}

function unusableFont(): CounterclaimError {
  return new CounterclaimError(
    'FontMissing',
    t('A font that comes with Counterclaim cannot be read. Install Counterclaim again.'),
  );
}
