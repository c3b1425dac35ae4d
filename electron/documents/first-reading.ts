import { realpath } from 'node:fs/promises';
import type { StartProcess } from '../base/run-process.ts';
import { SpareProcess } from '../base/spare-process.ts';
import { debateName } from '../debates/debate-name.ts';
import { faultsInProcess, VET_MODULE, vetInProcess } from '../debates/vet-in-process.ts';
import type { Document } from './document.ts';
import type { OpeningParts } from './openings.ts';

export interface FirstReadingParts {
  /** Tells whether the file was opened here before, and is as it was left. */
  readonly isKnown: (path: string) => Promise<boolean>;
  readonly start: StartProcess;
  /** Milliseconds before the window is told that reading takes a while. */
  readonly moment?: number;
}

/** Returns what keeps a process ready for the next unknown file, or the next check. */
export function spareForReading(fork: StartProcess): SpareProcess {
  return new SpareProcess(fork, VET_MODULE);
}

/** Most files are read in less, and need no message. */
const A_MOMENT = 700;

/** Reads an unknown file in a process of its own, before it is opened in this one. */
export function firstReading({ isKnown, start, moment = A_MOMENT }: FirstReadingParts): OpeningParts['vet'] {
  return async (path, { window, journal, signal }) => {
    const file = await realpath(path).catch(() => path);
    if (journal === null && (await isKnown(file))) return [];
    const timer = setTimeout(() => window?.send('opening.vetting', { name: debateName(path) }), moment);
    try {
      return await vetInProcess(path, journal, { start, signal });
    } finally {
      clearTimeout(timer);
    }
  };
}

/**
 * Returns a function that examines, in a process of its own, a file that another program put in the place of an open
 * one.
 */
export function vetAnother(start: StartProcess): (path: string) => Promise<void> {
  return async (path) => void (await vetInProcess(path, null, { start }));
}

/** Finds apart what is wrong with an open debate that something is made of: a sentence each. */
export function checkApart(
  start: StartProcess,
): (document: Document, signal: AbortSignal) => Promise<readonly string[]> {
  return ({ path, journal }, signal) => faultsInProcess(path, journal, { start, signal });
}
