import { isolated } from '../../text/isolation.ts';

/** Every character that starts something in CommonMark, in GitHub's Markdown or in Pandoc's, wherever it stands. */
const ANYWHERE = /[\\`*_{}[\]<>#|~&$@^]/gu;
/** The beginnings of a line that start a list, a heading's underline or a definition. */
const AT_START = /^(?:[-+=:%]|\d+(?=[.)]))/u;

/**
 * Escapes `text` as one line of Markdown that shows as it was written, spaces aside, and contains its own text
 * direction.
 */
export function markdownText(text: string): string {
  return markdownLine(isolated(text.replace(/\s+/gu, ' ').trim()));
}

/** Escapes `text` as lines of Markdown that are shown one below the other; an empty line ends a paragraph. */
export function markdownLines(text: string): string[] {
  const lines = text.split('\n').map(markdownText);
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}\\` : line));
}

function markdownLine(line: string): string {
  return line
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (start) => (/\d/u.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/:\/\//gu, ':\\/\\/')
    .replace(/\b(www)\./giu, '$1\\.');
}
