import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asFileError } from '../../db/file-errors.ts';
import { replacedFile, takeOver } from '../../db/replacing/replaced-file.ts';
import { sweepBeside, temporaryPath } from '../../db/replacing/temporary-files.ts';
import { flushFolder } from '../base/atomic-write.ts';

/**
 * Puts a debate at `target`, whole or not at all: `make` makes it at another path, and only when it is complete does it
 * replace the file at `target`. When anything fails, that file stays, and nothing else is left. Returns the result of
 * `make`. Throws `IsAFolder`, `NoPermission`, `DiskFull`, `FileNotFound` when there is no such folder, and the errors
 * of `make`. `mode` sets the file's permissions when they are not the usual ones.
 */
export async function placeDebate<T>(target: string, make: (path: string) => Promise<T>, mode?: number): Promise<T> {
  let folder: string | undefined;
  try {
    const replaced = replacedFile(target, 'debate');
    const file = replaced.path;
    sweepBeside(file);
    folder = temporaryPath(file, 'tmp');
    await mkdir(folder, { mode: 0o700 });
    const made = join(folder, 'new.debate');
    const result = await make(made);
    takeOver(made, { ...replaced, mode: mode ?? replaced.mode });
    // Left by a program that ended while it saved the file that is replaced: it would be rolled back into the new one.
    await rm(`${file}-journal`, { force: true });
    await rename(made, file);
    await flushFolder(dirname(file));
    return result;
  } catch (error) {
    throw asFileError(error, target, 'save');
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
