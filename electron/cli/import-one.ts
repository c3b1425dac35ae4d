import type { ImportReport } from '../../shared/formats/reading/import-report.ts';
import { importDebate } from '../debates/import-debate.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import { progressOf } from './progress.ts';

interface ImportCall {
  readonly given: Arguments;
  readonly io: Io;
}

/** Makes a debate of one file, and shows its progress. */
export async function importOne(file: string, target: string, { given, io }: ImportCall): Promise<ImportReport> {
  const progress = progressOf('Importing', io);
  try {
    const { now, signal } = io;
    return await importDebate(file, target, { now, signal, format: given.option('format'), onProgress: progress.show });
  } finally {
    progress.end();
  }
}
