import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { ReadConnection, type WriteConnection } from './connection.ts';
import { asFileError } from './file-errors.ts';
import { writeWhole } from './whole-file.ts';

/**
 * Copies the file to a folder, or beside itself for null or where that folder is gone, under a name that says its version,
 * and checks the copy; an older backup is never replaced. Returns the backup's path. Throws `BackupFailed`.
 */
export function backUp(connection: WriteConnection, folder: string | null): string {
  const version = connection.userVersion();
  const chosen = folder !== null && existsSync(folder) ? folder : dirname(connection.path);
  const path = freeName(chosen, connection.path, version);
  try {
    writeWhole(path, false, (temporary) => {
      connection.run('VACUUM INTO ?', temporary);
      assertSound(temporary, version);
    });
    return path;
  } catch (error) {
    const reason = asFileError(error, path, 'save');
    throw new CounterclaimError(
      'BackupFailed',
      t('“{path}” is of an older version, and was left as it is, because no backup could be made of it. {reason}', {
        path: connection.path,
        reason: reason instanceof Error ? reason.message : String(reason),
      }),
      { cause: error },
    );
  }
}

/** Throws `DamagedFile` unless the file at `path` is a whole database of this version. */
export function assertSound(path: string, version: number): void {
  const copy = ReadConnection.openForReading(path, { busyTimeout: 0 });
  try {
    const faults = copy.userVersion() === version ? copy.integrityFaults(false) : [t('The version is another.')];
    if (faults.length === 0) return;
    throw new CounterclaimError('DamagedFile', t('“{path}” was not written as it should be.', { path }), {
      details: faults,
    });
  } finally {
    copy.close();
  }
}

function freeName(folder: string, path: string, version: number): string {
  const extension = extname(path);
  for (let count = 1; ; count++) {
    const name = t('{name} (backup of version {version}{count, plural, =1 {} other {, {count}}})', {
      name: basename(path, extension),
      version,
      count,
    });
    const backup = join(folder, `${name}${extension}`);
    if (!existsSync(backup)) return backup;
  }
}
