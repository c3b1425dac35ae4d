import type { ErrorCode } from '../errors.ts';

/** An error on its way to the window. */
export interface ErrorValue {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: readonly string[];
  /** The options that the user can choose between; left out when there are none. */
  readonly choices?: readonly string[];
}

/** The outcome of a request. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorValue };
