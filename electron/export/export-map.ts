import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CounterclaimError } from '../../shared/errors.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { MapId } from '../../shared/model/entities.ts';
import type { ExportFormat } from '../../shared/scene/export-formats.ts';
import type { PageChoice } from '../../shared/scene/sheet.ts';
import type { ThemeName } from '../../shared/scene/theme.ts';
import type { UnsupportedText } from '../../shared/text/text.ts';
import { writeAtomically, writeError } from '../atomic-write.ts';
import { Cancellation } from './cancellation.ts';
import type { WorkerMessage } from './export-worker.ts';

/** A map to be drawn. */
export interface MapExport {
  readonly data: DebateData;
  readonly map: MapId;
  readonly format: ExportFormat;
  readonly theme: ThemeName;
  /** PNG: picture pixels per CSS pixel, 0.5 to 4. */
  readonly scale: number;
  /** PDF. */
  readonly page: PageChoice;
}

export interface ExportResult {
  readonly path: string;
  readonly bytes: number;
  /** In pixels for PNG, CSS pixels for SVG, points for PDF. */
  readonly width: number;
  readonly height: number;
  /** How large the map is drawn: 1 is its own size. Less than 1 for a PDF that had to be made smaller to fit on its page. */
  readonly scale: number;
  /** Characters that no bundled font has. */
  readonly unsupported: readonly UnsupportedText[];
  /** Cards that do not show their whole text. */
  readonly cutCards: number;
}

export interface ExportWatch {
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Draws a map to the file `target`, in a thread of its own. The file is there whole or not at all; what stood there stays when
 * anything fails. Throws `Cancelled` when the signal is given, `TooLarge`, `InvalidValue`, `NotFound` for an unknown map, and what
 * `writeAtomically` throws.
 */
export async function exportMap(
  request: MapExport,
  target: string,
  { onProgress = () => {}, signal = new AbortController().signal }: ExportWatch = {},
): Promise<ExportResult> {
  const drawn: { result?: Drawn } = {};
  const bytes = await writeAtomically(target, async (temporary) => {
    drawn.result = await drawInThread(request, { target, temporary }, { onProgress, signal });
  });
  const { result } = drawn;
  if (result === undefined) throw new Error('Nothing was drawn.');
  return { path: target, bytes, ...result };
}

type Drawn = Omit<ExportResult, 'path' | 'bytes'>;

/** Megabytes of JavaScript objects; a map of 10,000 cards takes a fifth of it. */
const LARGEST_HEAP = 4096;

async function drawInThread(
  request: MapExport,
  { target, temporary }: { target: string; temporary: string },
  { onProgress, signal }: Required<ExportWatch>,
): Promise<Drawn> {
  if (signal.aborted) throw cancelled(target);
  const cancellation = new Cancellation();
  // Beside this file both in a checkout, as TypeScript, and in the built app.
  const worker = new Worker(new URL(`./export-thread${extname(import.meta.url)}`, import.meta.url), {
    workerData: { ...request, path: temporary, cancellation: cancellation.memory },
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Drawn>();
  const cancel = () => cancellation.ask();
  signal.addEventListener('abort', cancel);
  // Settled only when the thread is gone: until then it may hold the file open.
  let settle = () => reject(threadFailed(undefined, target));
  worker.on('message', (message: WorkerMessage) => {
    if (message.type === 'progress') onProgress(message.done);
    else if (message.type === 'drawn') settle = () => resolve(message.result);
    else settle = () => reject(errorFromThread(message, target));
  });
  worker.on('error', (error) => {
    settle = () => reject(threadFailed(error, target));
  });
  worker.on('exit', () => settle());
  try {
    return await promise;
  } catch (error) {
    throw signal.aborted ? cancelled(target) : error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function errorFromThread(message: Extract<WorkerMessage, { type: 'failed' }>, target: string): Error {
  if (message.code !== undefined) {
    return new CounterclaimError(message.code, message.message, { details: message.details });
  }
  const error = Object.assign(new Error(message.message), message.systemCode && { code: message.systemCode });
  if (message.stack !== undefined) error.stack = message.stack;
  return writeError(error, target);
}

function cancelled(target: string): CounterclaimError {
  return new CounterclaimError('Cancelled', `The export was cancelled; "${target}" was not written.`);
}

/** The thread is gone without an answer: it ran out of memory, or crashed. */
function threadFailed(error: unknown, target: string): Error {
  const { code } = Object(error) as { code?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const advice = 'Choose a smaller scale, another format, or a map with fewer cards.';
    return new CounterclaimError('TooLarge', `"${target}" was not written: the map needs too much memory. ${advice}`);
  }
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return writeError(error, target);
  const reason = error instanceof Error ? error.message : 'it ended without an answer.';
  return new CounterclaimError('WriteFailed', `"${target}" was not written: the export stopped: ${reason}`, {
    cause: error,
  });
}
