import type { MapId } from '../../shared/model/entities.ts';
import type { App } from './app.ts';
import { noteFailure } from './failures.ts';
import { leaveMapAt } from './slices/map.ts';
import type { ViewPlace } from './surfaces/canvas-control.ts';

/** Records the place at which a map is left, for when it is shown again, even after the debate was closed. */
export function noteMapPlace(app: App, map: MapId, place: ViewPlace | null): void {
  const { session, places } = app.store.getState();
  if (session === null || place === null || !session.debate.maps.has(map)) return;
  const { x, y, zoom } = place;
  const known = places[0];
  if (known?.map === map && known.x === x && known.y === y && known.zoom === zoom) return;
  leaveMapAt(app, { map, x, y, zoom });
  const { id: debate } = session.debate.info;
  app.request('debate.left', { debate, map, x, y, zoom }).catch((error: unknown) => noteFailure(app.request, error));
}

/** Records the present place of the shown map. */
export function noteShownMap(app: App): void {
  const { map, canvas } = app.store.getState();
  if (map !== null && canvas !== null) noteMapPlace(app, map, canvas.place());
}
