import type { DebateFile } from '../../db/debate-file.ts';
import { type Call, journalChoice, reportNotices } from './opening.ts';

/**
 * Calls `work` with the debate at `path`, opened for editing, and returns its result; the file is closed in any case.
 */
export async function editingDebate<T>(
  path: string,
  { given, io }: Call,
  work: (file: DebateFile) => Promise<T>,
): Promise<T> {
  const journal = journalChoice(given);
  const { DebateFile } = await import('../../db/debate-file.ts');
  const file = await DebateFile.open(path, { journal });
  try {
    reportNotices(file, io);
    return await work(file);
  } finally {
    await file.close();
  }
}
