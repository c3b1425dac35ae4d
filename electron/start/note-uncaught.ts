import type { EventEmitter } from 'node:events';
import type { Log } from '../base/answers.ts';

/** Milliseconds in which the user is told of one failure alone: one often comes with others. */
const PAUSE = 10_000;

/**
 * Notes what nothing in the main process, `of`, caught, and has the user told that there was something. The process goes on: each edit is
 * written by itself, and what failed was one task.
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
