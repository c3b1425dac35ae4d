import { existsSync, lstatSync } from 'node:fs';
import { CounterclaimError } from '../../shared/errors.ts';
import type { Arguments } from './arguments.ts';

/**
 * A path at which a debate may be made: refused at once, before there is work to lose, when it does not end in `.debate` or
 * something is there already. Throws `Usage` or `FileExists`.
 */
export function newDebatePath(given: Arguments, path: string): string {
  if (!path.toLowerCase().endsWith('.debate')) throw given.usageError(`"${path}" does not end in .debate`);
  if (isThere(path)) {
    throw new CounterclaimError('FileExists', `“${path}” exists already, and was left as it is. Choose another name.`);
  }
  return path;
}

/** Also true of a link that leads nowhere. */
function isThere(path: string): boolean {
  return existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
