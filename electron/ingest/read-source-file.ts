import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { recordingType } from '../../shared/sources/recording-type.ts';
import { filePieces } from '../base/file-pieces.ts';
import { checkDocumentSize, checkRecordingSize } from './document-size.ts';
import type { SourceDocument } from './reading.ts';

/**
 * Reads the document at `path`. One that is too large is refused as soon as its first bytes say whether it is a recording or, if its
 * size is not known beforehand, as soon as it shows. Throws `TooLarge`, `Cancelled`, `FileNotFound`, `IsAFolder`, `NoPermission`.
 */
export async function readSourceFile(path: string, signal?: AbortSignal): Promise<SourceDocument> {
  const name = basename(path);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const expected = (await stat(path)).size;
    let check: typeof checkDocumentSize | null = null;
    for await (const piece of filePieces(path, signal)) {
      // A recording may be larger than a document, and its first bytes tell it.
      check ??= recordingType(piece) === null ? checkDocumentSize : checkRecordingSize;
      pieces.push(piece);
      size += piece.length;
      check(Math.max(size, expected), name);
    }
  } catch (error) {
    if (!signal?.aborted) throw asFileError(error, path, 'open');
    throw new CounterclaimError('Cancelled', t('Reading “{name}” was cancelled; nothing was added.', { name }));
  }
  return { bytes: Buffer.concat(pieces), name };
}
