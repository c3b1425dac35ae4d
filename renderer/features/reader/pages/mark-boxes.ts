import type { Mark } from '../marks.ts';
import type { PageText, PrintedStretch } from './page-text.ts';
import type { DrawnPage } from './paged-document.ts';

/** A part of a passage on a page, in CSS pixels of it. */
export interface MarkBox {
  /** The passage; '' for the place that was gone to. */
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** True if its place on the page is unknown: it is marked at the edge. */
  readonly isEdge: boolean;
}

const EDGE = { left: 2, top: 12, width: 4, height: 40, isEdge: true };

/** Returns the boxes of passages on a page that is drawn. */
export function markBoxes(page: DrawnPage, text: PageText, marks: readonly Mark[]): MarkBox[] {
  const origin = page.layer.getBoundingClientRect();
  return marks.flatMap((mark): MarkBox[] => {
    const stretch = text.printed(mark);
    const rects = stretch === null ? [] : rectsOf(page, stretch);
    if (rects.length === 0) return [{ id: mark.id, ...EDGE }];
    return rects.map(({ left, top, width, height }) => ({
      id: mark.id,
      left: left - origin.left,
      top: top - origin.top,
      width,
      height,
      isEdge: false,
    }));
  });
}

function rectsOf({ elements }: DrawnPage, { from, to }: PrintedStretch): DOMRect[] {
  const [first, last] = [elements[from.piece]?.firstChild, elements[to.piece]?.firstChild];
  if (!first || !last) return [];
  const inPieces = elements.slice(from.piece, to.piece + 1).map((element, index) => {
    const own = document.createRange();
    own.selectNodeContents(element);
    if (index === 0) own.setStart(first, from.offset);
    if (from.piece + index === to.piece) own.setEnd(last, to.offset + 1);
    return own.getBoundingClientRect();
  });
  return inPieces.filter(({ width }) => width > 0);
}
