import type { Request } from './bridge.ts';

/** Notes a failure of the window in the log: the parts of the error that can be sent, and that may stand in a log. */
export function noteFailure(request: Request, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(typeof error);
  const failure = { name: name.slice(0, 500), message: message.slice(0, 2000), stack: (stack ?? '').slice(0, 20_000) };
  // If even this fails, nobody is left to tell.
  request('log.note', failure).catch(() => {});
}
