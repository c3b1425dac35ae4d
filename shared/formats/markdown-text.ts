import { isolated } from '../text/isolation.ts';

/** Everything that starts something in CommonMark, in GitHub's Markdown or in Pandoc's, wherever it stands. */
const ANYWHERE = /[\\`*_{}[\]<>#|~&$@^]/gu;
/** What starts a list, a heading's line or a definition, at the beginning of a line. */
const AT_START = /^(?:[-+=:%]|\d+(?=[.)]))/u;

/** `text` as one line of Markdown that is shown as it was written, spaces aside, and whose direction ends with it. */
export function markdownText(text: string): string {
  return markdownLine(isolated(text.replace(/\s+/gu, ' ').trim()));
}

/** `text` as lines of Markdown that are shown below each other; an empty line ends a paragraph. */
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
