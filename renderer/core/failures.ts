import type { Request } from './bridge.ts';

/** Notes in the log what failed in the window; of the error only what can be sent, and what of that may stand in a log. */
export function noteFailure(request: Request, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(typeof error);
  const failure = { name: name.slice(0, 500), message: message.slice(0, 2000), stack: (stack ?? '').slice(0, 20_000) };
  // Where even this fails, nobody is left to tell.
  request('log.note', failure).catch(() => {});
}
