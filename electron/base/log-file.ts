import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { describeForLog } from './describe-for-log.ts';
import { PRIVATE_FILE } from './private-files.ts';

/** The process in which something failed. */
export type LogSource = 'main' | 'window';

interface LogFileOptions {
  readonly version: string;
  readonly clock?: () => Date;
  readonly mostBytes?: number;
}

/** The size in bytes that a log, and the older log beside it, may have, approximately. */
const MOST_BYTES = 256 * 1024;
/** Milliseconds in which the same failure is noted only once: one in a gesture occurs at every move of the pointer. */
const PAUSE = 10_000;

const HEAD = `What failed in Counterclaim on this computer, for whoever is asked for help. It goes nowhere by itself.
It has no words of debates and sources in it, and no names of files: only what kind of failure it was, when, and where in the program.

`;

/** The bounded log of failures, in a file that only its user may read. */
export class LogFile {
  readonly path: string;
  readonly #version: string;
  readonly #clock: () => Date;
  readonly #mostBytes: number;
  #last = { description: '', at: Number.NEGATIVE_INFINITY };

  constructor(path: string, { version, clock = () => new Date(), mostBytes = MOST_BYTES }: LogFileOptions) {
    this.path = path;
    this.#version = version;
    this.#clock = clock;
    this.#mostBytes = mostBytes;
  }

  /** The path of the older log. */
  get olderPath(): string {
    return `${this.path}.old`;
  }

  /** Notes a failure. Never throws: there is nobody to tell that a log cannot be written. */
  note(source: LogSource, error: unknown): void {
    const description = `${source} (${this.#version}): ${describeForLog(error)}`;
    const now = this.#clock();
    const isSame = description === this.#last.description && now.getTime() - this.#last.at < PAUSE;
    if (isSame) return;
    this.#last = { description, at: now.getTime() };
    this.#append(`${now.toISOString()} ${description}\n`);
  }

  /** Makes the file if there is none, so that it can be shown. */
  make(): void {
    if (!existsSync(this.path)) this.#append('');
  }

  #append(entry: string): void {
    try {
      const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > 0 && size + entry.length > this.#mostBytes) renameSync(this.path, this.olderPath);
      const head = existsSync(this.path) ? '' : HEAD;
      appendFileSync(this.path, `${head}${entry}`, { mode: PRIVATE_FILE });
    } catch {
      // Nobody can be told, as above.
    }
  }
}
