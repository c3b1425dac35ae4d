import { placeOf } from './text-offsets.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Colours stretches of the text by the CSS Custom Highlight API, which leaves the page as it is: a selection that is
 * being made would not survive new elements under it. `name` is that of `::highlight(name)`.
 */
export function highlight(name: string, blocks: Element, stretches: readonly Stretch[]): void {
  const highlights = globalThis.CSS?.highlights;
  if (highlights === undefined) return;
  const ranges = stretches.flatMap(({ start, end }) => {
    const from = placeOf(blocks, start);
    const to = placeOf(blocks, end);
    if (from === null || to === null) return [];
    const range = new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
    return [range];
  });
  if (ranges.length === 0) highlights.delete(name);
  else highlights.set(name, new Highlight(...ranges));
}
