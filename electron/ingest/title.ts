import { basename, extname } from 'node:path';

const LONGEST_TITLE = 300;
/** A line longer than this is the beginning of a text, not its title. */
const LONGEST_LINE = 160;

/** Returns a title on one line; undefined when it says nothing, or is not a title. */
export function asTitle(text: string | null | undefined): string | undefined {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' || line.length > LONGEST_TITLE ? undefined : line;
}

/** Returns the first line of a text that is not blank, without the mark of a list's entry, if it may be a title. */
export function firstLine(text: string): string | undefined {
  const line = /\S[^\n\r]*/u.exec(text)?.[0].replace(/^(?:[-*•]|\d{1,3}\.) /u, '');
  return line !== undefined && line.length <= LONGEST_LINE && /\p{L}/u.test(line) ? asTitle(line) : undefined;
}

/** Returns the name of a file without folder and ending. */
export function titleFromName(name: string): string {
  const base = basename(name);
  return basename(base, extname(base)) || name;
}
