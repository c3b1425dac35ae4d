import { fstatSync, readlinkSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { asFileError, deletedError, movedError, systemCode } from '../../db/file-errors.ts';
import type { CounterclaimError } from '../../shared/errors.ts';

/** The present place of an open file: `there`, at its path; otherwise another file is there, or none. */
export type Whereabouts = 'there' | 'replaced' | 'moved' | 'deleted';

/** Processes rarely have more files open than this. */
const MOST_DESCRIPTORS = 4096;

/** Finds out whether the file that was opened at a path is still the one at that path, whatever other programs did. */
export class FilePlace {
  readonly #path: string;
  readonly #file: FileId;

  private constructor(path: string, file: FileId) {
    this.#path = path;
    this.#file = file;
  }

  /** Remembers the file at `path`; call it when the file has been opened. */
  static async of(path: string): Promise<FilePlace> {
    return new FilePlace(path, await idOf(path));
  }

  async look(): Promise<Whereabouts> {
    try {
      return isSame(await idOf(this.#path), this.#file) ? 'there' : 'replaced';
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(systemCode(error))) throw asFileError(error, this.#path, 'open');
      return this.#open()?.nlink === 0n ? 'deleted' : 'moved';
    }
  }

  /** Returns the error for a file that is no longer at its path, with its present place if the system reports it. */
  lost(whereabouts: 'moved' | 'deleted'): CounterclaimError {
    return whereabouts === 'deleted' ? deletedError(this.#path) : movedError(this.#path, this.#newPath());
  }

  /** Asks the system about the file itself, by a descriptor of this process: its path no longer leads to it. */
  #open(): { readonly descriptor: number; readonly nlink: bigint } | null {
    for (let descriptor = 3; descriptor < MOST_DESCRIPTORS; descriptor++) {
      try {
        const found = fstatSync(descriptor, { bigint: true });
        if (isSame(found, this.#file)) return { descriptor, nlink: found.nlink };
      } catch {
        // Not in use.
      }
    }
    return null;
  }

  #newPath(): string | null {
    const open = this.#open();
    if (open === null || process.platform !== 'linux') return null;
    try {
      return readlinkSync(`/proc/self/fd/${open.descriptor}`);
    } catch {
      return null;
    }
  }
}

interface FileId {
  readonly dev: bigint;
  readonly ino: bigint;
}

async function idOf(path: string): Promise<FileId> {
  const { dev, ino } = await stat(path, { bigint: true });
  return { dev, ino };
}

function isSame(one: FileId, other: FileId): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}
