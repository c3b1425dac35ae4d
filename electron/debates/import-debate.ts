import { stat } from 'node:fs/promises';
import { v7 as uuidv7 } from 'uuid';
import { sha256 } from '../../db/content.ts';
import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import { EntryCounter } from '../../shared/formats/entry-counts.ts';
import { filePieces } from '../base/file-pieces.ts';

/** A string in V8 has at most 2^29 - 24 units. */
const MOST_BYTES = 500_000_000;

export interface ImportOptions {
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

/**
 * Makes a debate at `target`, where nothing may exist yet, from the JSON form at `source`. Returns sentences about what
 * was changed in it. Throws `TooLarge`, `InvalidJson`, `InvalidDebate`, `Cancelled`, or the errors of reading and
 * making a file, and leaves no file then.
 */
export async function importDebate(
  source: string,
  target: string,
  { now, signal }: ImportOptions,
): Promise<readonly string[]> {
  const { data, contents, notices } = await readDebate(source, { now, signal });
  if (signal.aborted) throw cancelled();
  const { DebateFile } = await import('../../db/debate-file.ts');
  const file = await DebateFile.create(target, data, contents);
  await file.close();
  return notices;
}

async function readDebate(path: string, { now, signal }: ImportOptions) {
  const bytes = await readWhole(path, signal);
  const { parseJson } = await import('../../shared/formats/parse-json.ts');
  const { fromCounterclaimJson } = await import('../../shared/formats/counterclaim-json.ts');
  try {
    const imported = fromCounterclaimJson(parseJson(bytes), { newId: uuidv7, now: now().toISOString(), sha256 });
    if (imported.mapsToLayOut.length === 0) return imported;
    const { layOutMaps } = await import('./lay-out-map.ts');
    return { ...imported, data: layOutMaps(imported.data, imported.mapsToLayOut, uuidv7) };
  } catch (error) {
    throw ofFile(error, path);
  }
}

/** Reads a file, or a pipe, whose size is not known beforehand. */
async function readWhole(path: string, signal: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const counter = new EntryCounter();
  let size = 0;
  try {
    checkSize((await stat(path)).size, path);
    for await (const piece of filePieces(path, signal)) {
      count(counter, piece, path);
      pieces.push(piece);
      size += piece.length;
      checkSize(size, path);
    }
    return Buffer.concat(pieces);
  } catch (error) {
    throw signal.aborted ? cancelled() : asFileError(error, path, 'open');
  }
}

function count(counter: EntryCounter, piece: Uint8Array, path: string): void {
  try {
    counter.add(piece);
  } catch (error) {
    throw ofFile(error, path);
  }
}

function checkSize(bytes: number, path: string): void {
  if (bytes <= MOST_BYTES) return;
  throw new CounterclaimError('TooLarge', `“${path}” has more than 500 MB, more than can be read as one JSON value.`);
}

function cancelled(): CounterclaimError {
  return new CounterclaimError('Cancelled', 'Cancelled: nothing was written.');
}

/** Returns the error with a sentence in front that names the file. */
function ofFile(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  const { message, details } = error as CounterclaimError;
  return new CounterclaimError(code, `“${path}” cannot be imported. ${message}`, { cause: error, details });
}
