/** The characters that end a line: the mandatory breaks of UAX #14. */
export const LINE_END = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;

/** Splits a text at its line ends; returns the stretches with their offsets. */
export function splitAtLineEnds(text: string): { readonly text: string; readonly start: number }[] {
  const parts = [];
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    parts.push({ text: text.slice(start, end.index), start });
    start = end.index + end[0].length;
  }
  parts.push({ text: text.slice(start), start });
  return parts;
}
