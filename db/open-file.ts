import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { CounterclaimError } from '../shared/errors.ts';
import { backUp } from './backup.ts';
import { ReadConnection, WriteConnection } from './connection.ts';
import { collectContent } from './content.ts';
import { asFileError } from './file-errors.ts';
import { type FileState, inspectFile } from './file-header.ts';
import type { FileSettings, ReaderSettings } from './file-options.ts';
import { clearHistory } from './history.ts';
import { latestVersion, migrate } from './migrations.ts';

/**
 * Opens a debate for reading only. Throws the errors of `inspectFile`, `OlderFormat`, `DamagedFile`, `FileBusy`, or
 * `NoPermission` when an unclean exit has to be mended first and the file or its folder cannot be written.
 */
export function openForReading(path: string, settings: ReaderSettings): ReadConnection {
  return withFileErrors(path, () => {
    const latest = latestVersion(settings.migrations);
    let state = inspectFile(path, latest);
    const uncleanExit = state.hasJournal;
    if (uncleanExit) {
      rollBack(path, state, settings);
      state = inspectFile(path, latest);
    }
    if (state.version < latest) throw olderFormat(path);
    return ready(ReadConnection.openForReading(state.path, settings), uncleanExit);
  });
}

/**
 * Opens a debate for reading and writing, and brings a file of an older version up to date, after a backup. Throws what
 * `openForReading` throws, `NoPermission` when the file or its folder cannot be written, and `BackupFailed`.
 */
export function openForWriting(path: string, settings: FileSettings): WriteConnection {
  return withFileErrors(path, () => {
    const latest = latestVersion(settings.migrations);
    const state = inspectFile(path, latest);
    assertWritable(state.path, path);
    const connection = ready(WriteConnection.openForWriting(state.path, settings), state.hasJournal);
    try {
      if (connection.userVersion() < latest) bringUpToDate(connection, settings);
      if (settings.maxPages !== undefined) connection.limitPages(settings.maxPages);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/** Has SQLite read for the first time: it rolls back a hot journal, and finds out whether it can read at all. */
function ready<C extends ReadConnection>(connection: C, uncleanExit: boolean): C {
  try {
    connection.row('SELECT count(*) FROM sqlite_schema');
    const faults = uncleanExit ? connection.integrityFaults(true) : [];
    if (faults.length === 0) return connection;
    const message =
      `“${connection.path}” was damaged when a program ended in the middle of saving it. ` +
      'Go back to a backup or an earlier copy of it.';
    throw new CounterclaimError('DamagedFile', message, { details: faults });
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** A connection that only reads cannot roll back; one that writes does so by itself. */
function rollBack(path: string, state: FileState, settings: ReaderSettings): void {
  try {
    assertWritable(state.path, path);
  } catch (cause) {
    const message =
      `“${path}” was left in the middle of being saved, and has to be mended before it can be read; ` +
      `but it or its folder cannot be written. Copy it together with “${path}-journal” to a folder of your own, ` +
      'and open the copy.';
    throw new CounterclaimError('NoPermission', message, { cause });
  }
  ready(WriteConnection.openForWriting(state.path, settings), false).close();
}

function bringUpToDate(connection: WriteConnection, settings: FileSettings): void {
  const dataVersion = connection.dataVersion();
  backUp(connection, settings.newId());
  migrate(connection, settings.migrations, () => {
    if (connection.dataVersion() !== dataVersion) {
      const message =
        `“${connection.path}” was changed by another program while it was being brought up to date. ` +
        'It was left as it is. Open it again.';
      throw new CounterclaimError('FileBusy', message);
    }
    // Its changes are of the older version. The backup keeps it.
    collectContent(connection, clearHistory(connection));
  });
}

function assertWritable(path: string, givenPath: string): void {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw asFileError(error, givenPath, 'save');
  }
}

function withFileErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asFileError(error, path, 'open');
  }
}

function olderFormat(path: string): CounterclaimError {
  const message =
    `“${path}” was written by an older version of Counterclaim. Open it for editing once: ` +
    'that brings it up to date, and keeps a backup beside it.';
  return new CounterclaimError('OlderFormat', message);
}
