import type { SourceId } from '../../../shared/model/entities.ts';

/** A passage that is being dragged: UTF-16 offsets in the text of its source. */
export interface CarriedPassage {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
}

/** What a passage dragged from the reader carries: a `CarriedPassage` as JSON. */
export const PASSAGE_TYPE = 'application/x-counterclaim-passage';

/** Has a drag carry a passage, and its words for other programs. */
export function carryPassage(data: DataTransfer, passage: CarriedPassage, words: string): void {
  data.setData(PASSAGE_TYPE, JSON.stringify(passage));
  data.setData('text/plain', words);
  data.effectAllowed = 'copy';
}

/** The passage that a drop brings; null where it brings none. */
export function carriedPassage(data: DataTransfer): CarriedPassage | null {
  const json = data.getData(PASSAGE_TYPE);
  if (json === '') return null;
  try {
    // Anything may call its data so.
    const { source, start, end } = JSON.parse(json) as Partial<CarriedPassage>;
    if (typeof source !== 'string' || !Number.isInteger(start) || !Number.isInteger(end)) return null;
    return { source, start: Number(start), end: Number(end) };
  } catch {
    return null;
  }
}
