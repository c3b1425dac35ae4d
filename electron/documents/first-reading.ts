import { realpath } from 'node:fs/promises';
import type { StartProcess } from '../base/run-process.ts';
import { debateName } from '../debates/debate-name.ts';
import { vetInProcess } from '../debates/vet-in-process.ts';
import type { OpeningParts } from './openings.ts';

export interface FirstReadingParts {
  /** Whether the file was opened here before, and is as it was left. */
  readonly isKnown: (path: string) => Promise<boolean>;
  readonly start: StartProcess;
  /** How long it may take before the window is told, in milliseconds. */
  readonly moment?: number;
}

/** Most are read in less, and of those nothing need be told. */
const A_MOMENT = 700;

/** Reads a file that is not known in a process of its own, before it is opened in this one. */
export function firstReading({ isKnown, start, moment = A_MOMENT }: FirstReadingParts): OpeningParts['vet'] {
  return async (path, { window, journal, signal }) => {
    const file = await realpath(path).catch(() => path);
    if (journal === null && (await isKnown(file))) return;
    const timer = setTimeout(() => window?.send('opening.vetting', { name: debateName(path) }), moment);
    try {
      await vetInProcess(path, journal, { start, signal });
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Reads a file apart that another program put in the place of an open one. */
export function vetAnother(start: StartProcess): (path: string) => Promise<void> {
  return (path) => vetInProcess(path, null, { start });
}
