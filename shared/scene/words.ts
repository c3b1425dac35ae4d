/** How many words `text` has, in any script: those that Unicode's word boundaries (UAX 29) find. */
export function wordsIn(text: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words++;
  return words;
}
