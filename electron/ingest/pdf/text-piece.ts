import { codePoint } from 'dingbat-to-unicode';
import type { DrawnGlyph } from './drawn-glyphs.ts';
import { turnedBack } from './matrix.ts';

/**
 * A character of a page, upright. In points; x grows in the direction of its writing if that is from left to right, y
 * from line to line.
 */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** True if white space is drawn directly beside it, on this side. */
  readonly spaceLeft: boolean;
  readonly spaceRight: boolean;
  /** Its place among the characters in the order in which they are drawn. */
  readonly order: number;
}

/** The characters of a page, by the direction of their lines, and how many of them could not be told. */
export interface PagePieces {
  /** The group with the most text first. */
  readonly groups: readonly TextPiece[][];
  readonly untold: number;
}

/** The largest distance between two copies of a character that are drawn over each other, in its size. */
const OVERPRINT = 0.12;
/** Points: no page is so large. */
const FAR = 20_000;
/** Where the directions of vertical lines begin. */
const VERTICAL = 4;
/** The largest distance between a space and what it stands beside, in the size of the text. */
const BESIDE = 0.12;
/** The largest share of characters without width that are parts of others: with more, the widths are missing. */
const MOST_PARTS = 0.3;
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\ufe10-\ufe19\ufe30-\ufe4f\uff00-\uffef]$/u;
/** How far characters of a column may stand beside each other, and the share of a character above its baseline. */
const COLUMN_SHIFT = 0.4;
const ABOVE = 0.88;
/** With fewer pairs of East Asian characters, nothing can be told of a page. */
const FEWEST_PAIRS = 6;
/** The largest share of a font's characters that may be none while the others are believed. */
const MOST_UNMAPPED = 0.1;
const PRIVATE = /^[\ue000-\uf8ff]$/u;
const UNMAPPED = /^[\0-\x1f\x7f-\x9f\ufffd]*$/;
const PRESENTATION = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** Forms of punctuation for vertical lines. */
const VERTICAL_FORMS = /[\ufe10-\ufe19\ufe30-\ufe44\ufe47\ufe48]/u;

interface Placed extends TextPiece {
  readonly turn: number;
}

/**
 * Groups the characters of a page by the quarter turns of their lines. Each group is turned upright. Characters that are
 * drawn twice at one place count once.
 */
export function piecesByTurn(glyphs: readonly DrawnGlyph[]): PagePieces {
  const byTurn = new Map<number, Placed[]>();
  // On a page with such characters, places say nothing.
  const drawn = glyphs.some(isFar) ? null : new Overprints();
  // Parts of letters that fonts keep apart, such as the dots of Arabic ones, have no width, and some programs name them at random.
  const widthless = glyphs.filter(isNamedWidthless).length;
  const areColumns = standInColumns(glyphs);
  const areParts = widthless <= MOST_PARTS * glyphs.length;
  const untoldFonts = fontsThatDoNotTell(glyphs);
  let untold = 0;
  let before: Placed | undefined;
  let space: Placed | undefined;
  for (const [order, glyph] of glyphs.entries()) {
    if (areParts && isNamedWidthless(glyph)) continue;
    const text = untoldFonts.has(glyph.font) ? null : textOf(glyph);
    if (text === null) {
      untold += glyph.isWidthless ? 0 : 1;
      continue;
    }
    const placed = { ...place(areColumns ? uprightBelow(glyph) : glyph, text), order };
    if (text.trim() === '') {
      if (before !== undefined && isBeside(before, placed)) markSpace(byTurn, before, placed);
      space = placed;
      continue;
    }
    if (drawn?.isRepeated(placed)) continue;
    const piece = space !== undefined && isBeside(space, placed) ? besideSpace(placed, space) : placed;
    const pieces = byTurn.get(piece.turn) ?? [];
    pieces.push(piece);
    byTurn.set(piece.turn, pieces);
    before = piece;
    space = undefined;
  }
  return { groups: [...byTurn.values()].sort((a, b) => b.length - a.length), untold };
}

/**
 * Tells whether most characters of a page stand below the one before, as upright letters of East Asian columns do that are
 * placed one by one.
 */
function standInColumns(glyphs: readonly DrawnGlyph[]): boolean {
  let [below, pairs] = [0, 0];
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before === undefined || before.isVertical || !EAST_ASIAN.test(before.text) || !EAST_ASIAN.test(glyph.text))
      continue;
    const [dx, dy] = [glyph.from[0] - before.from[0], glyph.from[1] - before.from[1]];
    pairs += 1;
    if (Math.abs(dx) < COLUMN_SHIFT * glyph.size && dy > 0.5 * glyph.size && dy < 2 * glyph.size) below += 1;
  }
  return pairs >= FEWEST_PAIRS && below > pairs / 2;
}

