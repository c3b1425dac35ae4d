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
  return withWholeBrackets(lines);
}

/** Lines, and characters, of a note in brackets: a longer one is none. */
const MOST_LINES = 12;
const MOST_CHARACTERS = 2000;

/** Makes one line of a note in brackets that goes over several; every character keeps its place. */
function withWholeBrackets(lines: readonly TextLine[]): TextLine[] {
  const whole: TextLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as TextLine;
    const count = line.text.startsWith('(') && !line.text.includes(')') ? linesToBracket(lines, index) : 0;
    if (count === 0) {
      whole.push(line);
      continue;
    }
    let text = line.text;
    for (const next of lines.slice(index + 1, index + count))
      text += ' '.repeat(next.start - line.start - text.length) + next.text;
    const last = lines[index + count - 1] as TextLine;
    whole.push({ ...line, text, end: last.end, beforeGap: last.beforeGap });
    index += count - 1;
  }
  return whole;
}

/** Returns the number of lines up to the one that closes a bracket; 0 if none does before the paragraph ends. */
function linesToBracket(lines: readonly TextLine[], from: number): number {
  const start = lines[from]?.start ?? 0;
  for (let count = 2; count <= MOST_LINES; count++) {
    const line = lines[from + count - 1];
    if (line === undefined || line.afterGap || line.end - start > MOST_CHARACTERS) return 0;
    if (line.text.endsWith(')')) return count;
    if (line.text.includes(')')) return 0;
  }
  return 0;
}

/** Returns the part of a line from `offset` on, as a line of its own; null if nothing is left. */
export function restOf(line: TextLine, offset: number): TextLine | null {
  const rest = line.text.slice(offset);
  const text = rest.trim();
  if (text === '') return null;
  const start = line.start + offset + rest.indexOf(text);
  return { ...line, text, start, end: start + text.length };
}
