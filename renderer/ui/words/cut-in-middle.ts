/**
 * Leaves out words in the middle of `text`, so that `fits` holds: as many as possible of its first and last words stay,
 * at most one more of the first. Cuts within a word only if not even the first fits: “Child sex…” would say something
 * else. Returns the text unchanged if all of it fits.
 */
export function cutInMiddle(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = wordsOf(text);
  for (let kept = words.length - 1; kept > 1; kept--) {
    const last = Math.floor(kept / 2);
    const beginning = words
      .slice(0, kept - last)
      .join('')
      .trim();
    const cut = `${beginning} … ${words
      .slice(words.length - last)
      .join('')
      .trim()}`;
    if (fits(cut)) return cut;
  }
  const first = `${words[0]?.trim() ?? ''} …`;
  if (/\s/.test(text.trim()) && fits(first)) return first;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  for (let kept = letters.length - 1; kept > 1; kept--) {
    const cut = `${letters.slice(0, kept).join('').trim()}…`;
    if (fits(cut)) return cut;
  }
  return `${letters[0] ?? ''}…`;
}

/**
 * Splits a text into words, each with the space or sign behind it; in a script without spaces, a dictionary tells the
 * words apart.
 */
function wordsOf(text: string): readonly string[] {
  const words = text.trim().split(/(?<=\s)(?=\S)/);
  if (words.length > 1) return words;
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
