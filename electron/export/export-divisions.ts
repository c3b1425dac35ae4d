import { writeAtomically } from '../base/atomic-write.ts';
import type { ThreadWatch } from '../base/run-thread.ts';
import type { DivisionsRequest } from './divisions-request.ts';
import { drawInThread } from './draw-in-thread.ts';

/**
 * Writes where speakers divide as CSV to the file `target`, in a thread of its own. The file is written whole or not at all. Returns
 * the number of bytes. Throws `Cancelled` when the signal is given, and the errors of `writeAtomically`.
 */
export async function exportDivisions(
  request: DivisionsRequest,
  target: string,
  watch: ThreadWatch = {},
): Promise<{ bytes: number }> {
  const bytes = await writeAtomically(target, async (temporary) => {
    const drawing = { kind: 'divisions', request, path: temporary } as const;
    await drawInThread(drawing, { ...watch, undone: { file: target } });
  });
  return { bytes };
}
