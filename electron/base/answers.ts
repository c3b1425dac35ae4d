import { type Answer, type ErrorValue, unexpectedError } from '../../shared/contract/answer.ts';
import { type CounterclaimError, errorCode } from '../../shared/errors.ts';

/** Receives errors that the user does not see, because they mean something only to those who wrote the program. */
export type Log = (error: unknown) => void;

/** Returns an error in the form that a window gets: never with a stack. */
export function errorValue(error: unknown, log: Log): ErrorValue {
  const code = errorCode(error);
  if (code === undefined) {
    log(error);
    return unexpectedError();
  }
  const { message, details, choices = [] } = error as CounterclaimError;
  return { code, message, details: [...(details ?? [])], ...(choices.length === 0 ? {} : { choices: [...choices] }) };
}

/** Returns the result of `work`, or the error that it throws, as a value. */
export async function answerOf<T>(work: () => T | Promise<T>, log: Log): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: errorValue(error, log) };
  }
}
