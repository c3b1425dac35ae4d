/** Characters (graphemes) of a text that a heading shows. */
const LONGEST = 200;

/** Returns the beginning of a text on one line, and whether that is all of it. */
export function headline(text: string): { readonly line: string; readonly isWhole: boolean } {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return { line, isWhole: true };
  let count = 0;
  for (const { index } of new Intl.Segmenter('en').segment(line)) {
    if (count === LONGEST) return { line: `${line.slice(0, index).trimEnd()}…`, isWhole: false };
    count += 1;
  }
  return { line, isWhole: true };
}
