/** A line of a message, without the marks of quoting. */
export interface MessageLine {
  /** How often it is quoted: 0 for the words of the message itself. */
  readonly depth: number;
  readonly text: string;
}

/** Signs that stand before and after a quotation where a page was written as text: nobody writes them. */
export const QUOTE_OPENS = '\ue0b0';
export const QUOTE_CLOSES = '\ue0b1';
const DEEPEST = 50;

/** Returns the lines of a plain text by the `>` before them; those that were only divided for sending are put together. */
export function plainLines(
  text: string,
  flow: { readonly isFlowed: boolean; readonly deletesSpace: boolean },
): MessageLine[] {
  const lines: MessageLine[] = [];
  let goesOn = false;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const marks = /^(?:>[ \t]?)+/.exec(line.slice(0, 3 * DEEPEST))?.[0] ?? '';
    const depth = marks.split('>').length - 1;
    // Only a space that stands before words is a mark of theirs.
    const own = line.slice(marks.length);
    const words = flow.isFlowed && depth === 0 ? own.replace(/^ /, '') : own;
    const last = lines.at(-1);
    if (goesOn && last !== undefined && last.depth === depth && !isSignatureMark(words)) {
      const before = flow.deletesSpace ? last.text.slice(0, -1) : last.text;
      lines[lines.length - 1] = { depth, text: before + words };
    } else lines.push({ depth, text: words });
    goesOn = flow.isFlowed && words.endsWith(' ') && !isSignatureMark(words);
  }
  return lines;
}

/** Returns the lines of a page that was written as text, by the signs that stand around its quotations. */
export function pageLines(text: string): MessageLine[] {
  const lines: MessageLine[] = [];
  let depth = 0;
  for (const line of text.split('\n')) {
    for (const piece of line.split(/([\ue0b0\ue0b1])/u)) {
      if (piece === QUOTE_OPENS) depth += 1;
      else if (piece === QUOTE_CLOSES) depth = Math.max(0, depth - 1);
      else if (piece !== '' || line === '') lines.push({ depth, text: piece });
    }
  }
  return lines;
}

/** Tells whether a line begins a signature (RFC 3676, 4.3). */
export function isSignatureMark(line: string): boolean {
  return line === '-- ' || line.trimEnd() === '--';
}
