import { writeAtomically, writeFileAtomically } from '../base/atomic-write.ts';
import type { ThreadWatch } from '../base/run-thread.ts';
import type { DataRequest } from './data-request.ts';
import { drawInThread } from './draw-in-thread.ts';
import { writeData } from './write-data.ts';

/** How many bytes were written, and what of the debate is not in them: sentences. */
export interface ExportedData {
  readonly bytes: number;
  readonly lost: readonly string[];
}

/**
 * Writes `request` to the file `target`, in a thread of its own. The file is written whole or not at all; an existing
 * one stays when anything fails. Throws `Cancelled` when the signal is given, `TooLarge`,
 * and the errors of `writeAtomically`.
 */
export async function exportData(request: DataRequest, target: string, watch: ThreadWatch = {}): Promise<ExportedData> {
  let lost: readonly string[] = [];
  const bytes = await writeAtomically(target, async (temporary) => {
    const drawing = { kind: 'data', request, path: temporary } as const;
    ({ lost } = await drawInThread(drawing, { ...watch, undone: { file: target } }));
  });
  return { bytes, lost };
}

/** Does the work of `exportData` in this thread, where nothing else has to go on meanwhile. */
export async function exportDataHere(request: DataRequest, target: string): Promise<ExportedData> {
  const { bytes, lost } = await writeData(request);
  return { bytes: await writeFileAtomically(target, bytes), lost };
}
