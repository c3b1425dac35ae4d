/** The thread in which a map is drawn: takes a `WorkerTask` as its data, and answers with `WorkerMessage`s. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type ErrorCode, errorCode } from '../../shared/errors.ts';
import { Cancellation } from './cancellation.ts';
import { drawMap } from './draw-map.ts';
import type { ExportResult, MapExport } from './export-map.ts';
import { MemoryGuard } from './memory-guard.ts';

export interface WorkerTask extends MapExport {
  /** The file to be filled. */
  readonly path: string;
  /** Of a `Cancellation`. */
  readonly cancellation: SharedArrayBuffer;
}

export type WorkerMessage =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'drawn'; readonly result: Omit<ExportResult, 'path' | 'bytes'> }
  | {
      readonly type: 'failed';
      readonly code: ErrorCode | undefined;
      /** Of an error of the file system, such as `ENOSPC`. */
      readonly systemCode: string | undefined;
      readonly message: string;
      readonly details: readonly string[];
      readonly stack: string | undefined;
    };

/** The share of the heap that may be used: what is left is for the garbage that comes up between two looks. */
const USABLE_HEAP = 0.8;

/** Draws the map of `task` into its file, and tells how far it is and how it ended. Never throws. */
export async function runExport(task: WorkerTask, tell: (message: WorkerMessage) => void): Promise<void> {
  const { path, cancellation: wish, ...request } = task;
  const cancellation = new Cancellation(wish);
  const memory = new MemoryGuard(USABLE_HEAP);
  try {
    const file = openSync(path, 'w');
    try {
      const result = await drawMap(request, (bytes) => writeWhole(file, bytes), {
        onProgress: (done) => tell({ type: 'progress', done }),
        check: () => {
          cancellation.check();
          memory.check();
        },
      });
      tell({ type: 'drawn', result });
    } finally {
      closeSync(file);
    }
  } catch (error) {
    tell(failure(error));
  }
}

/** One call may write only a part, when the disk is nearly full for instance; the next then says why. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** Errors lose their class and members when they are copied to another thread. */
function failure(error: unknown): WorkerMessage {
  const { code, message, details, stack } = Object(error) as Partial<Record<string, unknown>>;
  return {
    type: 'failed',
    code: errorCode(error),
    systemCode: typeof code === 'string' ? code : undefined,
    message: typeof message === 'string' ? message : String(error),
    details: Array.isArray(details) ? details.map(String) : [],
    stack: typeof stack === 'string' ? stack : undefined,
  };
}

const port = parentPort;
if (port !== null) void runExport(workerData as WorkerTask, (message) => port.postMessage(message));
