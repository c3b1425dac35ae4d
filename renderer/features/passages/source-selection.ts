import { anchorAt } from '../../../shared/anchors/anchor.ts';
import type { Anchor, Area, Source, SourceId } from '../../../shared/model/entities.ts';
import { pageAt } from '../../../shared/sources/pages.ts';

/** Selected words in the text of a source, or an area of it, from which a passage may be made, and the page on which they begin. */
export interface SourceSelection extends Anchor {
  readonly source: SourceId;
  readonly page: number | null;
  readonly area?: Area;
}

/**
 * Returns the selection between two offsets of a source's text, without the space around it; null if there is nothing
 * else.
 */
export function selectionAt(
  source: Readonly<Source>,
  text: string,
  start: number,
  end: number,
): SourceSelection | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  if (from >= to) return null;
  const anchor = anchorAt(text, from, to);
  return { source: source.id, ...anchor, page: pageAt(source.csl, anchor.start) };
}
