/** The thread in which what leaves the program is made: takes a `WorkerTask` as its data, and answers with `WorkerMessage`s. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { assertNever, type ErrorCode, errorCode } from '../../shared/errors.ts';
import { Cancellation } from '../base/cancellation.ts';
import type { DataRequest } from './data-request.ts';
import type { DrawnPicture, DrawnPreview, PictureRequest, PreviewRequest } from './draw-in-memory.ts';
import { type DrawWatch, drawSubject } from './draw-subject.ts';
import type { DrawingRequest, ExportResult } from './drawing-request.ts';
import { MemoryGuard } from './memory-guard.ts';

/** What is drawn, or written: to a file that is there to be filled, or in memory. */
export type Drawing =
  | { readonly kind: 'file'; readonly request: DrawingRequest; readonly path: string }
  | { readonly kind: 'data'; readonly request: DataRequest; readonly path: string }
  | { readonly kind: 'picture'; readonly request: PictureRequest }
  | { readonly kind: 'preview'; readonly request: PreviewRequest };

export interface DrawingResults {
  readonly file: Omit<ExportResult, 'path' | 'bytes'>;
  readonly data: null;
  readonly picture: DrawnPicture;
  readonly preview: DrawnPreview;
}

export interface WorkerTask {
  readonly drawing: Drawing;
  /** Of a `Cancellation`. */
  readonly cancellation: SharedArrayBuffer;
}

export type WorkerMessage =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'drawn'; readonly result: DrawingResults[Drawing['kind']] }
  | {
      readonly type: 'failed';
      readonly code: ErrorCode | undefined;
      /** Of an error of the file system, such as `ENOSPC`. */
      readonly systemCode: string | undefined;
      readonly message: string;
      readonly details: readonly string[];
      readonly stack: string | undefined;
    };

/** After so many bytes it is asked whether to go on. */
const BYTES_AT_ONCE = 1 << 20;

/** The share of the heap that may be used: what is left is for the garbage that comes up between two looks. */
const USABLE_HEAP = 0.8;

/** Draws what `task` says, and tells how far it is and how it ended. Never throws. */
export async function runExport(task: WorkerTask, tell: (message: WorkerMessage) => void): Promise<void> {
  const cancellation = new Cancellation(task.cancellation);
  const memory = new MemoryGuard(USABLE_HEAP);
  const watch: DrawWatch = {
    onProgress: (done) => tell({ type: 'progress', done }),
    check: () => {
      cancellation.check();
      memory.check();
    },
  };
  try {
    tell({ type: 'drawn', result: await draw(task.drawing, watch) });
  } catch (error) {
    tell(failure(error));
  }
}

async function draw(drawing: Drawing, watch: DrawWatch): Promise<DrawingResults[Drawing['kind']]> {
  switch (drawing.kind) {
    case 'file':
      return drawToFile(drawing.request, drawing.path, watch);
    case 'data':
      return writeData(drawing.request, drawing.path, watch);
    case 'picture':
      return (await import('./draw-in-memory.ts')).drawPicture(drawing.request, watch);
    case 'preview':
      return (await import('./draw-in-memory.ts')).drawPreview(drawing.request, watch);
    default:
      return assertNever(drawing);
  }
}

async function drawToFile(request: DrawingRequest, path: string, watch: DrawWatch): Promise<DrawingResults['file']> {
  const file = openSync(path, 'w');
  try {
    return await drawSubject(request, (bytes) => writeWhole(file, bytes), watch);
  } finally {
    closeSync(file);
  }
}

async function writeData(request: DataRequest, path: string, { onProgress, check }: DrawWatch): Promise<null> {
  const tell = (done: number) => {
    check();
    onProgress(done);
  };
  tell(0);
  const { dataText } = await import('./data-text.ts');
  const bytes = Buffer.from(await dataText(request, (done) => tell(0.9 * done)));
  const file = openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; written += BYTES_AT_ONCE) {
      writeWhole(file, bytes.subarray(written, written + BYTES_AT_ONCE));
      tell(0.9 + (0.1 * Math.min(bytes.length, written + BYTES_AT_ONCE)) / bytes.length);
    }
    return null;
  } finally {
    closeSync(file);
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
