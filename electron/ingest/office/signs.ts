import { codePoint } from 'dingbat-to-unicode';

/** Returns the character that a sign of a font such as Wingdings stands for; `code` is hexadecimal. */
export function signOf(font: string | undefined, code: string | undefined): string | undefined {
  const said = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(said)) return undefined;
  // Fonts of signs have them at U+F0xx, too, where a document need not name the font for them to be private.
  const inFont = said >= 0xf000 && said <= 0xf0ff ? said - 0xf000 : said;
  const known = font === undefined ? undefined : codePoint(font, inFont)?.string;
  if (known !== undefined) return known;
  return said === inFont && said >= 0x20 ? String.fromCodePoint(Math.min(said, 0x10ffff)) : undefined;
}
