import { sameValue } from '../../shared/model/change.ts';
import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import { leaveMapAt } from './slices/map.ts';
import { selectionOf, setVisits, takeVisit, type Visit, type VisitsSlice } from './slices/visits.ts';
import { showView } from './slices/window.ts';

/** Records the present place, to which *Back* leads. Call it before another is shown: not for scrolling, but for a leap. */
export function leaveForAnother(app: App): void {
  const state = app.store.getState();
  if (state.session === null) return;
  const here = presentVisit(state);
  const last = state.visited.at(-1);
  if (last === undefined || !sameValue(last, here)) takeVisit(app, here);
}

/** Goes to the place before the present one. */
export function goBack(app: App): void {
  go(app, (here, { visited, ahead }) => {
    const rest = visited.filter((visit, i) => i < visited.length - 1 || !sameValue(visit, here));
    return { to: rest.at(-1), visits: { visited: rest.slice(0, -1), ahead: [...ahead, here] } };
  });
}

/** Goes to the place from which one came back. */
export function goForward(app: App): void {
  go(app, (here, { visited, ahead }) => ({
    to: ahead.at(-1),
    visits: { visited: [...visited, here], ahead: ahead.slice(0, -1) },
  }));
}

interface Going {
  readonly to: Visit | undefined;
  readonly visits: VisitsSlice;
}

function go(app: App, choose: (here: Visit, visits: VisitsSlice) => Going): void {
  const state = app.store.getState();
  const { to, visits } = choose(presentVisit(state), state);
  if (to === undefined || state.session === null) return;
  show(app, to);
  app.select(selectionOf(to, state.session.debate));
  // What was shown on the way is no place of its own.
  setVisits(app, visits);
}

function show(app: App, { view, map, place }: Visit): void {
  const before = app.store.getState();
  const isDrawn = before.canvas !== null && before.map === map && before.view === view;
  // A map that is not drawn yet opens at its last place.
  if (!isDrawn && map !== null && place !== null) leaveMapAt(app, { map, ...place });
  if (map !== null && map !== before.map) app.showMap(map);
  showView(app, view);
  if (isDrawn && place !== null) before.canvas.showPlace(place);
}

function presentVisit({ view, map, canvas, selection }: AppState): Visit {
  return { view, map, place: view === 'map' ? (canvas?.place() ?? null) : null, selection };
}
