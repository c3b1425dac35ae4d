import { runsInReadingOrder } from '../../../shared/scene/reading-order.ts';
import type { Shape } from '../../../shared/scene/scene.ts';
import type { Glyph, TextRun, TextStyle, Typesetter } from '../../../shared/text/text.ts';
import type { Emojis } from './emojis.ts';
import type { PdfFont } from './font.ts';
import type { PdfFonts } from './fonts.ts';
import { pdfColour, pdfNumber } from './objects.ts';

export type TextShape = Extract<Shape, { type: 'text' }>;

/** A difference in position below this share of an em needs no correction. */
const NEGLIGIBLE = 0.0006;

/** Writes lines of text as operators of a page's content, in a space whose y axis points down. */
export class TextOperators {
  readonly #typesetter: Typesetter;
  readonly #fonts: PdfFonts;
  readonly #emojis: Emojis;
  readonly #space: { readonly glyph: number; readonly width: number };

  constructor(typesetter: Typesetter, fonts: PdfFonts, emojis: Emojis) {
    this.#typesetter = typesetter;
    this.#fonts = fonts;
    this.#emojis = emojis;
    const style: TextStyle = { typeface: 'sans', size: 1 };
    const [glyph] = typesetter.line(' ', style).runs.flatMap((run) => typesetter.glyphs(run, style));
    this.#space = { glyph: glyph?.id ?? 0, width: glyph?.advance ?? 0 };
  }

  /**
   * Returns the line of `shape`. With `spaceAfter` it ends in a space: the words of a paragraph's lines are words of
   * their own when they are read one after the other.
   */
  line(shape: TextShape, spaceAfter: boolean): string {
    const { line, style, x, y } = shape;
    const runs = runsInReadingOrder(line).map((run) => this.#run(run, shape));
    const width = this.#space.width * style.size;
    const end = line.rtl ? x - width : x + line.width;
    const space = spaceAfter ? this.#invisible(' ', end, y, style.size, width) : '';
    return `${pdfColour(shape.fill)} rg\n${runs.join('')}${space}`;
  }

  #run(run: TextRun, { style, x, y }: TextShape): string {
    const left = x + run.x;
    if (run.font === 'emoji') {
      const picture = this.#emojis.operators(run.text, left, y, style.size);
      return this.#invisible(run.text, left, y, style.size, run.width) + picture;
    }
    const glyphs = this.#typesetter.glyphs(run, style);
    if (glyphs.length === 0) return this.#invisible(run.text, left, y, style.size, run.width);
    const font = this.#fonts.get(run.font);
    const shown = shownGlyphs(glyphs, run, style.size, font);
    return `BT /${font.name} ${pdfNumber(style.size)} Tf 1 0 0 -1 ${pdfNumber(left)} ${pdfNumber(y)} Tm ${shown} ET\n`;
  }

  /**
   * Returns operators for `text` that can be found and copied, where something else, or nothing, is seen: a space with
   * its meaning, stretched to `width`.
   */
  #invisible(text: string, x: number, y: number, size: number, width: number): string {
    if (text === '') return '';
    const font = this.#fonts.get('inter');
    const code = font.code(this.#space.glyph, text);
    const stretch = (100 * width) / (this.#space.width * size) || 1;
    const place = `1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(y)} Tm`;
    return `BT /${font.name} ${pdfNumber(size)} Tf 3 Tr ${pdfNumber(stretch)} Tz ${place} <${code}> Tj 0 Tr 100 Tz ET\n`;
  }
}

/**
 * Returns the glyphs of a run as operators. Viewers advance by each glyph's own width; if the run was set otherwise
 * (kerning, marks, spacing), a number corrects it.
 */
function shownGlyphs(glyphs: readonly Glyph[], run: TextRun, size: number, font: PdfFont): string {
  const texts = textOfGlyphs(glyphs, run.text);
  const operators: string[] = [];
  let pieces = '';
  let codes = '';
  let rise = 0;
  let origin = 0;
  let pen = 0;
  const show = () => {
    if (codes !== '') pieces += `<${codes}>`;
    if (pieces !== '') operators.push(`[${pieces}] TJ`);
    pieces = '';
    codes = '';
  };
  for (const [index, glyph] of glyphs.entries()) {
    const dy = Math.abs(glyph.dy) < NEGLIGIBLE * size ? 0 : glyph.dy;
    if (dy !== rise) {
      show();
      operators.push(`${pdfNumber(dy)} Ts`);
      rise = dy;
    }
    const back = Math.round(((pen - origin - glyph.dx) / size) * 1000);
    if (Math.abs(back) > NEGLIGIBLE * 1000) {
      if (codes !== '') pieces += `<${codes}>`;
      codes = '';
      pieces += back;
      pen -= (back * size) / 1000;
    }
    codes += font.code(glyph.id, texts[index] ?? '');
    pen += font.advance(glyph.id) * size;
    origin += glyph.advance;
  }
  show();
  if (rise !== 0) operators.push('0 Ts');
  return operators.join(' ');
}

/**
 * Returns the text of each glyph: within a cluster, the widest glyph has the cluster's text, marks beside it have none.
 */
function textOfGlyphs(glyphs: readonly Glyph[], text: string): string[] {
  const starts = [...new Set(glyphs.map((glyph) => glyph.cluster))].sort((a, b) => a - b);
  // Characters before the first cluster (a mark that draws nothing) belong to it.
  const first = starts[0] ?? 0;
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const widest = new Map<number, number>();
  for (const [index, glyph] of glyphs.entries()) {
    const best = widest.get(glyph.cluster);
    if (best === undefined || glyph.advance > (glyphs[best]?.advance ?? 0)) widest.set(glyph.cluster, index);
  }
  return glyphs.map(({ cluster }, index) => {
    if (widest.get(cluster) !== index) return '';
    return text.slice(cluster === first ? 0 : cluster, ends.get(cluster));
  });
}
