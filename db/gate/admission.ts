import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { HEADER_BYTES, isOfDebate, MAGIC, usesLog } from './header.ts';
import { lookBeside } from './neighbours.ts';

/** A file that says it is a debate, of a version that is known. */
export interface Admitted {
  /** The path with symbolic links resolved: the journal is beside the file itself. */
  readonly path: string;
  /** The path as the user knows it. */
  readonly givenPath: string;
  /** The version of its schema. */
  readonly version: number;
  /**
   * True if there is a file with the name of its journal: some program ended in the middle of a commit, or is
   * committing right now.
   */
  readonly hasJournal: boolean;
}

/**
 * Examines a file, and what stands beside it, before SQLite does, so that anything but a debate of this version or an
 * older one is not touched at all. Throws `FileNotFound`, `IsAFolder`, `NoPermission`, `NotADatabase`,
 * `NotADebateFile`, `NewerFormat`, `TooLarge`, `DamagedFile`, `ForeignFile` or `LeftoverJournal`, each with a sentence.
 * It closes a descriptor of the file, which releases this process's POSIX locks on it: call it only while the process
 * has no transaction open on the file.
 */
export function admitFile(givenPath: string, latestVersion: number): Admitted {
  const path = realpathSync(givenPath);
  const file = t('“{words}”', { words: givenPath });
  const stat = statSync(path);
  if (stat.isDirectory()) {
    throw new CounterclaimError('IsAFolder', t('{file} is a folder, not a debate. Choose a file in it.', { file }));
  }
  if (!stat.isFile())
    throw new CounterclaimError('NotADatabase', t('{file} is not a file that can hold a debate.', { file }));
  if (stat.size === 0) {
    throw new CounterclaimError(
      'NotADatabase',
      t('{file} is empty: there is no debate in it. Go back to a backup of it.', { file }),
    );
  }
  const header = firstBytes(path);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    const message = t('{file} is not a debate: its content is of another kind. Choose a file made by Counterclaim.', {
      file,
    });
    throw new CounterclaimError('NotADatabase', message);
  }
  if (header.length < HEADER_BYTES) {
    const missing = HEADER_BYTES - header.length;
    const message = t(
      '{file} is damaged: its end is missing ({missing} bytes). Go back to a backup or an earlier copy of it.',
      { file, missing },
    );
    throw new CounterclaimError('DamagedFile', message);
  }
  if (!isOfDebate(header)) {
    const message = t('{file} is a database of another program, not a debate. Choose a file made by Counterclaim.', {
      file,
    });
    throw new CounterclaimError('NotADebateFile', message);
  }
  const version = header.readUInt32BE(60);
  if (version > latestVersion) {
    const message = t(
      '{file} was written by a newer version of Counterclaim (format {version}; this one reads up to {latestVersion}). It was not changed. Update Counterclaim to open it.',
      { file, version, latestVersion },
    );
    throw new CounterclaimError('NewerFormat', message);
  }
  if (stat.size > LIMITS.fileBytes) {
    const message = t('{file} has more than {fileBytes} GB, more than a debate can have. It was not opened.', {
      file,
      fileBytes: LIMITS.fileBytes / 2 ** 30,
    });
    throw new CounterclaimError('TooLarge', message);
  }
  const { journal } = lookBeside(path, givenPath);
  if (usesLog(header)) {
    const message = t(
      '{file} was changed by another program: it is set to keep a log beside it, as Counterclaim never does. It was not opened. File > Recover copies what can be read into a new debate.',
      { file },
    );
    throw new CounterclaimError('ForeignFile', message);
  }
  return { path, givenPath, version, hasJournal: journal };
}

function firstBytes(path: string): Buffer {
  const buffer = Buffer.alloc(HEADER_BYTES);
  const descriptor = openSync(path, 'r');
  try {
    return buffer.subarray(0, readSync(descriptor, buffer, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}
