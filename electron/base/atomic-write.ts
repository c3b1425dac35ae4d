import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replacedFile, takeOver } from '../../db/replacing/replaced-file.ts';
import { sweepBeside, temporaryPath } from '../../db/replacing/temporary-files.ts';
import { CounterclaimError, type ErrorCode, errorCode } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';

/** The mode of a new file, less what the user's umask forbids. */
const USUAL_MODE = 0o666;

/**
 * Puts a file at `target`, whole or not at all: `write` fills an empty temporary file in the same folder, which is
 * flushed to the disk and then renamed. When anything fails, the temporary file is removed and the file at `target`
 * stays as it was. A symbolic link stays one: the file that it leads to is written. `mode` sets the file's permissions;
 * without it, they are those of the file that is replaced, or the usual ones. Leftovers of earlier writing in the
 * folder are removed. Returns the number of bytes. Throws `IsAFolder`, `NoPermission`, `DiskFull` or `WriteFailed`, and
 * the errors of `write`.
 */
export async function writeAtomically(
  target: string,
  write: (temporaryPath: string) => Promise<void>,
  mode?: number,
): Promise<number> {
  let temporary: string | undefined;
  try {
    const replaced = replacedFile(target);
    const { path } = replaced;
    sweepBeside(path);
    temporary = temporaryPath(path, 'part');
    // Never readable by more people than the file that it replaces.
    await (await open(temporary, 'wx', mode ?? replaced.mode ?? USUAL_MODE)).close();
    await write(temporary);
    takeOver(temporary, { ...replaced, mode: mode ?? replaced.mode });
    const bytes = await flush(temporary);
    await rename(temporary, path);
    await flushFolder(dirname(path));
    return bytes;
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    throw errorCode(error) === undefined ? writeError(error, target) : error;
  }
}

/** Does what `writeAtomically` does for a file that is in memory as a whole. */
export function writeFileAtomically(target: string, data: string | Uint8Array, mode?: number): Promise<number> {
  const write = async (temporary: string) => {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(data);
    } finally {
      await file.close();
    }
  };
  return writeAtomically(target, write, mode);
}

/** Returns a failure of the file system while writing `target`, as an error with a sentence. */
export function writeError(error: unknown, target: string): Error {
  const { code } = Object(error) as { code?: unknown };
  const known = typeof code === 'string' ? FAILURES[code] : undefined;
  if (known !== undefined) {
    return new CounterclaimError(known.code, known.sentence(target), { cause: error });
  }
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) {
    const reason = error instanceof Error ? error.message : code;
    return new CounterclaimError('WriteFailed', t('“{target}” could not be written: {reason}', { target, reason }), {
      cause: error,
    });
  }
  return error instanceof Error ? error : new Error(String(error));
}

const noPermission = {
  code: 'NoPermission',
  sentence: (target: string) =>
    t(
      '“{target}” could not be written: writing there is not allowed. Choose another folder, or ask for permission to write in this one.',
      { target },
    ),
} as const;
const diskFull = {
  code: 'DiskFull',
  sentence: (target: string) =>
    t('“{target}” could not be written: the disk is full. Free some space, or choose another disk.', { target }),
} as const;
const FAILURES: Readonly<Record<string, { code: ErrorCode; sentence: (target: string) => string }>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: noPermission,
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EFBIG: diskFull,
  EISDIR: { code: 'IsAFolder', sentence: (target) => folderSentence(target) },
  ENOENT: {
    code: 'WriteFailed',
    sentence: (target) =>
      t('“{target}” could not be written: the folder “{folder}” does not exist.', { target, folder: dirname(target) }),
  },
  ENAMETOOLONG: {
    code: 'WriteFailed',
    sentence: (target) => t('“{target}” could not be written: the name is too long. Choose a shorter one.', { target }),
  },
  ENOTDIR: {
    code: 'WriteFailed',
    sentence: (target) =>
      t('“{target}” could not be written: “{folder}” is not a folder.', { target, folder: dirname(target) }),
  },
};

function folderSentence(target: string): string {
  return t('“{target}” is a folder. Choose a name for the file in it.', { target });
}

/** Waits until the file's bytes are on the disk, and counts them. */
async function flush(path: string): Promise<number> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** The new name itself is on the disk only when the folder is. Not every system can flush a folder; the file is whole anyway. */
export async function flushFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined;
  try {
    folder = await open(path, 'r');
    await folder.sync();
  } catch (error) {
    const { code } = Object(error) as { code?: unknown };
    if (!['EISDIR', 'EPERM', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(String(code))) throw error;
  } finally {
    await folder?.close();
  }
}
