import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { filePieces } from '../base/file-pieces.ts';
import { checkDocumentSize } from './document-size.ts';
import type { SourceDocument } from './reading.ts';

/**
 * Reads the document at `path`. One that is too large is refused before anything is read or, if its size is not known
 * beforehand, as soon as it shows. Throws `TooLarge`, `Cancelled`, `FileNotFound`, `IsAFolder`, `NoPermission`.
 */
export async function readSourceFile(path: string, signal?: AbortSignal): Promise<SourceDocument> {
  const name = basename(path);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    checkDocumentSize((await stat(path)).size, name);
    for await (const piece of filePieces(path, signal)) {
      pieces.push(piece);
      size += piece.length;
      checkDocumentSize(size, name);
    }
  } catch (error) {
    if (!signal?.aborted) throw asFileError(error, path, 'open');
    throw new CounterclaimError('Cancelled', `Reading “${name}” was cancelled; nothing was added.`);
  }
  return { bytes: Buffer.concat(pieces), name };
}
