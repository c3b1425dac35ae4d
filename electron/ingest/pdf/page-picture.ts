import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { skia } from '../../base/skia.ts';
import { type GreyPicture, greyPicture } from '../ocr/grey-picture.ts';

/** Points are 72 to the inch, and recognition is most accurate at 300 pixels to the inch. */
const SCALE = 300 / 72;
/** As many pixels as a page of A4 has at 350 dpi: larger pages are drawn coarser. */
const MOST_PIXELS = 12_000_000;

/** Draws a page of a PDF, from 1, as it is printed, in grey. `check` is called often, and may throw. */
export async function pagePicture(document: PDFDocumentProxy, number: number, check: () => void): Promise<GreyPicture> {
  // pdf.js draws with these where there is no page.
  const { createCanvas, DOMMatrix, Path2D } = skia();
  Object.assign(globalThis, { DOMMatrix, Path2D });
  const page = await document.getPage(number);
  const { width: points, height: across } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(SCALE, Math.sqrt(MOST_PIXELS / (points * across))) });
  const [width, height] = [viewport.width, viewport.height].map((side) => Math.max(1, Math.floor(side)));
  if (width === undefined || height === undefined) throw new RangeError('A page has a width and a height.');
  const canvas = createCanvas(width, height);
  const drawing = page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#ffffff' });
  drawing.onContinue = (goOn: () => void) => {
    try {
      check();
      goOn();
    } catch {
      // Whoever waits for the drawing hears of it.
      drawing.cancel();
    }
  };
  try {
    await drawing.promise;
  } finally {
    page.cleanup();
  }
  return greyPicture(width, height, canvas.getContext('2d').getImageData(0, 0, width, height).data);
}
