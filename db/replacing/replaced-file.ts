import { accessSync, chmodSync, chownSync, constants, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';

/** The destination of a file, and the file that is there now. */
export interface ReplacedFile {
  /** The path with links followed, even one that leads to nothing yet. */
  readonly path: string;
  /** The mode of the file that is replaced; null when there is none. */
  readonly mode: number | null;
  readonly owner: Pick<Stats, 'uid' | 'gid'> | null;
}

const MOST_LINKS = 40;

/**
 * Decides whether, and where, `target` may be written by replacing the file there; `what` is what would be put there.
 * Throws `IsAFolder`, `NoPermission` for a file that is write-protected (which replacing would ignore), and
 * `WriteFailed` for a pipe, a device, or links in a circle.
 */
export function replacedFile(target: string, what: 'file' | 'debate' = 'file'): ReplacedFile {
  const path = linksFollowed(target, target, MOST_LINKS);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return { path, mode: null, owner: null };
  if (there.isDirectory()) {
    throw new CounterclaimError(
      'IsAFolder',
      t('“{target}” is a folder. Choose a name for the {what} in it.', { target, what }),
    );
  }
  if (!there.isFile()) {
    const message = t(
      '“{target}” could not be written: it is not a file, but a pipe or a device. Choose another name.',
      { target },
    );
    throw new CounterclaimError('WriteFailed', message);
  }
  if (!isWritable(path, there)) {
    const message = t(
      '“{target}” is write-protected, so it was left as it is. Choose another name, or allow writing to it first.',
      { target },
    );
    throw new CounterclaimError('NoPermission', message);
  }
  return { path, mode: there.mode & 0o777, owner: there };
}

/** Gives a file that replaces another the other's mode, and its owner if this user may do that. */
export function takeOver(path: string, { mode, owner }: ReplacedFile): void {
  const now = statSync(path);
  if (owner !== null && (owner.uid !== now.uid || owner.gid !== now.gid)) {
    try {
      chownSync(path, owner.uid, owner.gid);
    } catch {
      // Only the administrator may; otherwise the file is this user's.
    }
  }
  if (mode !== null && mode !== (now.mode & 0o777)) chmodSync(path, mode);
}

/**
 * Tells whether a file may be written. To the administrator every file is writable; one that nobody may write is
 * protected from them too.
 */
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
      const message = t('“{target}” could not be written: it is a link that leads in a circle. Choose another name.', {
        target,
      });
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