/** Returns a character as one of a column: from above it to below it, at its middle. */
function uprightBelow(glyph: DrawnGlyph): DrawnGlyph {
  const { from, to, size } = glyph;
  if (glyph.isVertical || Math.abs(to[1] - from[1]) > 0.1 * size) return glyph;
  const middle = (from[0] + to[0]) / 2;
  return {
    ...glyph,
    from: [middle, from[1] - ABOVE * size],
    to: [middle, from[1] + (1 - ABOVE) * size],
    isVertical: true,
  };
}

/**
 * Returns the fonts many of whose characters are none: their codes stand for themselves, and their letters would be read
 * as others, every “a” as a “D”.
 */
function fontsThatDoNotTell(glyphs: readonly DrawnGlyph[]): Set<string> {
  const untold = new Set<string>();
  for (const [font, all] of Map.groupBy(glyphs, (glyph) => glyph.font)) {
    const own = all.filter(({ isWidthless }) => !isWidthless);
    const unmapped = own.filter(({ text }) => UNMAPPED.test(text) && text.trim() === text).length;
    if (unmapped > MOST_UNMAPPED * own.length) untold.add(font);
  }
  return untold;
}

function isNamedWidthless({ text, isWidthless }: DrawnGlyph): boolean {
  return isWidthless && !/^\p{M}+$/u.test(text);
}

/** Returns the text of a character; null where its font does not tell. */
function textOf({ text, isWidthless }: DrawnGlyph): string | null {
  if (UNMAPPED.test(text)) return null;
  if (PRIVATE.test(text)) return isWidthless ? null : signOf(text);
  return PRESENTATION.test(text) || VERTICAL_FORMS.test(text) ? text.normalize('NFKC') : text;
}

/** Returns the sign that fonts of signs have at a private place; null for others. */
function signOf(text: string): string | null {
  const code = text.charCodeAt(0) - 0xf000;
  if (code < 0x20 || code > 0xff) return null;
  if (code === 0xb7) return '•';
  return codePoint('Wingdings', code)?.string ?? codePoint('Symbol', code)?.string ?? null;
}

function place({ from, to, size, isVertical }: DrawnGlyph, text: string): Omit<Placed, 'order'> {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // A column of upright characters is read as a line that was turned by a quarter, each column below the one to its right.
  const turn = (Math.round(Math.atan2(dy, dx) / (Math.PI / 2)) + 4) % 4;
  const [left, baseline] = turnedBack(from[0], from[1], turn);
  const length = Math.hypot(dx, dy);
  const right = left + length;
  return {
    text,
    left,
    right,
    baseline,
    size,
    spaceLeft: false,
    spaceRight: false,
    turn: isVertical ? VERTICAL + turn : turn,
  };
}

function isBeside(a: Placed, b: Placed): boolean {
  const isOnLine = a.turn === b.turn && Math.abs(a.baseline - b.baseline) < 0.5 * Math.max(a.size, b.size);
  return isOnLine && Math.max(a.left, b.left) - Math.min(a.right, b.right) < BESIDE * Math.max(a.size, b.size);
}

function besideSpace(piece: Placed, space: Placed): Placed {
  const isLeft = space.left + space.right <= piece.left + piece.right;
  return isLeft ? { ...piece, spaceLeft: true } : { ...piece, spaceRight: true };
}

function markSpace(byTurn: ReadonlyMap<number, Placed[]>, before: Placed, space: Placed): void {
  const pieces = byTurn.get(before.turn);
  if (pieces?.at(-1) === before) pieces[pieces.length - 1] = besideSpace(before, space);
}

/** Tells whether a character stands farther away, or is larger, than on any page: the document is damaged. */
function isFar({ from, to, size }: DrawnGlyph): boolean {
  return Math.max(...[...from, ...to].map(Math.abs), size) >= FAR;
}

/** Recognises characters that are drawn a second time at the same place, as bold or shaded ones are. */
class Overprints {
  readonly #places = new Map<string, Placed[]>();

  isRepeated(piece: Placed): boolean {
    const reach = OVERPRINT * piece.size;
    const cell = Math.max(1, piece.size);
    const [column, row] = [Math.round(piece.left / cell), Math.round(piece.baseline / cell)];
    for (const x of [column - 1, column, column + 1]) {
      for (const y of [row - 1, row, row + 1]) {
        const found = this.#places.get(`${piece.turn} ${piece.text} ${x} ${y}`);
        const isThere = found?.some(
          (each) => Math.abs(each.left - piece.left) < reach && Math.abs(each.baseline - piece.baseline) < reach,
        );
        if (isThere) return true;
      }
    }
    const key = `${piece.turn} ${piece.text} ${column} ${row}`;
    const places = this.#places.get(key);
    if (places === undefined) this.#places.set(key, [piece]);
    else places.push(piece);
    return false;
  }
}
