/** The size of a page in CSS pixels, or in any unit where only its form counts. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page that is drawn, with invisible, selectable words over it. */
export interface DrawnPage {
  readonly size: PageSize;
  readonly layer: HTMLElement;
  /** The words, and the element of each. */
  readonly pieces: readonly string[];
  readonly elements: readonly HTMLElement[];
  /** Resolves when the page is visible too; rejects with the error of drawing it. */
  readonly picture: Promise<void>;
}

/** Where a page is drawn. */
export interface PagePlace {
  /** CSS pixels. */
  readonly width: number;
  readonly parent: HTMLElement;
  /** The drawing is removed when it is given. */
  readonly signal: AbortSignal;
}

/** A document that is shown as it looks: a PDF, or a picture as its only page. */
export interface PagedDocument {
  readonly pageCount: number;
  readonly firstSize: PageSize;
  /** Draws a page, from 1, and returns when its words can be selected: its picture may take longer. */
  drawPage(number: number, place: PagePlace): Promise<DrawnPage>;
  close(): void;
}

/** The most pixels of a canvas; more would take too much memory, so the page is drawn coarser. */
const MOST_PIXELS = 2 ** 24;

/** Adds a canvas for a page, and the layer for its words, to `parent`; `ratio` is that of the canvas's pixels to CSS pixels. */
export function addPageLayers(parent: HTMLElement, { width, height }: PageSize) {
  const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = Object.assign(document.createElement('canvas'), {
    className: 'reader-page-canvas',
    width: Math.ceil(width * ratio),
    height: Math.ceil(height * ratio),
  });
  canvas.setAttribute('aria-hidden', 'true');
  const layer = Object.assign(document.createElement('div'), { className: 'reader-page-text' });
  parent.append(canvas, layer);
  return { canvas, layer, ratio };
}
