/** The thread in which a debate is imported: takes an `ImportTask` as its data, and answers with one `ImportMessage`. */
import { parentPort, workerData } from 'node:worker_threads';
import { type ErrorCode, errorCode } from '../../shared/errors.ts';
import { importDebate } from './import-debate.ts';

export interface ImportTask {
  readonly source: string;
  readonly target: string;
}

export type ImportMessage =
  | { readonly notices: readonly string[] }
  | { readonly code: ErrorCode | undefined; readonly message: string; readonly details: readonly string[] };

async function run({ source, target }: ImportTask): Promise<ImportMessage> {
  try {
    // Who wants it to end early ends the thread.
    const { signal } = new AbortController();
    return { notices: await importDebate(source, target, { now: () => new Date(), signal }) };
  } catch (error) {
    // Errors lose their class and members when they are copied to another thread.
    const { message, details, stack } = error as Error & { details?: readonly string[] };
    const code = errorCode(error);
    return { code, message: code === undefined ? (stack ?? message) : message, details: details ?? [] };
  }
}

parentPort?.postMessage(await run(workerData as ImportTask));
