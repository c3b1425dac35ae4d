import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { systemCode } from './file-errors.ts';
import { replacedFile, takeOver } from './replacing/replaced-file.ts';
import { sweepBeside, temporaryPath } from './replacing/temporary-files.ts';

/**
 * Has `write` write a file under a temporary name in the folder of `path`, and renames it when it is complete and on
 * the disk. When anything throws, nothing is left behind. A file at `path` is replaced if `replace`, as `replacedFile`
 * allows, otherwise refused with `FileExists`; `FileNotFound` when there is no such folder.
 */
export function writeWhole(path: string, replace: boolean, write: (temporary: string) => void): void {
  if (!existsSync(dirname(path))) {
    const message = t('There is no folder “{path}” to write “{path2}” to. Choose another one.', {
      path: dirname(path),
      path2: basename(path),
    });
    throw new CounterclaimError('FileNotFound', message);
  }
  if (!replace && existsSync(path)) throw fileExists(path);
  const replaced = replace ? replacedFile(path) : null;
  sweepBeside(replaced?.path ?? path);
  const temporary = temporaryPath(replaced?.path ?? path, 'tmp');
  try {
    write(temporary);
    if (replaced !== null) takeOver(temporary, replaced);
    sync(temporary);
    if (replaced !== null) renameSync(temporary, replaced.path);
    else renameToNew(temporary, path);
    if (process.platform !== 'win32') sync(dirname(path));
  } finally {
    rmSync(temporary, { force: true });
    rmSync(`${temporary}-journal`, { force: true });
  }
}

/** Gives the file its name by a link, which unlike a renaming never replaces a file that appeared meanwhile. */
function renameToNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (existsSync(path)) throw fileExists(path);
    // File systems such as exFAT have no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(systemCode(error))) throw error;
    renameSync(temporary, path);
  }
}

function fileExists(path: string): CounterclaimError {
  const message = t('“{path}” exists already, and was left as it is. Choose another name.', { path });
  return new CounterclaimError('FileExists', message);
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
