import { sha256 } from '../../db/content.ts';

/** Makes the sample debate at `path`. Throws `FileExists` and the other errors of making a debate. */
export async function writeSample(path: string): Promise<void> {
  const { DebateFile } = await import('../../db/debate-file.ts');
  const { sampleDebate } = await import('../../shared/sample/sample-debate.ts');
  const { data, contents } = sampleDebate({ sha256 });
  const file = await DebateFile.create(path, data, contents);
  await file.close();
}
