import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bounded, type Matrix, mapped, multiplied } from './matrix.ts';

/** A character as it is drawn on a page: in points of the page as it is shown, y growing downwards. */
export interface DrawnGlyph {
  readonly text: string;
  /** Where it begins and ends on its baseline, with the space that is set after it. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** The height of its font on the page. */
  readonly size: number;
  /** True if it stands below the one before it, as in Japanese columns. */
  readonly isVertical: boolean;
  /** The name that pdf.js gives its font. */
  readonly font: string;
  /** True if it takes no room of its own. */
  readonly isWidthless: boolean;
}

/** What pdf.js tells of a page's drawing. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** What pdf.js tells of a font, as far as it is needed to place its characters. */
export interface DrawnFont {
  readonly vertical?: boolean;
  readonly fontMatrix?: Matrix;
  readonly defaultVMetrics?: readonly number[];
}

interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

interface TextState {
  ctm: Matrix;
  font: DrawnFont;
  fontName: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const FONT_SCALE = 0.001;
const DEEPEST_STACK = 10_000;

/**
 * Follows the operators of a page (ISO 32000-1, 9.4) and returns the characters that they draw, in their order. `page`
 * maps the page's own points to those of its view.
 */
export function drawnGlyphs(list: OperatorList, page: Matrix, fontOf: (name: string) => DrawnFont): DrawnGlyph[] {
  const walk = new Walk(page, fontOf);
  for (const [index, operator] of list.fnArray.entries()) walk.follow(operator, list.argsArray[index] ?? []);
  return walk.glyphs;
}

class Walk {
  readonly glyphs: DrawnGlyph[] = [];
  readonly #page: Matrix;
  readonly #fontOf: (name: string) => DrawnFont;
  readonly #stack: TextState[] = [];
  #state: TextState;
  #textMatrix: Matrix = IDENTITY;
  /** The place in the line and where the line began, in the text's own space. */
  #at = { x: 0, y: 0, lineX: 0, lineY: 0 };

  constructor(page: Matrix, fontOf: (name: string) => DrawnFont) {
    this.#page = page;
    this.#fontOf = fontOf;
    this.#state = initial(page);
  }

  follow(operator: number, given: readonly unknown[]): void {
    const numbers = given as readonly number[];
    const [first = 0, second = 0] = numbers;
    const state = this.#state;
    switch (operator) {
      case OPS.save:
      case OPS.beginGroup:
        this.#save();
        break;
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        this.#restore();
        break;
      case OPS.transform:
        state.ctm = multiplied(state.ctm, numbers);
        break;
      case OPS.paintFormXObjectBegin:
        this.#save();
        if (given[0]) this.#state.ctm = multiplied(state.ctm, given[0] as Matrix);
        break;
      case OPS.beginAnnotation:
        this.#save();
        this.#state = initial(multiplied(multiplied(this.#page, given[2] as Matrix), given[3] as Matrix));
        break;
      case OPS.endAnnotation:
        this.#restore();
        break;
      case OPS.beginText:
        this.#setMatrix(IDENTITY);
        break;
      case OPS.setTextMatrix:
        this.#setMatrix(Array.from(given[0] as ArrayLike<number>));
        break;
      case OPS.setFont:
        state.fontName = String(given[0]);
        state.font = this.#fontOf(state.fontName);
        state.fontSize = second;
        break;
      case OPS.setCharSpacing:
        state.charSpacing = first;
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = first;
        break;
      case OPS.setHScale:
        state.horizontalScale = first / 100;
        break;
      case OPS.setLeading:
        state.leading = first;
        break;
      case OPS.setTextRise:
        state.rise = first;
        break;
      case OPS.moveText:
        this.#move(first, second);
        break;
      case OPS.setLeadingMoveText:
        state.leading = -second;
        this.#move(first, second);
        break;
      case OPS.nextLine:
        this.#move(0, -state.leading);
        break;
      case OPS.showText:
      case OPS.showSpacedText:
        this.#show(given[0] as readonly (PdfGlyph | number | null)[]);
        break;
      case OPS.nextLineShowText:
        this.#move(0, -state.leading);
        this.#show(given[0] as readonly (PdfGlyph | number | null)[]);
        break;
      case OPS.nextLineSetSpacingShowText:
        state.wordSpacing = first;
        state.charSpacing = second;
        this.#move(0, -state.leading);
        this.#show(given[2] as readonly (PdfGlyph | number | null)[]);
        break;
    }
  }

  #save(): void {
    if (this.#stack.length < DEEPEST_STACK) this.#stack.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #setMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#at = { x: 0, y: 0, lineX: 0, lineY: 0 };
  }

  #move(x: number, y: number): void {
    const [lineX, lineY] = [this.#at.lineX + x, this.#at.lineY + y];
    this.#at = { x: lineX, y: lineY, lineX, lineY };
  }

  #show(glyphs: readonly (PdfGlyph | number | null)[]): void {
    const { font, fontName, fontSize, charSpacing, wordSpacing, horizontalScale, rise, ctm } = this.#state;
    const isVertical = font.vertical === true;
    const scale = fontSize * (font.fontMatrix?.[0] || FONT_SCALE);
    const toPage = multiplied(ctm, this.#textMatrix);
    const height = Math.hypot(toPage[2] ?? 0, toPage[3] ?? 0) * Math.abs(fontSize);
    const size = bounded(height) || 1;
    for (const glyph of glyphs ?? []) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        this.#advance(-glyph * fontSize * FONT_SCALE * (isVertical ? 1 : horizontalScale), isVertical);
        continue;
      }
      const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
      const [x, y] = [this.#at.x, this.#at.y + rise];
      const length = isVertical
        ? (glyph.vmetric?.[0] ?? font.defaultVMetrics?.[0] ?? -1000) * scale + spacing
        : (glyph.width * scale + spacing) * horizontalScale;
      this.#advance(length, isVertical);
      const to = isVertical ? mapped(toPage, x, y + length) : mapped(toPage, x + length, y);
      const isWidthless = !isVertical && glyph.width === 0;
      this.glyphs.push({
        text: glyph.unicode,
        from: mapped(toPage, x, y),
        to,
        size,
        isVertical,
        font: fontName,
        isWidthless,
      });
    }
  }

  #advance(length: number, isVertical: boolean): void {
    if (isVertical) this.#at.y += length;
    else this.#at.x += length;
  }
}

function initial(ctm: Matrix): TextState {
  return {
    ctm,
    font: {},
    fontName: '',
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
  };
}
