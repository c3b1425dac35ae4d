/** Words with a full stop that does not end a sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:hon|rt|right hon|mr|mrs|ms|dr|st|prof|rev|no|vs|e\.g|i\.e|\p{Lu})\.\s*$/iu;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Returns the end of the first sentence of `text`, with the space after it: a UTF-16 offset, the length of `text` when
 * it is only one.
 */
export function firstSentenceEnd(text: string): number {
  let end = 0;
  for (const { segment } of segmenter.segment(text)) {
    end += segment.length;
    if (!ABBREVIATION.test(text.slice(0, end))) break;
  }
  return end;
}
