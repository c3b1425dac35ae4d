import { useMemo, useState } from 'react';
import type { Source } from '../../../shared/model/entities.ts';
import { areaSelection, type MarkedArea } from '../passages/area-selection.ts';
import type { SourceSelection } from '../passages/source-selection.ts';

/** The marking of an area of a picture, in place of words. */
export interface AreaMarking {
  /** True while pages are marked by areas, and not by words. */
  readonly isOn: boolean;
  readonly marked: MarkedArea | null;
  /** The marked area as a passage is made from it. */
  readonly selection: SourceSelection | null;
  turn(on: boolean): void;
  mark(area: MarkedArea | null): void;
}

export function useMarkedArea(source: Readonly<Source> | null, text: string | null): AreaMarking {
  const [isOn, setOn] = useState(false);
  const [marked, setMarked] = useState<MarkedArea | null>(null);
  const selection = useMemo(
    () => (source === null || text === null || marked === null ? null : areaSelection(source, text, marked)),
    [source, text, marked],
  );
  const turn = (on: boolean) => {
    setOn(on);
    setMarked(null);
  };
  return { isOn, marked, selection, turn, mark: setMarked };
}
