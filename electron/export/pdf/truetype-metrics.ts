/** The metrics of a font that a PDF states, in thousandths of an em. */
export interface FontMetrics {
  readonly boundingBox: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Returns the advance of a glyph by its index. */
  width(glyph: number): number;
}

/** Reads the tables `head`, `hhea`, `hmtx` and `OS/2` of a TrueType file (OpenType 1.9). */
export function readMetrics(file: Uint8Array): FontMetrics {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tableOffsets(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no table "${tag}".`);
    return offset;
  };
  const [head, hhea, hmtx, os2] = [table('head'), table('hhea'), table('hmtx'), table('OS/2')];
  const thousandths = 1000 / view.getUint16(head + 18);
  const signed = (offset: number) => Math.round(view.getInt16(offset) * thousandths);
  const longMetrics = view.getUint16(hhea + 34);
  return {
    boundingBox: [signed(head + 36), signed(head + 38), signed(head + 40), signed(head + 42)],
    ascent: signed(hhea + 4),
    descent: signed(hhea + 6),
    capHeight: signed(os2 + 88),
    width: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)) * thousandths,
  };
}

function tableOffsets(view: DataView): Map<string, number> {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return offsets;
}
