import { existsSync, lstatSync } from 'node:fs';
import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import type { Arguments } from './arguments.ts';

/**
 * Returns a path at which a debate may be made: refused at once, before there is work to lose, when it does not end in
 * `.debate` or something is there already. Throws `Usage`, `FileExists`, or the system's objection to the path.
 */
export function newDebatePath(given: Arguments, path: string): string {
  if (!path.toLowerCase().endsWith('.debate')) throw given.usageError(`"${path}" does not end in .debate`);
  if (isThere(path)) {
    throw new CounterclaimError('FileExists', `“${path}” exists already, and was left as it is. Choose another name.`);
  }
  return path;
}

/** Tells whether something is at a path, even a link that leads nowhere. */
function isThere(path: string): boolean {
  try {
    return existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw asFileError(error, path, 'save');
  }
}
