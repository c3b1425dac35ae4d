/** Counts the words of `text`, in any script, by Unicode's word boundaries (UAX #29). */
export function wordsIn(text: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words++;
  return words;
}
