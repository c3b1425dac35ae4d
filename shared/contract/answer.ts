import type { ErrorCode } from '../errors.ts';
import { t } from '../language/translate.ts';

/** An error on its way to the window. */
export interface ErrorValue {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: readonly string[];
  /** The options that the user can choose between; left out when there are none. */
  readonly choices?: readonly string[];
}

/** Returns the sentence for the user about an error that has no sentence of its own. */
export function unexpectedError(): ErrorValue {
  return {
    code: 'Unexpected',
    message: t(
      'Something went wrong that Counterclaim did not expect. Everything saved before is safe; try again. Details are in the log: Help > Show log.',
    ),
    details: [],
  };
}

/** The outcome of a request. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorValue };
