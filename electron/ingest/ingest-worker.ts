/** The thread in which a document is read: takes an `IngestTask` as its data, and answers with `IngestMessage`s. */
import { parentPort, workerData } from 'node:worker_threads';
import { type ErrorCode, errorCode } from '../../shared/errors.ts';
import { Cancellation } from '../base/cancellation.ts';
import { readDocument } from './read-document.ts';
import type { IngestedSource, SourceDocument } from './reading.ts';

export interface IngestTask {
  readonly document: SourceDocument;
  /** Of a `Cancellation`. */
  readonly cancellation: SharedArrayBuffer;
}

export type IngestMessage =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'ingested'; readonly source: IngestedSource }
  | {
      readonly type: 'failed';
      readonly code: ErrorCode | undefined;
      readonly message: string;
      readonly stack: string | undefined;
    };

/** Reads the document of `task`, and tells how far it is and how it ended. Never throws. */
async function runIngest(task: IngestTask, tell: (message: IngestMessage) => void): Promise<void> {
  const cancellation = new Cancellation(task.cancellation);
  const check = () => cancellation.check();
  const onProgress = (done: number) => {
    check();
    tell({ type: 'progress', done });
  };
  try {
    tell({ type: 'ingested', source: await readDocument(task.document, { onProgress, check }) });
  } catch (error) {
    // Errors lose their class and members when they are copied to another thread.
    const { message, stack } = Object(error) as Partial<Record<string, unknown>>;
    tell({
      type: 'failed',
      code: errorCode(error),
      message: typeof message === 'string' ? message : String(error),
      stack: typeof stack === 'string' ? stack : undefined,
    });
  }
}

const port = parentPort;
if (port !== null) void runIngest(workerData as IngestTask, (message) => port.postMessage(message));
