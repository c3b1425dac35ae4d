import process from 'node:process';
import type { Log } from '../base/answers.ts';

/** Milliseconds in which the user is told of one failure alone: one often comes with others. */
const PAUSE = 10_000;

/**
 * Notes what nothing in the main process caught, and has the user told that there was something. The process goes on: each edit is
 * written by itself, and what failed was one task.
 */
export function noteUncaught(log: Log, tell: () => void, clock: () => number = Date.now): void {
  let told = Number.NEGATIVE_INFINITY;
  const note = (error: unknown) => {
    log(error);
    const now = clock();
    if (now - told < PAUSE) return;
    told = now;
    tell();
  };
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
}
