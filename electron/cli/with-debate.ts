import type { DebateReader } from '../../db/debate-file.ts';
import { type Call, journalChoice, reportNotices } from './opening.ts';

/**
 * Calls `work` with the debate at `path`, opened for reading only, and returns its result; the file is closed in any
 * case.
 */
export async function withDebate<T>(
  path: string,
  { given, io }: Call,
  work: (file: DebateReader) => Promise<T>,
): Promise<T> {
  const journal = journalChoice(given);
  const { DebateReader } = await import('../../db/debate-file.ts');
  const file = await DebateReader.open(path, { journal });
  try {
    reportNotices(file, io);
    return await work(file);
  } finally {
    await file.close();
  }
}
