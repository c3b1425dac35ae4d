import { type CounterclaimError, errorCode } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import type { DebateReader } from './debate-reader.ts';
import type { Problem } from './file-problem.ts';

/** More than anybody reads. */
const MOST_TOLD = 20;

/**
 * Returns the faults that `check` finds in a debate, a sentence each; of many, the first 20 and the number of the others.
 * A debate that cannot be checked has that as its fault. Throws only errors that no user can meet.
 */
export async function faultsOf(file: DebateReader): Promise<readonly string[]> {
  try {
    return inBrief(await file.check());
  } catch (error) {
    return [notChecked(error)];
  }
}

/** Returns problems as sentences, none twice; of many, the first 20 and the number of the others. */
export function inBrief(problems: readonly Problem[]): readonly string[] {
  const sentences = [...new Set(problems.map(({ message }) => message))];
  const more = sentences.length - MOST_TOLD;
  return more <= 0 ? sentences : [...sentences.slice(0, MOST_TOLD), t('And {more, number} more.', { more })];
}

/** Returns the sentence that a debate could not be checked, and why. Throws `error` if no user can meet it. */
export function notChecked(error: unknown): string {
  if (errorCode(error) === undefined) throw error;
  return t('It could not be checked. {message}', { message: (error as CounterclaimError).message });
}
