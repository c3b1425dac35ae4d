import { getDocument, type PDFDocumentLoadingTask, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PackagedData } from './packaged-data.ts';
import './pdf-parser.ts';
import { NoFilters, SkiaCanvases } from './skia-canvases.ts';

/** The largest picture on a page that is unpacked where its text is recognised, in pixels: A4 at 600 dpi. */
export const LARGEST_PICTURE = 40_000_000;

/**
 * Begins to load a PDF, of which no script, embedded file or address is opened. Its pictures are unpacked only where its
 * pages are to be drawn: they hold no text, and take time and memory.
 */
export function openPdf(bytes: Uint8Array, use: 'read' | 'draw'): PDFDocumentLoadingTask {
  const isDrawn = use === 'draw';
  return getDocument({
    // A copy, because pdf.js takes the array over.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: PackagedData,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: isDrawn,
    wasmUrl: 'wasm/',
    iccUrl: 'iccs/',
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: isDrawn ? LARGEST_PICTURE : 1,
    enableXfa: false,
    ...(isDrawn && { CanvasFactory: SkiaCanvases, FilterFactory: NoFilters }),
  });
}
