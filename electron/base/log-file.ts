import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { describeForLog } from './describe-for-log.ts';
import { PRIVATE_FILE } from './private-files.ts';

/** Where something failed. */
export type LogSource = 'main' | 'window';

/** A log has at most this many bytes, and the one before it as many. */
const MOST_BYTES = 256 * 1024;

const HEAD =
  'What failed in Counterclaim on this computer, for whoever is asked for help. It never leaves the computer by itself, and has no\n' +
  'words of debates in it: only where in the program something failed, and when.\n\n';

/** A bounded log of failures, in a file that only its user may read. */
export class LogFile {
  readonly path: string;
  readonly #clock: () => Date;
  readonly #mostBytes: number;

  constructor(path: string, { clock = () => new Date(), mostBytes = MOST_BYTES } = {}) {
    this.path = path;
    this.#clock = clock;
    this.#mostBytes = mostBytes;
  }

  /** Notes a failure. Never throws: there is nobody to tell that a log cannot be written. */
  note(source: LogSource, error: unknown): void {
    this.#append(`${this.#clock().toISOString()} ${source}: ${describeForLog(error)}\n`);
  }

  /** Makes the file where there is none, so that it can be shown. */
  make(): void {
    if (!existsSync(this.path)) this.#append('');
  }

  #append(entry: string): void {
    try {
      const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
      if (size + entry.length > this.#mostBytes && size > 0) renameSync(this.path, `${this.path}.old`);
      const isNew = !existsSync(this.path);
      appendFileSync(this.path, `${isNew ? HEAD : ''}${entry}`, { mode: PRIVATE_FILE });
    } catch {
      // As said.
    }
  }
}
