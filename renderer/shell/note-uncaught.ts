import { UNEXPECTED } from '../../shared/contract/answer.ts';
import type { App } from '../core/app.ts';
import { noteFailure } from '../core/failures.ts';

/** Milliseconds in which the user is told once: a failure in a gesture comes with every move of the pointer. */
const PAUSE = 10_000;

/** Notes whatever nothing caught in the window, and in its workers, in the log, and tells the user that there was something. */
export function noteUncaught(app: App, page: EventTarget, clock: () => number = Date.now): void {
  let told = Number.NEGATIVE_INFINITY;
  const note = (error: unknown) => {
    noteFailure(app.request, error);
    if (clock() - told < PAUSE) return;
    told = clock();
    app.notify(UNEXPECTED.message);
  };
  page.addEventListener('error', (event) => {
    const { error, message, filename, lineno, colno } = event as ErrorEvent;
    // That not all could be told of one change of size within one frame: it is told of with the next.
    if (message.startsWith('ResizeObserver loop')) return;
    note(error ?? Object.assign(new Error(message), { stack: `${message}\n    at ${filename}:${lineno}:${colno}` }));
  });
  page.addEventListener('unhandledrejection', (event) => note((event as PromiseRejectionEvent).reason));
}
