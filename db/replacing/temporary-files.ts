import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** The kind of a temporary file: a part of what is being written, or a database that is not complete yet. */
export type TemporaryKind = 'part' | 'tmp';

const OWN_NAME = /\.counterclaim-([0-9a-f]{8})-([1-9][0-9]{0,9})-[0-9a-f]{12}\.(part|tmp)(-journal)?$/;

/** Characters of the final name that a temporary file's name repeats: names may have 255 bytes. */
const SHOWN_CHARACTERS = 24;

/**
 * Milliseconds after which an untouched file counts as left behind, whoever made it; nothing takes so long to write.
 */
const FORGOTTEN_AFTER = 24 * 60 * 60 * 1000;

/**
 * Returns a free path beside `path` for a file that will replace it. It names the process that writes it, so that it
 * can be swept when that is gone.
 */
export function temporaryPath(path: string, kind: TemporaryKind): string {
  const shown = [...basename(path)].slice(0, SHOWN_CHARACTERS).join('');
  const name = `.${shown}.counterclaim-${processSpace()}-${process.pid}-${randomBytes(6).toString('hex')}.${kind}`;
  return join(dirname(path), name);
}

/** A free path for a folder among what is temporary on this computer. */
export function privateFolderPath(): string {
  return temporaryPath(join(tmpdir(), 'private'), 'tmp');
}

/**
 * Removes from the folder of `path` whatever this program left there when it was ended in the middle of writing: only
 * files that have a name of `temporaryPath`, belong to this user, and are no longer being written by any process. Files
 * that cannot be removed stay: they do no harm.
 */
export function sweepBeside(path: string): void {
  const folder = dirname(path);
  for (const name of namesIn(folder)) {
    const [, space, pid] = OWN_NAME.exec(name) ?? [];
    if (space === undefined) continue;
    try {
      const found = lstatSync(join(folder, name));
      if (process.getuid !== undefined && found.uid !== process.getuid()) continue;
      const isLeft = space === processSpace() && !isRunning(Number(pid));
      if (isLeft || Date.now() - found.mtimeMs > FORGOTTEN_AFTER)
        rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Somebody else was quicker, or it may not be removed.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // It may be written but not listed; writing will report a missing folder.
  }
}

/** Identifies the space in which a process number is unique: a computer, and on Linux the container in it. */
function processSpace(): string {
  let container = '';
  try {
    container = readlinkSync('/proc/self/ns/pid');
  } catch {
    // This system has none.
  }
  return createHash('sha256').update(`${hostname()} ${container}`).digest('hex').slice(0, 8);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
