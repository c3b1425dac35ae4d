import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A page that is drawn, with invisible, selectable words over it. */
export interface DrawnPage {
  readonly size: PageSize;
  readonly layer: HTMLElement;
  /** The words, and the element of each. */
  readonly pieces: readonly string[];
  readonly elements: readonly HTMLElement[];
  /** Resolves when the page is visible too; rejects with the error of pdf.js. */
  readonly picture: Promise<void>;
}

interface Options {
  /** CSS pixels. */
  readonly width: number;
  readonly parent: HTMLElement;
  readonly signal: AbortSignal;
}

/** The most pixels of a canvas; more would take too much memory, so the page is drawn coarser. */
const MOST_PIXELS = 2 ** 24;

/**
 * Draws a page into `parent`, and returns when its words can be selected: its picture may take longer. The drawing is
 * removed when the signal is given. Throws the errors of pdf.js.
 */
export async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  { width, parent, signal }: Options,
): Promise<DrawnPage> {
  const { AnnotationMode, TextLayer } = await import('pdfjs-dist');
  const page = await document.getPage(number);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const area = viewport.width * viewport.height;
  const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / area));
  const canvas = Object.assign(window.document.createElement('canvas'), {
    className: 'reader-page-canvas',
    width: Math.ceil(viewport.width * ratio),
    height: Math.ceil(viewport.height * ratio),
  });
  canvas.setAttribute('aria-hidden', 'true');
  const layer = Object.assign(window.document.createElement('div'), { className: 'reader-page-text' });
  layer.style.setProperty('--total-scale-factor', String(viewport.scale));
  parent.append(canvas, layer);
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
  const { width: shownWidth, height } = viewport;
  const size = { width: shownWidth, height };
  return { size, layer, pieces: text.textContentItemsStr, elements: text.textDivs, picture };
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}
