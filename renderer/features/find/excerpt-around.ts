/** Characters shown before a match, and after it. */
const BEFORE = 40;
const AFTER = 160;

interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Returns the part of a text that shows the match, on one line, with an ellipsis where something is left out. */
export function excerptAround(text: string, match: readonly [start: number, end: number] | null): Excerpt {
  const [start, end] = match ?? [0, 0];
  const from = start <= BEFORE ? 0 : start - BEFORE + spaceIn(text.slice(start - BEFORE, start));
  const to = Math.min(text.length, end + AFTER);
  return {
    before: `${from > 0 ? '…' : ''}${oneLine(text.slice(from, start))}`,
    marked: oneLine(text.slice(start, end)),
    after: `${oneLine(text.slice(end, to).toWellFormed())}${to < text.length ? '…' : ''}`,
  };
}

/** Returns the number of characters to leave out so that the text begins with a word; 0 if it is one word. */
function spaceIn(text: string): number {
  return text.search(/\s/) + 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
