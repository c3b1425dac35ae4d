import { DebateFile } from '../../../db/debate-file.ts';
import { errorCode } from '../../../shared/errors.ts';
import type { Debate } from '../../../shared/model/debate.ts';

/**
 * Returns the faults of a debate that a killed program left, opened as a user would open it: if it is uncertain whether
 * the last commit was finished, it is rolled back. `look` adds faults of its content.
 */
export async function soundDebate(path: string, look: (debate: Debate) => string[] = () => []): Promise<string[]> {
  const file = await open(path);
  try {
    const problems = await file.check();
    return [...problems.map(({ message }) => message), ...look(await file.load())];
  } finally {
    await file.close();
  }
}

async function open(path: string): Promise<DebateFile> {
  try {
    return await DebateFile.open(path);
  } catch (error) {
    if (errorCode(error) !== 'LeftoverJournal') throw error;
    return DebateFile.open(path, { journal: 'roll-back' });
  }
}
