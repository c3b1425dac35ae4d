import { type CounterclaimError, type ErrorCode, errorCode } from '../../shared/errors.ts';
import { DebateReader, type ReaderOptions } from '../debate-file.ts';
import { inBrief } from '../faults-of.ts';

/**
 * The verdict on whether a file is a debate that can be opened without danger, as a value that can be sent from one
 * process to another.
 */
export type Vetting =
  | {
      readonly ok: true;
      /** Sentences about anything found on opening. */
      readonly notices: readonly string[];
      /** Its faults, a sentence each; empty when there are none. */
      readonly faults: readonly string[];
    }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: readonly string[];
      /** The options that the user can choose between; see `ReaderOptions.journal`. */
      readonly choices: readonly string[];
    };

/**
 * Does everything that the first opening of the debate at `path` does, and more: it passes the gate, is opened for
 * reading, and is loaded to be checked quickly, with what is proposed for it. Meant for a process of its own, which is ended when that takes too long:
 * whatever a stranger's file causes then holds up nobody. Changes nothing. Every failure that a user can meet is a
 * value; throws anything else.
 */
export async function vetDebate(path: string, options: ReaderOptions = {}): Promise<Vetting> {
  try {
    const reader = await DebateReader.open(path, options);
    try {
      const faults = inBrief(await reader.quickFaults());
      // A window that shows it reads what is proposed as well.
      await reader.proposals();
      return { ok: true, notices: reader.notices, faults };
    } finally {
      await reader.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    const { message, details, choices } = error as CounterclaimError;
    return { ok: false, code, message, details, choices };
  }
}
