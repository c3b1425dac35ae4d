import type { GivenFile } from './given-file.ts';
import type { ReadingReport } from './import-report.ts';

/** A debate as a format's reader gives it: the value that `fromCounterclaimJson` reads, and what came of the file besides. */
export interface ReadDebate {
  readonly value: unknown;
  readonly report: ReadingReport;
}

/** A format in which debates come in. */
export interface ArgumentFormat {
  /** The name by which `--format` calls it. */
  readonly id: string;
  /** Its name for people. */
  readonly name: string;
  /** The endings that such files usually have, without the dot, the usual one first. */
  readonly endings: readonly string[];
  /** What of it has no place in a debate: sentences. */
  readonly losses: readonly string[];
  /** Tells from the content whether a file is in it. Never throws. */
  readonly recognises: (file: GivenFile) => boolean;
  /** Throws a `CounterclaimError` when nothing can be read, with line and column where the format has them. */
  readonly read: (file: GivenFile) => ReadDebate | Promise<ReadDebate>;
}
