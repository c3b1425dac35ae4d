import type { DebateReader } from '../../db/debate-file.ts';

/** What `work` gives of the debate at `path`, which is opened for reading only and closed in any case. */
export async function withDebate<T>(path: string, work: (file: DebateReader) => Promise<T>): Promise<T> {
  const { DebateReader } = await import('../../db/debate-file.ts');
  const file = await DebateReader.open(path);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
