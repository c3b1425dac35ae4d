import { accessSync, chmodSync, chownSync, constants, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';

/** Where a file is to be put, and what stands there. */
export interface ReplacedFile {
  /** Links followed, also one that leads to nothing yet. */
  readonly path: string;
  /** Who may read and write the file that is replaced; null where there is none. */
  readonly mode: number | null;
  readonly owner: Pick<Stats, 'uid' | 'gid'> | null;
}

const MOST_LINKS = 40;

/**
 * Whether, and where, `target` may be written by putting another file in its place; `what` is what would be put there. Throws
 * `IsAFolder`, `NoPermission` for a file that is write-protected, which replacing would not notice, and `WriteFailed` for a pipe, a device, or links in a circle.
 */
export function replacedFile(target: string, what: 'file' | 'debate' = 'file'): ReplacedFile {
  const path = linksFollowed(target, target, MOST_LINKS);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return { path, mode: null, owner: null };
  if (there.isDirectory()) {
    throw new CounterclaimError('IsAFolder', `“${target}” is a folder. Choose a name for the ${what} in it.`);
  }
  if (!there.isFile()) {
    const message = `“${target}” could not be written: it is not a file, but a pipe or a device. Choose another name.`;
    throw new CounterclaimError('WriteFailed', message);
  }
  if (!isWritable(path, there)) {
    const message = `“${target}” is write-protected, so it was left as it is. Choose another name, or allow writing to it first.`;
    throw new CounterclaimError('NoPermission', message);
  }
  return { path, mode: there.mode & 0o777, owner: there };
}

/** Gives a file that takes the place of another the mode of that, and its owner where this user may do that. */
export function takeOver(path: string, { mode, owner }: ReplacedFile): void {
  const now = statSync(path);
  if (owner !== null && (owner.uid !== now.uid || owner.gid !== now.gid)) {
    try {
      chownSync(path, owner.uid, owner.gid);
    } catch {
      // Only the administrator may: the file is then this user's.
    }
  }
  if (mode !== null && mode !== (now.mode & 0o777)) chmodSync(path, mode);
}

/** For the administrator every file is writable; one that nobody may write is protected from them too. */
function isWritable(path: string, { mode }: Stats): boolean {
  if ((mode & 0o222) === 0) return false;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function linksFollowed(path: string, target: string, left: number): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP' || left === 0) {
      const message = `“${target}” could not be written: it is a link that leads in a circle. Choose another name.`;
      throw new CounterclaimError('WriteFailed', message, { cause: error });
    }
    const link = code === 'ENOENT' ? linkAt(path) : null;
    return link === null ? path : linksFollowed(resolve(dirname(path), link), target, left - 1);
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
