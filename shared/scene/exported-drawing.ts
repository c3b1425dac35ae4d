import type { UnsupportedText } from '../text/text.ts';

/** What an export wrote. */
export interface ExportedDrawing {
  readonly path: string;
  readonly bytes: number;
  /** In pixels for PNG, CSS pixels for SVG, points for PDF. */
  readonly width: number;
  readonly height: number;
  /** How large it is drawn: 1 is its own size. Less than 1 for a PDF that had to be made smaller to fit on its page. */
  readonly scale: number;
  /** Of a PDF, with its appendix; all else is one. */
  readonly pages: number;
  /** Characters that no bundled font has. */
  readonly unsupported: readonly UnsupportedText[];
  /** Cards that do not show their whole text. */
  readonly cutCards: number;
}

/** What there is to know of an export before it is made. */
export interface PreviewFacts {
  /** Of what is drawn, or of each of its pages, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the file that the export would be. */
  readonly estimatedBytes: number;
  /** Of the PDF that it would be, of which the first is drawn; all else is one. */
  readonly pages: number;
  readonly unsupported: readonly UnsupportedText[];
  readonly cutCards: number;
}
