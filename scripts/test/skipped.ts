/** The report on tests that were skipped. */
import { installCommand } from '../needed-programs.ts';

/** Stands in the title of a test, or of what it is in: “… (skipped: pdftotext is not installed)”. */
const REASON = /\(skipped: ([^)]*)\)/;

export interface SkippedTests {
  /** Said at the end of a run; empty when nothing was skipped. */
  readonly words: string;
  /** The titles of those that do not say why. */
  readonly unexplained: readonly string[];
}

/**
 * Returns the report on skipped tests, given by their whole titles; `missing` are the packages that would let some of
 * them run.
 */
export function sumUpSkipped(titles: readonly string[], missing: readonly string[]): SkippedTests {
  const counts = new Map<string, number>();
  const unexplained: string[] = [];
  for (const title of titles) {
    const reason = REASON.exec(title)?.[1];
    if (reason === undefined) unexplained.push(title);
    else counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const lines = [...counts].map(([reason, count]) => `  ${String(count).padStart(4)}  ${reason}`);
  if (lines.length === 0) return { words: '', unexplained };
  const count = titles.length - unexplained.length;
  const head = count === 1 ? '1 test was skipped:' : `${count} tests were skipped:`;
  const advice = missing.length === 0 ? [] : [`To run more of them: ${installCommand(missing)}`];
  return { words: [head, ...lines, ...advice].join('\n'), unexplained };
}
