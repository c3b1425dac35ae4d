import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** What a temporary file is: a part of what is being written, or a database that is not whole yet. */
export type TemporaryKind = 'part' | 'tmp';

const OWN_NAME = /\.counterclaim-([0-9a-f]{8})-([1-9][0-9]{0,9})-[0-9a-f]{12}\.(part|tmp)(-journal)?$/;

/** Of the name that a temporary file has of what it will be: names may have 255 bytes. */
const SHOWN_CHARACTERS = 24;

/** How long a file lies untouched before it counts as left behind whoever made it; nothing takes so long to write. */
const FORGOTTEN_AFTER = 24 * 60 * 60 * 1000;

/** A free path beside `path` for what will be put there. It says which process writes it, so that it can be swept when that is gone. */
export function temporaryPath(path: string, kind: TemporaryKind): string {
  const shown = [...basename(path)].slice(0, SHOWN_CHARACTERS).join('');
  const name = `.${shown}.counterclaim-${processSpace()}-${process.pid}-${randomBytes(6).toString('hex')}.${kind}`;
  return join(dirname(path), name);
}

/**
 * Removes from the folder of `path` what this program left there when it was ended in the middle of writing: only what has a name of
 * `temporaryPath`, belongs to this user, and is written by no process any more. What cannot be removed stays: it harms nothing.
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
    return []; // It may be written but not listed; that it is missing, writing will tell.
  }
}

/** Where the number of a process means one: a computer, and on Linux the container in it. */
function processSpace(): string {
  let container = '';
  try {
    container = readlinkSync('/proc/self/ns/pid');
  } catch {
    // There are none on this system.
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
