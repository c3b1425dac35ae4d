/**
 * `text` with words of its middle left out, so that `fits` holds: as many as possible of its first and last words stay, at most one
 * more of the first. Cut within a word only where not even two fit. Unchanged where all of it fits.
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
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  for (let kept = letters.length - 1; kept > 1; kept--) {
    const cut = `${letters.slice(0, kept).join('').trim()}…`;
    if (fits(cut)) return cut;
  }
  return `${letters[0] ?? ''}…`;
}

/** The words of a text, each with what stands behind it; in a script that puts no spaces between them they are told by a dictionary. */
function wordsOf(text: string): readonly string[] {
  const words = text.trim().split(/(?<=\s)(?=\S)/);
  if (words.length > 1) return words;
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
