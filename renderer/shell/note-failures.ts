import type { App } from '../core/app.ts';

const SENTENCE =
  'Something went wrong that Counterclaim did not expect. What was saved before is safe. Help › Show log shows what is known of it.';

/** Notes whatever nothing caught in the window in the log, and tells the user that there was something. */
export function noteFailures(app: App): void {
  const note = (error: unknown) => {
    noteFailure(app, error);
    app.notify(SENTENCE);
  };
  addEventListener('error', ({ error, message }) => note(error ?? new Error(message)));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
}

/** Notes a failure in the log; of the error only what can be sent. */
export function noteFailure(app: App, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(typeof error);
  const failure = { name: name.slice(0, 500), message: message.slice(0, 2000), stack: (stack ?? '').slice(0, 20_000) };
  // Where even this fails, nobody is left to tell.
  app.request('log.note', failure).catch(() => {});
}
