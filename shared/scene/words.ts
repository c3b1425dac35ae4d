/** How many words `text` has, in any script: those that Unicode's word boundaries (UAX 29) find. */
export function wordsIn(text: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words++;
  return words;
}

/** A number of things: "1 move", "3 moves". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
