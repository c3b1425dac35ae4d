import { constants, createReadStream, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';

/**
 * Yields the bytes of a file, or of a pipe, piece by piece. It throws when `signal` is given, even while a pipe waits
 * for somebody to write to it: opened like a file, it would wait where no signal reaches it. Throws the system's
 * errors.
 */
export async function* filePieces(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const cancellable = signal === undefined ? {} : { signal };
  const stream = (await stat(path)).isFIFO()
    ? new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), writable: false, ...cancellable })
    : createReadStream(path, cancellable);
  for await (const piece of stream) yield piece;
}

/**
 * Reads a whole file, or a pipe, whose size is not known beforehand, as long as it has at most `most` bytes. Throws the error
 * that `tooLarge` returns, and the system's errors.
 */
export async function boundedBytes(path: string, most: number, tooLarge: () => Error): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of filePieces(path)) {
    size += piece.length;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
