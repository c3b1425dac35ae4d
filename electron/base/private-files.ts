import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import process from 'node:process';
import { privateFolderPath, sweepBeside } from '../../db/replacing/temporary-files.ts';

/** Read and write for the user alone. */
export const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
/** The permissions of everybody else. */
const OTHERS = 0o077;

/** Receives failures to make something private, which are no reason to stop. */
type Log = (error: unknown) => void;

/** Makes the folder at `path` where there is none, and lets nobody else look into it. */
export function makePrivateFolder(path: string, log: Log): void {
  mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER });
  narrow(path, PRIVATE_FOLDER, log);
}

/** Lets nobody else read or write the files at `paths`, those that are there. What a symbolic link leads to is left alone. */
export function keepPrivate(paths: readonly string[], log: Log): void {
  for (const path of paths) narrow(path, PRIVATE_FILE, log);
}

/** Removes the private copies of debates that killed processes left behind. */
export function sweepPrivateCopies(): void {
  sweepBeside(privateFolderPath());
}

/** Removes the permissions of others. Windows lets nobody else into a user's folders, and has no such permissions. */
function narrow(path: string, mode: number, log: Log): void {
  if (process.platform === 'win32') return;
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined || there.isSymbolicLink() || (there.mode & OTHERS) === 0) return;
  try {
    chmodSync(path, mode);
  } catch (error) {
    log(error);
  }
}
