import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { CounterclaimError } from '../shared/errors.ts';
import { systemCode } from './file-errors.ts';
import { APPLICATION_ID } from './schema.ts';

/** What the first bytes of a debate say, and whether it was left in the middle of a commit. */
export interface FileState {
  /** Without symbolic links: the journal is beside the file itself. */
  readonly path: string;
  /** The version of its schema. */
  readonly version: number;
  /** Whether there is a journal to roll back: some program ended in the middle of a commit, or is at it right now. */
  readonly hasJournal: boolean;
}

// Places in the header: https://www.sqlite.org/fileformat2.html#the_database_header
const MAGIC = 'SQLite format 3\0';
const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
const HEADER_BYTES = 100;

/**
 * Looks at a file before SQLite opens it, so that a file which is no debate of this version or an older one is not touched at
 * all. Throws `FileNotFound`, `IsAFolder`, `NoPermission`, `NotADatabase`, `NotADebateFile`, `NewerFormat`, or `DamagedFile`
 * when the end of the file is missing; each with a sentence.
 *
 * It closes a descriptor of the file, which takes this process's POSIX locks on it: a file is looked at when no transaction on
 * it is open in the process.
 */
export function inspectFile(givenPath: string, latestVersion: number): FileState {
  const path = realpathSync(givenPath);
  const file = `“${givenPath}”`;
  const stat = statSync(path);
  if (stat.isDirectory()) {
    throw new CounterclaimError('IsAFolder', `${file} is a folder, not a debate. Choose a file in it.`);
  }
  if (!stat.isFile()) throw new CounterclaimError('NotADatabase', `${file} is not a file that can hold a debate.`);
  if (stat.size === 0) {
    throw new CounterclaimError(
      'NotADatabase',
      `${file} is empty: there is no debate in it. Go back to a backup of it.`,
    );
  }
  const header = firstBytes(path, HEADER_BYTES);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    const message = `${file} is not a debate: its content is of another kind. Choose a file made by Counterclaim.`;
    throw new CounterclaimError('NotADatabase', message);
  }
  if (header.length < HEADER_BYTES) throw truncated(file, HEADER_BYTES - header.length);
  const version = header.readUInt32BE(60);
  if (header.readUInt32BE(68) !== APPLICATION_ID || version === 0) {
    const message = `${file} is a database of another program, not a debate. Choose a file made by Counterclaim.`;
    throw new CounterclaimError('NotADebateFile', message);
  }
  if (version > latestVersion) {
    const message =
      `${file} was written by a newer version of Counterclaim (format ${version}; ` +
      `this one reads up to ${latestVersion}). It was not changed. Update Counterclaim to open it.`;
    throw new CounterclaimError('NewerFormat', message);
  }
  const hasJournal = journalAt(`${path}-journal`);
  // In the middle of a commit the size in the header and the size of the file differ; the journal then sets it right.
  const missing = hasJournal ? 0 : bytesInUse(header) - stat.size;
  if (missing > 0) throw truncated(file, missing);
  return { path, version, hasJournal };
}

function bytesInUse(header: Buffer): number {
  const pageSize = header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  return countIsValid ? pages * (pageSize === 1 ? 65_536 : pageSize) : 0;
}

function journalAt(path: string): boolean {
  try {
    return firstBytes(path, JOURNAL_MAGIC.length).equals(JOURNAL_MAGIC);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function firstBytes(path: string, count: number): Buffer {
  const buffer = Buffer.alloc(count);
  const descriptor = openSync(path, 'r');
  try {
    return buffer.subarray(0, readSync(descriptor, buffer, 0, count, 0));
  } finally {
    closeSync(descriptor);
  }
}

function truncated(file: string, missing: number): CounterclaimError {
  const message =
    `${file} is damaged: its end is missing (${missing.toLocaleString('en')} bytes). ` +
    'Go back to a backup or an earlier copy of it.';
  return new CounterclaimError('DamagedFile', message);
}
