import { unexpectedError } from '../../shared/contract/answer.ts';
import type { App } from '../core/app.ts';
import { noteFailure } from '../core/failures.ts';

/**
 * Milliseconds after a message to the user in which further failures are not reported: one in a gesture occurs at every
 * move of the pointer.
 */
const PAUSE = 10_000;

/** Notes everything that nothing caught in the window, and in its workers, in the log, and tells the user. */
export function noteUncaught(app: App, page: EventTarget, clock: () => number = Date.now): void {
  let told = Number.NEGATIVE_INFINITY;
  const note = (error: unknown) => {
    noteFailure(app.request, error);
    if (clock() - told < PAUSE) return;
    told = clock();
    app.notify(unexpectedError().message);
  };
  page.addEventListener('error', (event) => {
    const { error, message, filename, lineno, colno } = event as ErrorEvent;
    // Chromium could not report every change of size within one frame: it reports the rest with the next.
    if (message.startsWith('ResizeObserver loop')) return;
    note(error ?? Object.assign(new Error(message), { stack: `${message}\n    at ${filename}:${lineno}:${colno}` }));
  });
  page.addEventListener('unhandledrejection', (event) => note((event as PromiseRejectionEvent).reason));
}
