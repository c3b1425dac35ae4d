import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { filePieces } from '../base/file-pieces.ts';

const MOST_BYTES = 200_000_000;

/** Reads the file, or the pipe, of an abstract framework. Throws `TooLarge` and the errors of reading a file. */
export async function readFrameworkText(path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of filePieces(path)) {
      size += piece.length;
      if (size > MOST_BYTES) {
        throw new CounterclaimError('TooLarge', `“${path}” has more than 200 MB, more than can be evaluated.`);
      }
      pieces.push(piece);
    }
  } catch (error) {
    throw asFileError(error, path, 'open');
  }
  return Buffer.concat(pieces).toString('utf8');
}
