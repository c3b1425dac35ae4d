import { createHash } from 'node:crypto';
import type { PdfDocument, PdfReference } from './document.ts';
import { type FontMetrics, readMetrics } from './truetype-metrics.ts';

/**
 * A font as a PDF shows it: each pair of a glyph and the text it stands for has a code of its own (ISO 32000-1, 9.7), so that
 * what is copied or searched is the text that was written, whatever ligatures, joined forms or stand-ins drew it.
 */
export class PdfFont {
  /** The name of the font among a page's resources. */
  readonly name: string;
  readonly reference: PdfReference;
  readonly #document: PdfDocument;
  readonly #postScriptName: string;
  readonly #metrics: FontMetrics;
  readonly #codes = new Map<string, number>();
  readonly #glyphs: number[] = [0];
  readonly #texts: string[] = [''];

  constructor(document: PdfDocument, name: string, postScriptName: string, file: Uint8Array) {
    this.#document = document;
    this.name = name;
    this.#postScriptName = postScriptName;
    this.#metrics = readMetrics(file);
    this.reference = document.ref({});
  }

  /** Returns the code under which `glyph` stands for `text`, as four hexadecimal digits. */
  code(glyph: number, text: string): string {
    const key = `${glyph} ${text}`;
    let code = this.#codes.get(key);
    if (code === undefined) {
      code = this.#glyphs.push(glyph) - 1;
      this.#texts.push(text);
      this.#codes.set(key, code);
    }
    return hex(code);
  }

  /** Returns the advance that viewers take for `glyph`, in ems. */
  advance(glyph: number): number {
    return this.#metrics.width(glyph) / 1000;
  }

  /** Writes the font's objects, with the glyphs that were used. `subset` keeps the indexes of the glyphs it is given. */
  finish(subset: (glyphs: ReadonlySet<number>) => Uint8Array): void {
    const file = subset(new Set(this.#glyphs));
    const name = `${subsetTag(this.#glyphs)}+${this.#postScriptName}`;
    const descriptor = this.#object({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: this.#metrics.boundingBox,
      ItalicAngle: 0,
      Ascent: this.#metrics.ascent,
      Descent: this.#metrics.descent,
      CapHeight: this.#metrics.capHeight,
      StemV: 0,
      FontFile2: this.#stream(file, { Length1: file.length }),
    });
    const descendant = this.#object({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: latin('Adobe'), Ordering: latin('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, this.#glyphs.map((glyph) => this.#metrics.width(glyph))],
      CIDToGIDMap: this.#stream(bigEndian(this.#glyphs)),
    });
    Object.assign(this.reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.#stream(Buffer.from(toUnicode(this.#texts), 'latin1')),
    });
    this.reference.end(undefined);
  }

  #object(data: object): PdfReference {
    const reference = this.#document.ref(data);
    reference.end(undefined);
    return reference;
  }

  #stream(bytes: Uint8Array, data: object = {}): PdfReference {
    const reference = this.#document.ref(data);
    reference.end(bytes);
    return reference;
  }
}

function latin(text: string): object {
  return Object(text);
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function bigEndian(glyphs: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(2 * glyphs.length);
  for (const [code, glyph] of glyphs.entries()) bytes.writeUInt16BE(glyph, 2 * code);
  return bytes;
}

/** Six capitals that tell one subset of a font from another (9.6.4). */
function subsetTag(glyphs: readonly number[]): string {
  const digest = createHash('sha256').update(bigEndian(glyphs)).digest();
  return String.fromCharCode(...digest.subarray(0, 6).map((byte) => 65 + (byte % 26)));
}

const MAPPINGS_AT_ONCE = 100;

/** Returns the CMap that gives the text of each code (9.10.3); code 0 is never shown. */
function toUnicode(texts: readonly string[]): string {
  const mappings = texts.flatMap((text, code) => (code === 0 ? [] : [`<${hex(code)}> <${utf16(text)}>`]));
  const blocks: string[] = [];
  for (let from = 0; from < mappings.length; from += MAPPINGS_AT_ONCE) {
    const block = mappings.slice(from, from + MAPPINGS_AT_ONCE);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

function utf16(text: string): string {
  let digits = '';
  for (let unit = 0; unit < text.length; unit++) digits += hex(text.charCodeAt(unit));
  return digits;
}
