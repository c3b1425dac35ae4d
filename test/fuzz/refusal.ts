import { type CounterclaimError, errorCode } from '../../shared/errors.ts';
import { Fault } from './fuzz-case.ts';

/** Words that only a programmer would understand, and that no sentence for a user has. */
const RAW =
  /SQLITE_|database disk image|malformed|database connection is busy|fts5:|vtable|Maximum call stack|Cannot read propert|is not a function|undefined is|\bat .*\.ts:\d|ERR_[A-Z]/;

/**
 * Takes an error that a hostile input led to: one that a user can read counts as a refusal, any other is a fault. `doing` says what
 * the program was doing, as in "opening".
 */
export function assertRefusal(error: unknown, doing: string): void {
  if (error instanceof Fault) throw error;
  const code = errorCode(error);
  if (code === undefined) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Fault(`${doing} threw what is not for users: ${stack.split('\n').slice(0, 6).join(' | ')}`);
  }
  const { message, details } = error as CounterclaimError;
  if (code === 'Unexpected') throw new Fault(`${doing} met what it did not expect: ${message}`);
  const raw = [message, ...details].find((line) => RAW.test(line));
  if (raw !== undefined) throw new Fault(`${doing} showed a raw message: ${raw.slice(0, 300)}`);
}

/** Runs `work`; an error that a user can read gives undefined. */
export async function unlessRefused<T>(doing: string, work: () => Promise<T> | T): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    assertRefusal(error, doing);
    return undefined;
  }
}
