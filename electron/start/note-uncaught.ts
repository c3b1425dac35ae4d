import type { EventEmitter } from 'node:events';
import type { Log } from '../base/answers.ts';

/** Milliseconds after a message to the user in which further failures are not reported: one often comes with others. */
const PAUSE = 10_000;

/**
 * Notes everything in the main process, `of`, that nothing caught, and has the user told. The process goes on: each
 * edit is written by itself, and only one task failed.
 */
export function noteUncaught(
  of: Pick<EventEmitter, 'on'>,
  { log, tell, clock = Date.now }: { readonly log: Log; readonly tell: () => void; readonly clock?: () => number },
): void {
  let told = Number.NEGATIVE_INFINITY;
  const note = (error: unknown) => {
    log(error);
    const now = clock();
    if (now - told < PAUSE) return;
    told = now;
    tell();
  };
  of.on('uncaughtException', note);
  of.on('unhandledRejection', note);
}
