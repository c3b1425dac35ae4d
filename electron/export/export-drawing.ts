import type { ExportedDrawing } from '../../shared/scene/exported-drawing.ts';
import { writeAtomically } from '../base/atomic-write.ts';
import type { ThreadWatch } from '../base/run-thread.ts';
import { drawInThread } from './draw-in-thread.ts';
import type { DrawingRequest } from './drawing-request.ts';

/**
 * Draws a map or an exchange to the file `target`, in a thread of its own. The file is written whole or not at all; an
 * existing one stays when anything fails. Throws `Cancelled` when the signal is given, `TooLarge`, `InvalidValue`,
 * `NotFound` for an unknown map, and the errors of `writeAtomically`.
 */
export async function exportDrawing(
  request: DrawingRequest,
  target: string,
  watch: ThreadWatch = {},
): Promise<ExportedDrawing> {
  const drawn: { result?: Omit<ExportedDrawing, 'path' | 'bytes'> } = {};
  const bytes = await writeAtomically(target, async (temporary) => {
    const drawing = { kind: 'file', request, path: temporary } as const;
    drawn.result = await drawInThread(drawing, { ...watch, undone: { file: target } });
  });
  const { result } = drawn;
  if (result === undefined) throw new Error('Nothing was drawn.');
  return { path: target, bytes, ...result };
}
