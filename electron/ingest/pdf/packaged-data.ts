import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const FOLDERS = new Map([
  ['cMapUrl', 'cmaps'],
  ['standardFontDataUrl', 'standard_fonts'],
  ['wasmUrl', 'wasm'],
  ['iccUrl', 'iccs'],
]);

/**
 * Serves the files that pdf.js needs to read a PDF, such as the code tables of Chinese fonts and decoders of pictures, from its own package
 * alone.
 */
export class PackagedData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = FOLDERS.get(kind);
    if (folder === undefined) throw new Error(`No such data: ${kind}.`);
    // The name comes from the PDF.
    const path = `pdfjs-dist/${folder}/${basename(filename)}`;
    return new Uint8Array(await readFile(new URL(import.meta.resolve(path))));
  }
}
