import type { ErrorCode } from '../errors.ts';

/** An error on its way to the window. */
export interface ErrorValue {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: readonly string[];
  /** What the user may choose between; left out where there is nothing to choose. */
  readonly choices?: readonly string[];
}

/** What comes of a request. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorValue };
