import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { privateFolderPath, sweepBeside } from '../replacing/temporary-files.ts';
import { FileBytes } from './file-bytes.ts';
import type { PagesJournal } from './journal-match.ts';

/** A copy of a debate, and of its journal if it has one, that nobody else can reach, in a folder of its own. */
export class PrivateCopy {
  readonly #folder = privateFolderPath();

  /** Copies the debate and, if there is a `journal`, that too. Throws the system's error, and leaves nothing then. */
  constructor(path: string, { journal }: { readonly journal: boolean }) {
    // A reader that was killed leaves a copy, which holds everything in somebody's debate.
    sweepBeside(this.#folder);
    // Throws where there is something of that name.
    mkdirSync(this.#folder, { mode: 0o700 });
    try {
      copyPrivately(path, this.asItStands);
      if (journal) copyPrivately(`${path}-journal`, this.journal);
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /** The debate without its journal. */
  get asItStands(): string {
    return join(this.#folder, 'as it stands.debate');
  }

  /** The path at which `rollBack` makes the debate as it was before the commit that the journal belongs to. */
  get rolledBack(): string {
    return join(this.#folder, 'rolled back.debate');
  }

  /** The journal, under a name by which SQLite does not connect it with either. */
  get journal(): string {
    return join(this.#folder, 'journal');
  }

  /** Writes the journal's pages back into a further copy. */
  rollBack({ pageSize, pageCount, pages }: PagesJournal): void {
    copyPrivately(this.asItStands, this.rolledBack);
    withBytes(this.journal, (bytes) => {
      const target = openSync(this.rolledBack, 'r+');
      try {
        for (const { number, at } of pages)
          writeSync(target, bytes.at(at, pageSize), 0, pageSize, (number - 1) * pageSize);
        ftruncateSync(target, pageCount * pageSize);
      } finally {
        closeSync(target);
      }
    });
  }

  /** Deletes the folder. A second call does nothing. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Copies a file, sharing its blocks if the file system can. The mode is copied too, and may forbid writing. */
function copyPrivately(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  chmodSync(to, 0o600);
}

/** Calls `work` with the bytes of the file at `path` and returns its result; the file is closed in any case. */
export function withBytes<T>(path: string, work: (bytes: FileBytes, descriptor: number) => T): T {
  const descriptor = openSync(path, 'r');
  try {
    return work(new FileBytes(descriptor, fstatSync(descriptor).size), descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Tells whether two files hold the same bytes. */
export function sameBytes(one: string, other: string): boolean {
  if (statSync(one).size !== statSync(other).size) return false;
  return withBytes(one, (left) =>
    withBytes(other, (right) => {
      for (let at = 0; at < left.size; at += 65_536) {
        const length = Math.min(65_536, left.size - at);
        if (!left.at(at, length).equals(right.at(at, length))) return false;
      }
      return true;
    }),
  );
}

/** Returns a stamp that changes when somebody writes a file or its journal: their times, sizes and identities. */
export function stampOf(path: string): string {
  return [path, `${path}-journal`]
    .map((each) => {
      const stat = statSync(each, { bigint: true, throwIfNoEntry: false });
      return stat === undefined ? 'none' : `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
    })
    .join(', ');
}
