import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CounterclaimError, type ErrorCode, errorCode } from '../../shared/errors.ts';

/** Whoever may read and write other files of the user. */
const USUAL_MODE = 0o666;

/**
 * Puts a file at `target`, whole or not at all: `write` fills an empty temporary file in the same folder, which is flushed to
 * the disk and then renamed. When anything fails the temporary file is removed and what stood at `target` stays. A symbolic link
 * stays one: the file that it leads to is written. `mode` is what a new file may be used for, less what the system leaves out.
 * Returns the number of bytes. Throws `IsAFolder`, `NoPermission`, `DiskFull` or `WriteFailed`, and what `write` throws.
 */
export async function writeAtomically(
  target: string,
  write: (temporaryPath: string) => Promise<void>,
  mode = USUAL_MODE,
): Promise<number> {
  const file = await realpath(target).catch(() => target);
  const temporary = join(dirname(file), `.${basename(file).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`);
  try {
    await refuseFolder(file);
    await (await open(temporary, 'wx', mode)).close();
    await write(temporary);
    const bytes = await flush(temporary);
    await rename(temporary, file);
    await flushFolder(dirname(file));
    return bytes;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw errorCode(error) === undefined ? writeError(error, target) : error;
  }
}

/** `writeAtomically` for a file that is at hand as a whole. */
export function writeFileAtomically(target: string, data: string | Uint8Array, mode = USUAL_MODE): Promise<number> {
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

/** A failure of the file system while writing `target`, as an error with a sentence. */
export function writeError(error: unknown, target: string): Error {
  const { code } = Object(error) as { code?: unknown };
  const known = typeof code === 'string' ? FAILURES[code] : undefined;
  if (known !== undefined) {
    return new CounterclaimError(known.code, known.sentence(target), { cause: error });
  }
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) {
    const reason = error instanceof Error ? error.message : code;
    return new CounterclaimError('WriteFailed', `“${target}” could not be written: ${reason}`, { cause: error });
  }
  return error instanceof Error ? error : new Error(String(error));
}

const noPermission = {
  code: 'NoPermission',
  sentence: (target: string) =>
    `“${target}” could not be written: writing there is not allowed. Choose another folder, or ask for permission to write in this one.`,
} as const;
const diskFull = {
  code: 'DiskFull',
  sentence: (target: string) =>
    `“${target}” could not be written: the disk is full. Free some space, or choose another disk.`,
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
    sentence: (target) => `“${target}” could not be written: the folder “${dirname(target)}” does not exist.`,
  },
  ENAMETOOLONG: {
    code: 'WriteFailed',
    sentence: (target) => `“${target}” could not be written: the name is too long. Choose a shorter one.`,
  },
  ENOTDIR: {
    code: 'WriteFailed',
    sentence: (target) => `“${target}” could not be written: “${dirname(target)}” is not a folder.`,
  },
};

function folderSentence(target: string, what = 'file'): string {
  return `“${target}” is a folder. Choose a name for the ${what} in it.`;
}

/** Throws `IsAFolder` where `target` is a folder; `what` is what should get a name in it. */
export async function refuseFolder(target: string, what = 'file'): Promise<void> {
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory()) throw new CounterclaimError('IsAFolder', folderSentence(target, what));
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
