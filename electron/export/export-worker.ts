/** The work of the thread that makes exports. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { assertNever } from '../../shared/errors.ts';
import { Debate } from '../../shared/model/debate.ts';
import type { ExportedDrawing, WayOnPaper } from '../../shared/scene/exported-drawing.ts';
import type { UnsupportedText } from '../../shared/text/text.ts';
import { answerTask, type TaskWatch } from '../base/thread-task.ts';
import type { DataRequest } from './data-request.ts';
import type { DivisionsRequest } from './divisions-request.ts';
import type { DrawnPicture, DrawnPreview, PictureRequest, PreviewRequest, WaysRequest } from './draw-in-memory.ts';
import { drawSubject } from './draw-subject.ts';
import type { DrawingRequest } from './drawing-request.ts';
import { MemoryGuard, usesAtMost } from './memory-guard.ts';
import type { ReportRequest } from './report-request.ts';

/** The thing to draw or write: to an existing empty file, or in memory. */
export type Drawing =
  | { readonly kind: 'file'; readonly request: DrawingRequest; readonly path: string }
  | { readonly kind: 'data'; readonly request: DataRequest; readonly path: string }
  | { readonly kind: 'report'; readonly request: ReportRequest; readonly path: string }
  | { readonly kind: 'divisions'; readonly request: DivisionsRequest; readonly path: string }
  | { readonly kind: 'picture'; readonly request: PictureRequest }
  | { readonly kind: 'preview'; readonly request: PreviewRequest }
  | { readonly kind: 'ways'; readonly request: WaysRequest };

export interface DrawingResults {
  readonly file: Omit<ExportedDrawing, 'path' | 'bytes'>;
  readonly data: { readonly lost: readonly string[] };
  readonly report: { readonly unsupported: readonly UnsupportedText[] };
  readonly divisions: null;
  readonly picture: DrawnPicture;
  readonly preview: DrawnPreview;
  readonly ways: readonly WayOnPaper[];
}

/** Bytes between two checks for cancellation. */
const BYTES_AT_ONCE = 1 << 20;

/** The share of the heap that may be used: the rest is for the garbage that accumulates between two checks. */
const USABLE_HEAP = 0.8;

/** The share that may be in use when the thread is to make another export: what is no longer needed is still there. */
const LEFT_FROM_BEFORE = 0.15;

/** Draws, or writes, as `drawing` says, within the memory that this thread may have. */
export async function makeExport(drawing: Drawing, watch: TaskWatch): Promise<DrawingResults[Drawing['kind']]> {
  const memory = new MemoryGuard(USABLE_HEAP);
  const check = () => {
    watch.check();
    memory.check();
  };
  return draw(drawing, { ...watch, check });
}

async function draw(drawing: Drawing, watch: TaskWatch): Promise<DrawingResults[Drawing['kind']]> {
  switch (drawing.kind) {
    case 'file':
      return drawToFile(drawing.request, drawing.path, watch);
    case 'data':
      return exportData(drawing.request, drawing.path, watch);
    case 'report':
      return writeReport(drawing.request, drawing.path, watch);
    case 'divisions':
      return writeDivisions(drawing.request, drawing.path, watch);
    case 'picture':
      return (await import('./draw-in-memory.ts')).drawPicture(drawing.request, watch);
    case 'preview':
      return (await import('./draw-in-memory.ts')).drawPreview(drawing.request, watch);
    case 'ways':
      return (await import('./draw-in-memory.ts')).measureWays(drawing.request, watch);
    default:
      return assertNever(drawing);
  }
}

async function drawToFile(request: DrawingRequest, path: string, watch: TaskWatch): Promise<DrawingResults['file']> {
  const file = openSync(path, 'w');
  try {
    return await drawSubject(request, (bytes) => writeWhole(file, bytes), watch);
  } finally {
    closeSync(file);
  }
}

async function exportData(request: DataRequest, path: string, watch: TaskWatch): Promise<DrawingResults['data']> {
  const tell = tellingOf(watch);
  tell(0);
  const { writeData } = await import('./write-data.ts');
  const { bytes, lost } = await writeData(request);
  writeBytes(bytes, path, tell);
  return { lost };
}

async function writeReport(request: ReportRequest, path: string, watch: TaskWatch): Promise<DrawingResults['report']> {
  const tell = tellingOf(watch);
  tell(0);
  const { reportBytes } = await import('./report-bytes.ts');
  const { bytes, unsupported } = await reportBytes(request, (done) => tell(0.9 * done));
  writeBytes(bytes, path, tell);
  return { unsupported };
}

async function writeDivisions({ data, of, map }: DivisionsRequest, path: string, watch: TaskWatch): Promise<null> {
  const tell = tellingOf(watch);
  tell(0);
  const { divisionsCsv } = await import('../../shared/formats/tables/divisions-csv.ts');
  return writeBytes(new TextEncoder().encode(divisionsCsv(new Debate(data), of, map)), path, tell);
}

/** Returns what tells how much is done, and ends the work where it is to stop. */
function tellingOf({ onProgress, check }: TaskWatch): (done: number) => void {
  return (done) => {
    check();
    onProgress(done);
  };
}

function writeBytes(bytes: Uint8Array, path: string, tell: (done: number) => void): null {
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

/**
 * Writes all bytes. One call may write only a part, when the disk is nearly full for instance; the next then gives the
 * reason.
 */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

answerTask(makeExport, () => usesAtMost(LEFT_FROM_BEFORE));
