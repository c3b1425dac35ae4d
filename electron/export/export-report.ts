import type { UnsupportedText } from '../../shared/text/text.ts';
import { writeAtomically } from '../base/atomic-write.ts';
import type { ThreadWatch } from '../base/run-thread.ts';
import { drawInThread } from './draw-in-thread.ts';
import type { ReportRequest } from './report-request.ts';

/**
 * Writes a report to the file `target`, in a thread of its own. The file is written whole or not at all; an existing one stays when
 * anything fails. Returns the number of bytes, and the characters that no bundled font has where it is drawn in these. Throws `Cancelled` when the signal is given, `TooLarge`, and the errors of
 * `writeAtomically`.
 */
export async function exportReport(
  request: ReportRequest,
  target: string,
  watch: ThreadWatch = {},
): Promise<{ bytes: number; unsupported: readonly UnsupportedText[] }> {
  let unsupported: readonly UnsupportedText[] = [];
  const bytes = await writeAtomically(target, async (temporary) => {
    const drawing = { kind: 'report', request, path: temporary } as const;
    ({ unsupported } = await drawInThread(drawing, { ...watch, undone: { file: target } }));
  });
  return { bytes, unsupported };
}
