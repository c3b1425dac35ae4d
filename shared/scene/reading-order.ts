import type { TextLine, TextRun } from '../text/text.ts';

/**
 * Returns the runs of `line` in reading order: the permutation whose texts, one after the other, are the line's text.
 * Runs stand in visual order, which differs where directions mix. Returns visual order when there is no such
 * permutation.
 */
export function runsInReadingOrder(line: TextLine): readonly TextRun[] {
  if (line.runs.every((run) => !run.rtl)) return line.runs;
  return readFrom(line.text, 0, line.runs) ?? line.runs;
}

/**
 * Finds a reading order by trying the rightmost run first, which suits lines that read from right to left; others are
 * found by their text.
 */
function readFrom(text: string, start: number, unread: readonly TextRun[]): TextRun[] | undefined {
  if (unread.length === 0) return start === text.length ? [] : undefined;
  const tried = new Set<string>();
  for (const run of unread.toReversed()) {
    if (tried.has(run.text) || !text.startsWith(run.text, start)) continue;
    tried.add(run.text);
    const rest = readFrom(
      text,
      start + run.text.length,
      unread.filter((other) => other !== run),
    );
    if (rest !== undefined) return [run, ...rest];
  }
  return undefined;
}
