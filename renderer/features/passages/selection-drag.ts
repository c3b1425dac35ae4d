import type { SourceId } from '../../../shared/model/entities.ts';

/** A passage that is being dragged: UTF-16 offsets in the text of its source. */
export interface CarriedSelection {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
}

/** The data type of a passage dragged from the reader: a `CarriedSelection` as JSON. */
export const SELECTION_TYPE = 'application/x-counterclaim-passage';

/** Puts a passage into a drag, and its words for other programs. */
export function carrySelection(data: DataTransfer, selection: CarriedSelection, words: string): void {
  data.setData(SELECTION_TYPE, JSON.stringify(selection));
  data.setData('text/plain', words);
  data.effectAllowed = 'copy';
}

/** Returns the passage of a drop; null if it has none. */
export function carriedSelection(data: DataTransfer): CarriedSelection | null {
  const json = data.getData(SELECTION_TYPE);
  if (json === '') return null;
  try {
    // Any program may use this data type.
    const { source, start, end } = JSON.parse(json) as Partial<CarriedSelection>;
    if (typeof source !== 'string' || !Number.isInteger(start) || !Number.isInteger(end)) return null;
    return { source, start: Number(start), end: Number(end) };
  } catch {
    return null;
  }
}
