import { inflateSync } from 'node:zlib';

/** The tables of a font by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Buffer>;

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const TRUETYPE = 0x00010000;

/** Unpacks the tables of a WOFF file (WOFF File Format 1.0), leaving out those named in `without`. */
export function unpackWoff(woff: Uint8Array, without: readonly string[]): Map<string, Buffer> {
  const file = Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength);
  const tables = new Map<string, Buffer>();
  const count = file.readUInt16BE(12);
  for (let index = 0; index < count; index++) {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const tag = file.toString('latin1', entry, entry + 4);
    if (without.includes(tag)) continue;
    const start = file.readUInt32BE(entry + 4);
    const packedLength = file.readUInt32BE(entry + 8);
    const length = file.readUInt32BE(entry + 12);
    const packed = file.subarray(start, start + packedLength);
    tables.set(tag, packedLength < length ? inflateSync(packed) : packed);
  }
  return tables;
}

/**
 * Returns a TrueType file of these tables (OpenType, "Organization of an OpenType Font"), without checksums, which no
 * reader here checks.
 */
export function packTrueType(tables: FontTables): Buffer {
  const inOrder = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const searched = 2 ** Math.floor(Math.log2(inOrder.length));
  const header = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * inOrder.length);
  header.writeUInt32BE(TRUETYPE, 0);
  header.writeUInt16BE(inOrder.length, 4);
  header.writeUInt16BE(searched * SFNT_ENTRY, 6);
  header.writeUInt16BE(Math.log2(searched), 8);
  header.writeUInt16BE((inOrder.length - searched) * SFNT_ENTRY, 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (const [index, [tag, table]] of inOrder.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    const padding = Buffer.alloc(-table.length & 3);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

/**
 * Returns a `cmap` table that gives each glyph a code point of its own: `firstCodePoint` plus its index (format 12, one
 * group).
 */
export function glyphByCodePoint(firstCodePoint: number, glyphs: number): Buffer {
  const [version, encodings, platformWindows, encodingUcs4, start] = [0, 1, 3, 10, 12];
  const [format, reserved, length, language, groups] = [12, 0, 28, 0, 1];
  const table = Buffer.alloc(start + length);
  for (const [index, value] of [version, encodings, platformWindows, encodingUcs4].entries())
    table.writeUInt16BE(value, index * 2);
  table.writeUInt32BE(start, 8);
  table.writeUInt16BE(format, start);
  table.writeUInt16BE(reserved, start + 2);
  const fields = [length, language, groups, firstCodePoint, firstCodePoint + glyphs - 1, 0];
  for (const [index, value] of fields.entries()) table.writeUInt32BE(value, start + 4 + index * 4);
  return table;
}
