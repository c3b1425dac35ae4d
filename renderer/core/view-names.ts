import type { DrawnView, View } from './slices/window.ts';

/** What the views, and drawings of them, are called in a sentence. */
export const VIEW_NAMES: Readonly<Record<DrawnView, string>> = {
  map: 'map',
  exchange: 'exchange',
  'text-order': 'text order',
  divisions: 'divisions',
};

/** Returns the view that an export of the shown one draws: the outline and the table are text, and their picture is the map. */
export function drawnView(view: View): DrawnView {
  return view === 'outline' || view === 'table' ? 'map' : view;
}
