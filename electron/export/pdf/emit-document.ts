import type { PdfDocument } from './document.ts';

/** Emits the document: pdfkit has it ready when it ends, and its many small pieces are joined into larger ones. */
export async function emitDocument(document: PdfDocument, emit: (bytes: Uint8Array) => void): Promise<void> {
  document.end();
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of document) {
    pieces.push(piece);
    length += piece.length;
    if (length < 1 << 16) continue;
    emit(Buffer.concat(pieces));
    pieces = [];
    length = 0;
  }
  emit(Buffer.concat(pieces));
}
