import { join } from 'node:path';
import type { ExportFormat } from '../../shared/scene/export-formats.ts';
import type { Contestant } from './contest.ts';
import { inOwnProcess } from './own-process.ts';
import type { ExportInput } from './tasks/export.ts';
import type { Workbench } from './workbench.ts';

/** Returns a whole export by Counterclaim, and where its file is afterwards. */
export async function ourExport(
  bench: Workbench,
  { format, size, scale = 1 }: { format: ExportFormat; size: number; scale?: number },
): Promise<{ run: Contestant['run']; target: string }> {
  const target = join(bench.folder, `ours-${size}.${format}`);
  const input: ExportInput = { data: await bench.placedDebate(size), format, scale, target };
  return { target, run: () => inOwnProcess('export', input, 120) };
}
