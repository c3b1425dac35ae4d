import { FONT_FACES } from '../../../shared/text/font-catalogue.ts';
import { FONT_IDS, type FontId } from '../../../shared/text/text.ts';
import type { PdfDocument, PdfReference } from './document.ts';
import { PdfFont } from './font.ts';

/** The bundled fonts of a document, each made when it is first used. */
export class PdfFonts {
  readonly #document: PdfDocument;
  readonly #fontBytes: (id: FontId) => Uint8Array;
  readonly #fonts = new Map<FontId, PdfFont>();

  constructor(document: PdfDocument, fontBytes: (id: FontId) => Uint8Array) {
    this.#document = document;
    this.#fontBytes = fontBytes;
  }

  get(id: FontId): PdfFont {
    let font = this.#fonts.get(id);
    if (font === undefined) {
      const { family, weight } = FONT_FACES[id];
      const postScriptName = `${family.replaceAll(' ', '')}-${weight === 600 ? 'SemiBold' : 'Regular'}`;
      font = new PdfFont(this.#document, `F${FONT_IDS.indexOf(id)}`, postScriptName, this.#fontBytes(id));
      this.#fonts.set(id, font);
    }
    return font;
  }

  /** Returns the font entries of a page's resources; all pages can use all fonts. */
  resources(): Record<string, PdfReference> {
    return Object.fromEntries([...this.#fonts.values()].map((font) => [font.name, font.reference]));
  }

  /** Writes the fonts, cut down to what was used. */
  finish(subset: (font: Uint8Array, glyphs: ReadonlySet<number>) => Uint8Array): void {
    for (const [id, font] of this.#fonts) font.finish((glyphs) => subset(this.#fontBytes(id), glyphs));
  }
}
