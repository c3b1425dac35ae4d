import type { UnsupportedText } from '../text/text.ts';
import type { Paging } from './sheet.ts';

/** Facts about a drawing that was exported. */
export interface ExportedDrawing {
  readonly path: string;
  readonly bytes: number;
  /** In pixels for PNG, CSS pixels for SVG, points for PDF. */
  readonly width: number;
  readonly height: number;
  /**
   * The scale of the drawing: 1 is its own size; less than 1 for a PDF that had to be made smaller to fit on its page.
   */
  readonly scale: number;
  /** The number of pages of a PDF, with its appendix; 1 for everything else. */
  readonly pages: number;
  /** Characters that no bundled font has. */
  readonly unsupported: readonly UnsupportedText[];
  /** Cards that do not show their whole text. */
  readonly cutCards: number;
}

/** Facts about an export before it is made. */
export interface PreviewFacts {
  /** Size of the drawing, or of each of its pages, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Estimated size of the file. */
  readonly estimatedBytes: number;
  /** The number of pages of the PDF, of which the first is drawn; 1 for everything else. */
  readonly pages: number;
  readonly unsupported: readonly UnsupportedText[];
  readonly cutCards: number;
}

/** A way in which a map can stand on paper, before it is exported. */
export interface WayOnPaper {
  readonly pages: Paging;
  /** The number of sheets, without the appendix. */
  readonly sheets: number;
  /** The size of the text on cards, in points. */
  readonly points: number;
}
