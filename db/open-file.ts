import { accessSync, closeSync, constants, fstatSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { backUp } from './backup.ts';
import { ReadConnection, WriteConnection } from './connection.ts';
import { asFileError, systemCode } from './file-errors.ts';
import type { FileSettings, ReaderSettings } from './file-options.ts';
import { type Admitted, admitFile } from './gate/admission.ts';
import { examineFile, type SchemaOf } from './gate/examine-file.ts';
import { namesAnotherFile } from './gate/journal.ts';
import { PrivateCopy, sameBytes, stampOf, withBytes } from './gate/private-copy.ts';
import { keepBoth, readingNotice, rollBackNotice, setAside, setAsideNotice } from './journal-repair.ts';
import { knownSchemas } from './known-schemas.ts';
import { decideJournal } from './leftover-journal.ts';
import { latestVersion, migrate } from './migrations/migration.ts';

/** A debate that is open, and what was found while opening it. */
export interface Opened<C extends ReadConnection> {
  readonly connection: C;
  /** Sentences for the user. */
  readonly notices: readonly string[];
  /** Called once, after the connection was closed. */
  readonly release: () => void;
}

/**
 * Opens a debate for reading only, without changing a byte of it or of anything beside it: if it was left in the middle
 * of a commit, or is of an older version, a private copy is read, brought up to date in the second case. Throws the
 * errors of `admitFile`, `examineFile` and `decideJournal`, and `FileBusy`.
 */
export function openForReading(path: string, settings: ReaderSettings): Opened<ReadConnection> {
  return withFileErrors(path, () =>
    untilSettled(path, settings, () => {
      const latest = latestVersion(settings.migrations);
      const schemaOf = knownSchemas(settings.migrations);
      const admitted = admitFile(path, latest);
      const opened = isLeftInMidCommit(admitted, settings)
        ? readPrivately(admitted, settings, schemaOf)
        : { connection: examined(ReadConnection.openForReading(admitted.path, settings), path, schemaOf), ...plainly };
      return opened.connection.userVersion() === latest ? opened : readUpToDate(opened, path, settings);
    }),
  );
}

/**
 * Opens a debate for reading and writing, and brings a file of an older version up to date, after a backup. One that
 * was left in the middle of a commit is rolled back to the state before it, and a copy of what was found is kept beside
 * it. Throws the errors of `openForReading`, `NoPermission` when the file or its folder cannot be written, and
 * `BackupFailed`.
 */
export function openForWriting(path: string, settings: FileSettings): Opened<WriteConnection> {
  return withFileErrors(path, () =>
    untilSettled(path, settings, () => {
      const latest = latestVersion(settings.migrations);
      const schemaOf = knownSchemas(settings.migrations);
      const admitted = admitFile(path, latest);
      assertWritable(admitted.path, path);
      const notices = isLeftInMidCommit(admitted, settings) ? repair(admitted, settings, schemaOf) : [];
      const connection = examined(WriteConnection.openForWriting(admitted.path, settings), path, schemaOf);
      try {
        connection.makeDurable();
        if (connection.userVersion() < latest) bringUpToDate(connection, settings);
        if (settings.maxPages !== undefined) connection.limitPages(settings.maxPages);
        return { ...plainly, connection, notices };
      } catch (error) {
        connection.close();
        throw error;
      }
    }),
  );
}

const plainly = { notices: [], release: () => {} };

/** Says that the file changed while it was examined: another program is writing it. */
class ChangedMeanwhile extends Error {}

/** Milliseconds between two attempts. */
const PAUSE = 20;

/** Calls `open`, and again if another program was writing the file, for as long as one waits for a lock. */
function untilSettled<T>(path: string, { busyTimeout }: ReaderSettings, open: () => T): T {
  const end = performance.now() + busyTimeout;
  for (;;) {
    try {
      return open();
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      if (performance.now() > end) {
        const message = t(
          '“{path}” is being written by another program again and again. Nothing was changed. Try again in a moment.',
          { path },
        );
        throw new CounterclaimError('FileBusy', message, { cause: error });
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/**
 * Tells whether there is a journal that nobody is writing. A connection that can only read finds out: SQLite looks at
 * the locks of the file and at the first byte of the journal, and can change nothing. Throws `LeftoverJournal` on a
 * journal that no writer of ours makes.
 */
function isLeftInMidCommit({ path, givenPath, hasJournal }: Admitted, settings: ReaderSettings): boolean {
  if (!hasJournal) return false;
  const connection = ReadConnection.openForReading(path, settings);
  try {
    connection.userVersion();
  } catch (error) {
    if (systemCode(error) === LEFT_IN_MID_COMMIT) return true;
    // The damage is reported when the file is examined.
    if (!isDamage(error)) throw error;
  } finally {
    connection.close();
  }
  // It is being written, or ended in a way that makes SQLite write into it from its beginning on: what follows would be
  // read later.
  if (!withJournal(path, namesAnotherFile)) return false;
  const message = t(
    'Beside “{givenPath}” lies a journal, “…-journal”, that names another file to go with it. Counterclaim never makes such a journal. Nothing was changed. Move it away, and open the debate again.',
    { givenPath },
  );
  throw new CounterclaimError('LeftoverJournal', message);
}

/** SQLite's code for a read-only connection that would have to roll back first. */
const LEFT_IN_MID_COMMIT = 'SQLITE_READONLY_ROLLBACK';

function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(systemCode(error));
}

function withJournal(path: string, ask: Parameters<typeof withBytes<boolean>>[1]): boolean {
  try {
    return withBytes(`${path}-journal`, ask);
  } catch (error) {
    // Its commit was finished.
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function readPrivately(admitted: Admitted, settings: ReaderSettings, schemaOf: SchemaOf): Opened<ReadConnection> {
  const decided = decideUnchanged(admitted, settings, schemaOf);
  const release = () => decided.copy.remove();
  try {
    const connection = ReadConnection.openForReading(decided.path, { ...settings, shownPath: admitted.givenPath });
    const notice = readingNotice(admitted, decided);
    return { connection, notices: notice === null ? [] : [notice], release };
  } catch (error) {
    release();
    throw error;
  }
}

/** Closes a file of an older version, and opens a private copy of it that is brought up to date. */
function readUpToDate(
  older: Opened<ReadConnection>,
  shownPath: string,
  settings: ReaderSettings,
): Opened<ReadConnection> {
  let copy: PrivateCopy | undefined;
  try {
    // Under a reader's lock, so that nobody writes meanwhile. Copying releases it, when it is no longer needed.
    copy = older.connection.snapshot(() => {
      older.connection.userVersion();
      return new PrivateCopy(older.connection.path, { journal: false });
    });
    older.connection.close();
    older.release();
    migrateUnshared(copy.asItStands, settings);
    const { asItStands } = copy;
    return {
      connection: ReadConnection.openForReading(asItStands, { ...settings, shownPath }),
      notices: older.notices,
      release: () => copy?.remove(),
    };
  } catch (error) {
    older.connection.close();
    older.release();
    copy?.remove();
    throw error;
  }
}

function migrateUnshared(path: string, { migrations }: ReaderSettings): void {
  const connection = WriteConnection.openUnshared(path);
  try {
    migrate(connection, migrations);
  } finally {
    connection.close();
  }
}

/**
 * Rolls the debate back to its state before the commit in which it was interrupted, or sets the journal aside. Returns
 * the notices about that.
 */
function repair(admitted: Admitted, settings: FileSettings, schemaOf: SchemaOf): string[] {
  const stamp = stampOf(admitted.path);
  const decided = decideUnchanged(admitted, settings, schemaOf);
  try {
    // SQLite drops it by writing back what is there.
    if (decided.way === 'drop') return [];
    if (stampOf(admitted.path) !== stamp) throw new ChangedMeanwhile();
    if (decided.way === 'set-aside') return [setAsideNotice(admitted, setAside(admitted, settings.clock()))];
    const kept = keepBoth(admitted, settings.clock());
    letRollBack(admitted, settings);
    if (!sameBytes(admitted.path, decided.path)) throw new ChangedMeanwhile();
    return [rollBackNotice(admitted, kept)];
  } finally {
    decided.copy.remove();
  }
}

/** Lets SQLite roll the journal back under its own lock, when it first reads. */
function letRollBack({ path }: Admitted, settings: ReaderSettings): void {
  const connection = WriteConnection.openForWriting(path, settings);
  try {
    connection.userVersion();
  } finally {
    connection.close();
  }
}

function decideUnchanged(admitted: Admitted, { journal }: ReaderSettings, schemaOf: SchemaOf) {
  const stamp = stampOf(admitted.path);
  const changed = () => stampOf(admitted.path) !== stamp;
  try {
    const decided = decideJournal(admitted, schemaOf, journal);
    if (!changed()) return decided;
    decided.copy.remove();
  } catch (error) {
    if (!changed()) throw error;
  }
  throw new ChangedMeanwhile();
}

/**
 * Examines the file of a connection that has not read yet, under its lock, and has SQLite read the schema in the same
 * transaction. Closes the connection when it throws.
 */
function examined<C extends ReadConnection>(connection: C, givenPath: string, schemaOf: SchemaOf): C {
  let descriptor: number | undefined;
  const examine = () => {
    descriptor = openSync(connection.path, 'r');
    examineFile({ path: givenPath, descriptor, size: fstatSync(descriptor).size }, schemaOf);
  };
  try {
    connection.snapshot(() => {
      connection.userVersion(); // takes the lock, and reads nothing of the schema
      examine();
      connection.row('SELECT count(*) FROM sqlite_schema');
    });
    return connection;
  } catch (error) {
    connection.close();
    // SQLite does not even lock a file that it takes for damaged; its faults can be found all the same.
    if (isDamage(error) && descriptor === undefined) examine();
    // Its writer ended just now.
    throw systemCode(error) === LEFT_IN_MID_COMMIT ? new ChangedMeanwhile() : error;
  } finally {
    // Not earlier: closing it releases this process's locks on the file.
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function bringUpToDate(connection: WriteConnection, settings: FileSettings): void {
  const dataVersion = connection.dataVersion();
  backUp(connection, settings.backups);
  migrate(connection, settings.migrations, () => {
    if (connection.dataVersion() !== dataVersion) {
      const message = t(
        '“{path}” was changed by another program while it was being brought up to date. It was left as it is. Open it again.',
        { path: connection.path },
      );
      throw new CounterclaimError('FileBusy', message);
    }
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
