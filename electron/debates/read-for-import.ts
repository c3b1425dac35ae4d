import { stat } from 'node:fs/promises';
import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import { EntryCounter } from '../../shared/formats/entry-counts.ts';
import { t } from '../../shared/language/translate.ts';
import { filePieces } from '../base/file-pieces.ts';

/** A string in V8 has at most 2^29 - 24 units. */
const MOST_BYTES = 500_000_000;
/** Tables as text take ten times as much memory while their rows are read. */
const MOST_BYTES_OF_TABLE = 100_000_000;
const TABLE = /\.(?:csv|tsv|tab)$/i;

/**
 * Reads a file, or a pipe, whose size is not known beforehand, to be imported. Throws `TooLarge` as soon as it has more bytes
 * than can be read, or more entries than a debate may have; `Cancelled`; and the errors of reading a file.
 */
export async function readForImport(path: string, signal: AbortSignal): Promise<Uint8Array> {
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
    if (!signal.aborted) throw asFileError(error, path, 'open');
    throw new CounterclaimError('Cancelled', t('Cancelled: nothing was written.'));
  }
}

function count(counter: EntryCounter, piece: Uint8Array, path: string): void {
  try {
    counter.add(piece);
  } catch (error) {
    if (errorCode(error) !== 'TooLarge') throw error;
    const { message } = error as CounterclaimError;
    throw new CounterclaimError('TooLarge', t('“{path}” cannot be imported. {message}', { path, message }), {
      cause: error,
    });
  }
}

function checkSize(bytes: number, path: string): void {
  const most = TABLE.test(path) ? MOST_BYTES_OF_TABLE : MOST_BYTES;
  if (bytes <= most) return;
  const limit = most / 1_000_000;
  const message = TABLE.test(path)
    ? t('“{path}” has more than {limit} MB, more than can be imported of a table at once: make several of it.', {
        path,
        limit,
      })
    : t('“{path}” has more than {limit} MB, more than can be imported at once.', { path, limit });
  throw new CounterclaimError('TooLarge', message);
}
