import { writeAtomically } from '../base/atomic-write.ts';
import type { ThreadWatch } from '../base/run-thread.ts';
import { drawInThread } from './draw-in-thread.ts';
import type { ReportRequest } from './report-request.ts';

/**
 * Writes a report to the file `target`, in a thread of its own. The file is written whole or not at all; an existing one stays when
 * anything fails. Returns the number of bytes. Throws `Cancelled` when the signal is given, `TooLarge`, and the errors of
 * `writeAtomically`.
 */
export function exportReport(request: ReportRequest, target: string, watch: ThreadWatch = {}): Promise<number> {
  return writeAtomically(target, async (temporary) => {
    const drawing = { kind: 'report', request, path: temporary } as const;
    await drawInThread(drawing, { ...watch, undone: `“${target}” was not written` });
  });
}
