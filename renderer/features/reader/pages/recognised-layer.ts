import type { CslItem } from '../../../../shared/model/entities.ts';
import { recognisedLines } from '../../../../shared/sources/recognised-lines.ts';
import type { PageSize } from './paged-document.ts';

/** A line that was recognised in a picture: its words, and its box as shares of the page. */
export interface ShownLine {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the recognised lines of a source's pages, by the number of the page. */
export function linesByPage(csl: CslItem, text: string): ReadonlyMap<number, readonly ShownLine[]> {
  const pages = new Map<number, ShownLine[]>();
  for (const { page, start, end, ...box } of recognisedLines(csl)) {
    const words = text.slice(start, end);
    const lines = pages.get(page) ?? [];
    if (words.trim() !== '') lines.push({ words, ...box });
    pages.set(page, lines);
  }
  return pages;
}

/** Lays the words of recognised lines unseen over their picture, each line as wide as it is there. Returns their elements. */
export function layRecognised(layer: HTMLElement, lines: readonly ShownLine[], size: PageSize): HTMLElement[] {
  const elements = lines.map(({ words, left, top, height }) => {
    const element = document.createElement('span');
    element.textContent = words;
    element.dir = 'auto';
    Object.assign(element.style, {
      left: `${left * size.width}px`,
      top: `${top * size.height}px`,
      fontSize: `${height * size.height}px`,
    });
    return element;
  });
  layer.append(...elements);
  // Measured all at once: otherwise the page would be laid out for every line.
  const widths = elements.map((element) => element.getBoundingClientRect().width);
  for (const [index, element] of elements.entries()) {
    const [wanted, own] = [(lines[index]?.width ?? 0) * size.width, widths[index] ?? 0];
    if (own > 0) element.style.setProperty('--scale-x', String(wanted / own));
  }
  return elements;
}
