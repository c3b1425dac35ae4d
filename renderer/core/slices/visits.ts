import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId } from '../../../shared/model/entities.ts';
import { type Selection, stillThere } from '../selection.ts';
import type { ViewPlace } from '../surfaces/canvas-control.ts';
import type { Holder, Slice } from './slice.ts';
import type { View } from './window.ts';

/** A place that was visited: what was in sight, and what was selected. */
export interface Visit {
  readonly view: View;
  readonly map: MapId | null;
  /** null for the exchange, which keeps its own. */
  readonly place: ViewPlace | null;
  readonly selection: Selection;
}

/** The places of this window before the present one, the last one last, and those that one came back from, the next one last. */
export interface VisitsSlice {
  readonly visited: readonly Visit[];
  readonly ahead: readonly Visit[];
}

/** The most places that are kept each way. */
const MOST = 50;

export const visitsSlice: Slice<VisitsSlice> = {
  first: () => ({ visited: [], ahead: [] }),
  stillThere: ({ visited, ahead }, debate) => ({ visited: onMapsOf(visited, debate), ahead: onMapsOf(ahead, debate) }),
  forAnotherDebate: () => ({ visited: [], ahead: [] }),
};

/** Returns the same list when the maps of all are still there. */
function onMapsOf(visits: readonly Visit[], debate: Debate): readonly Visit[] {
  const isThere = ({ map }: Visit) => map === null || debate.maps.has(map);
  return visits.every(isThere) ? visits : visits.filter(isThere);
}

type HasVisits = Holder<VisitsSlice>;

/** Records a place that is left for another; there is nothing ahead of it any more. */
export function takeVisit({ store }: HasVisits, visit: Visit): void {
  store.setState({ visited: [...store.getState().visited, visit].slice(-MOST), ahead: [] });
}

export function setVisits({ store }: HasVisits, visits: VisitsSlice): void {
  store.setState({ visited: visits.visited.slice(-MOST), ahead: visits.ahead.slice(-MOST) });
}

/** Returns the selection of a visit, without what is gone. */
export function selectionOf({ selection }: Visit, debate: Debate): Selection {
  return stillThere(selection, debate);
}
