import type { DebateFile } from '../../db/debate-file.ts';

/** What `work` gives of the debate at `path`, which is opened for editing and closed in any case. */
export async function editingDebate<T>(path: string, work: (file: DebateFile) => Promise<T>): Promise<T> {
  const { DebateFile } = await import('../../db/debate-file.ts');
  const file = await DebateFile.open(path);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
