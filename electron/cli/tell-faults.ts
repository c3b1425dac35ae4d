import { basename } from 'node:path';
import type { DebateReader } from '../../db/debate-file.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';
import { reportLines } from './report.ts';

/** Says what is wrong with a debate that was written to `target` in another form. Returns the exit code: 0 when nothing is. */
export async function tellFaults(file: DebateReader, target: string, io: Io): Promise<0 | 1> {
  const { faultsOf } = await import('../../db/faults-of.ts');
  const faults = await faultsOf(file);
  if (faults.length === 0) return 0;
  const [debate, written] = [file.path, target].map((path) => printable(basename(path)));
  io.err(
    `“${debate}” is not sound, so “${written}” may hold altered data; “counterclaim check” tells more. What is wrong:\n`,
  );
  reportLines(faults, io);
  return 1;
}
