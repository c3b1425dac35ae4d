import type { PDFDocumentProxy } from 'pdfjs-dist';
import { addPageLayers, type DrawnPage, type PagePlace } from '../pages/paged-document.ts';
import { layRecognised, type ShownLine } from '../pages/recognised-layer.ts';

interface Place extends PagePlace {
  /** Lines that were recognised on the picture of the page. */
  readonly lines: readonly ShownLine[];
}

/**
 * Draws a page into `parent`, and returns when its words can be selected: its picture may take longer. The drawing is
 * removed when the signal is given. Throws the errors of pdf.js.
 */
export async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  { width, parent, signal, lines }: Place,
): Promise<DrawnPage> {
  const { AnnotationMode, TextLayer } = await import('pdfjs-dist');
  const page = await document.getPage(number);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const size = { width: viewport.width, height: viewport.height };
  const { canvas, layer, ratio } = addPageLayers(parent, size);
  layer.style.setProperty('--total-scale-factor', String(viewport.scale));
  const drawing = page.render({
    canvas,
    viewport,
    transform: [ratio, 0, 0, ratio, 0, 0],
    // Annotations are seen as printed: links and fields do nothing.
    annotationMode: AnnotationMode.ENABLE,
  });
  const text = new TextLayer({ textContentSource: await page.getTextContent(), container: layer, viewport });
  const remove = () => {
    drawing.cancel();
    text.cancel();
    canvas.remove();
    layer.remove();
    page.cleanup();
  };
  signal.addEventListener('abort', remove);
  if (signal.aborted) remove();
  const picture: Promise<void> = drawing.promise;
  // Anybody who waits for it hears of a failure; until then nobody has to.
  picture.catch(() => {});
  await text.render();
  return {
    size,
    layer,
    pieces: [...text.textContentItemsStr, ...lines.map(({ words }) => words)],
    elements: [...text.textDivs, ...layRecognised(layer, lines, size)],
    picture,
  };
}
