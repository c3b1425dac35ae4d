import { CounterclaimError, type ErrorCode, errorCode } from '../../shared/errors.ts';

/** What a thread is started with. */
export interface ThreadData<Task> {
  readonly task: Task;
  /** Of a `Cancellation`. */
  readonly cancellation: SharedArrayBuffer;
}

/** What a thread says: how far it is, 0 to 1, and at its end what came of its task. */
export type ThreadMessage<Result> =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'done'; readonly result: Result }
  | ({ readonly type: 'failed' } & Failure);

/** An error on its way to another thread, to which errors are copied without their class and members. */
interface Failure {
  readonly code: ErrorCode | undefined;
  /** Of an error of the file system, such as `ENOSPC`. */
  readonly systemCode: string | undefined;
  readonly message: string;
  readonly details: readonly string[];
  readonly stack: string | undefined;
}

export function failureOf(error: unknown): Failure {
  const { code, message, details, stack } = Object(error) as Partial<Record<string, unknown>>;
  return {
    code: errorCode(error),
    systemCode: typeof code === 'string' ? code : undefined,
    message: typeof message === 'string' ? message : String(error),
    details: Array.isArray(details) ? details.map(String) : [],
    stack: typeof stack === 'string' ? stack : undefined,
  };
}

/** The error that another thread threw: a `CounterclaimError`, or one of the system with its code. */
export function errorOf({ code, systemCode, message, details, stack }: Failure): Error {
  if (code !== undefined) return new CounterclaimError(code, message, { details });
  const error = Object.assign(new Error(message), systemCode !== undefined && { code: systemCode });
  if (stack !== undefined) error.stack = stack;
  return error;
}
