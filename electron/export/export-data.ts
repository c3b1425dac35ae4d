import { writeAtomically, writeFileAtomically } from '../base/atomic-write.ts';
import type { ThreadWatch } from '../base/run-thread.ts';
import type { DataRequest } from './data-request.ts';
import { dataText } from './data-text.ts';
import { drawInThread } from './draw-in-thread.ts';

/**
 * Writes `request` to the file `target`, in a thread of its own. The file is written whole or not at all; an existing
 * one stays when anything fails. Returns the number of bytes. Throws `Cancelled` when the signal is given, `TooLarge`,
 * and the errors of `writeAtomically`.
 */
export function exportData(request: DataRequest, target: string, watch: ThreadWatch = {}): Promise<number> {
  return writeAtomically(target, async (temporary) => {
    const drawing = { kind: 'data', request, path: temporary } as const;
    await drawInThread(drawing, { ...watch, undone: `“${target}” was not written` });
  });
}

/** Does the work of `exportData` in this thread, where nothing else has to go on meanwhile. */
export async function exportDataHere(request: DataRequest, target: string): Promise<number> {
  return writeFileAtomically(target, await dataText(request));
}
