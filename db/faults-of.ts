import { type CounterclaimError, errorCode } from '../shared/errors.ts';
import type { DebateReader } from './debate-reader.ts';
import type { Problem } from './file-problem.ts';

/** More than anybody reads. */
const MOST_TOLD = 20;

/**
 * What `check` finds wrong with a debate that something was made of, a sentence each, of many the first 20 and how many more; empty when all
 * is well. That it cannot be checked is a fault too. Throws only what no user can meet.
 */
export async function faultsOf(file: DebateReader): Promise<readonly string[]> {
  try {
    return inBrief(await file.check());
  } catch (error) {
    return [notChecked(error)];
  }
}

/** Problems as sentences, none twice: of many the first 20, and how many more. */
export function inBrief(problems: readonly Problem[]): readonly string[] {
  const sentences = [...new Set(problems.map(({ message }) => message))];
  const more = sentences.length - MOST_TOLD;
  return more <= 0 ? sentences : [...sentences.slice(0, MOST_TOLD), `And ${more.toLocaleString('en')} more.`];
}

/** That a debate could not be checked, and why. Throws `error` where no user can meet it. */
export function notChecked(error: unknown): string {
  if (errorCode(error) === undefined) throw error;
  return `It could not be checked. ${(error as CounterclaimError).message}`;
}
