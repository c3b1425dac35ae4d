import { CounterclaimError, type ErrorCode, errorCode } from '../../shared/errors.ts';

/** The data with which a thread is started, or given another task. */
export interface ThreadData<Task> {
  readonly task: Task;
  /** True if it may wait for another task afterwards. */
  readonly stays: boolean;
  /** The memory of a `Cancellation`. */
  readonly cancellation: SharedArrayBuffer;
}

/** A message from a thread: its progress, 0 to 1, with what it is about just now, and finally the outcome of its task. */
export type ThreadMessage<Result> =
  | { readonly type: 'progress'; readonly done: number; readonly step: string | null }
  /** `stays`: it waits for another task, or for null, which ends it. */
  | { readonly type: 'done'; readonly result: Result; readonly stays?: boolean }
  | ({ readonly type: 'failed' } & Failure);

/** An error for another thread: copied as such, it would lose its class and members. */
interface Failure {
  readonly code: ErrorCode | undefined;
  /** The code of a file system error, such as `ENOSPC`. */
  readonly systemCode: string | undefined;
  readonly message: string;
  readonly details: readonly string[];
  readonly choices: readonly string[];
  readonly stack: string | undefined;
}

export function failureOf(error: unknown): Failure {
  const { code, message, details, choices, stack } = Object(error) as Partial<Record<string, unknown>>;
  return {
    code: errorCode(error),
    systemCode: typeof code === 'string' ? code : undefined,
    message: typeof message === 'string' ? message : String(error),
    details: Array.isArray(details) ? details.map(String) : [],
    choices: Array.isArray(choices) ? choices.map(String) : [],
    stack: typeof stack === 'string' ? stack : undefined,
  };
}

/** Restores the error that another thread threw: a `CounterclaimError`, or one of the system with its code. */
export function errorOf({ code, systemCode, message, details, choices, stack }: Failure): Error {
  if (code !== undefined) return new CounterclaimError(code, message, { details, choices });
  const error = Object.assign(new Error(message), systemCode !== undefined && { code: systemCode });
  if (stack !== undefined) error.stack = stack;
  return error;
}
