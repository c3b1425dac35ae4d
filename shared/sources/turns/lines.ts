/** A line of a transcript that is not blank, without the white space around it. */
export interface TextLine {
  readonly text: string;
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** True if a blank line, or nothing, stands before it. */
  readonly afterGap: boolean;
  /** True if a blank line, or nothing, stands behind it. */
  readonly beforeGap: boolean;
  /** Characters of white space before it. */
  readonly indent: number;
}

/** Returns the lines of `text` that are not blank, in order. */
export function linesOf(text: string): TextLine[] {
  const lines: (TextLine & { beforeGap: boolean })[] = [];
  let afterGap = true;
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const whole = text.slice(at, end);
    const trimmed = whole.replace(/^\ufeff/u, ' ').trim();
    if (trimmed === '') {
      afterGap = true;
      const last = lines.at(-1);
      if (last !== undefined) last.beforeGap = true;
    } else {
      const indent = whole.indexOf(trimmed);
      const start = at + indent;
      lines.push({ text: trimmed, start, end: start + trimmed.length, afterGap, beforeGap: found === -1, indent });
      afterGap = false;
    }
    at = end + 1;
  }
  return lines;
}

/** Returns the part of a line from `offset` on, as a line of its own; null if nothing is left. */
export function restOf(line: TextLine, offset: number): TextLine | null {
  const rest = line.text.slice(offset);
  const text = rest.trim();
  if (text === '') return null;
  const start = line.start + offset + rest.indexOf(text);
  return { ...line, text, start, end: start + text.length };
}
