import { skia } from '../../base/skia.ts';

interface CanvasEntry {
  readonly canvas: { width: number; height: number };
  readonly context: object;
}

/** Makes pdf.js's canvases with Skia, whatever kind of thread pdf.js takes this one for. */
export class SkiaCanvases {
  create(width: number, height: number): CanvasEntry {
    const canvas = skia().createCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  getNoAlphaContext(canvas: { getContext(kind: '2d', options: { alpha: boolean }): object }): object {
    return canvas.getContext('2d', { alpha: false });
  }

  reset({ canvas }: CanvasEntry, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy({ canvas }: CanvasEntry): void {
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Stands for the filters of a page in a browser, of which text needs none. */
export class NoFilters {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addKnockoutFilter = none;
  addHighlightHCMFilter = none;
  addSelectionHCMFilter = none;
  destroy(): void {}
}

function none(): string {
  return 'none';
}
