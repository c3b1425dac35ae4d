import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '../../core/app-context.ts';
import { LineDrawer } from './line-drawer.ts';
import { type MapPicture, MapView } from './map-view.ts';

/** Returns the shown map, for as long as the canvas is there. */
export function useMapView(): { readonly view: MapView; readonly picture: MapPicture } {
  const app = useApp();
  const [{ view, close }] = useState(() => {
    const drawer = new LineDrawer((lines) => made.takeLines(lines));
    const made: MapView = new MapView(app, (request) => drawer.draw(request));
    return {
      view: made,
      close() {
        made.close();
        drawer.close();
      },
    };
  });
  useEffect(() => close, [close]);
  return { view, picture: useSyncExternalStore(view.subscribe, view.getPicture) };
}
