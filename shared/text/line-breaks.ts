import LineBreaker from 'linebreak';

const HANGING_SPACE = /[\t \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/;
const SOFT_HYPHEN = '\u00ad';

/**
 * Returns the offsets in a paragraph before which a line may begin (UAX #14), ascending, without its ends. Never inside
 * a grapheme cluster, and not after a soft hyphen: a break there would need a hyphen that the text does not have.
 */
export function lineBreaks(text: string, isBoundary: (offset: number) => boolean): number[] {
  const breaks: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position } = next;
    if (position < text.length && isBoundary(position) && text[position - 1] !== SOFT_HYPHEN) breaks.push(position);
  }
  return breaks;
}

/**
 * Returns the end of the visible text of a line that breaks before `end`: the white space before the break hangs, and
 * has no width.
 */
export function visibleEnd(text: string, start: number, end: number): number {
  let visible = end;
  while (visible > start && HANGING_SPACE.test(text.charAt(visible - 1))) visible--;
  return visible;
}
