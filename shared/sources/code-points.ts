/**
 * Converts UTF-16 `offsets` in `text` to counts of code points; one between the halves of a character counts as after
 * it.
 */
export function codePointOffsets(text: string, offsets: Iterable<number>): Map<number, number> {
  const counted = new Map<number, number>();
  let unit = 0;
  let count = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    const end = Math.min(offset, text.length);
    for (; unit < end; count++) unit += isHigh(text.charCodeAt(unit)) && isLow(text.charCodeAt(unit + 1)) ? 2 : 1;
    counted.set(offset, count);
  }
  return counted;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
