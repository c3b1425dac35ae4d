import { msg } from '../../shared/language/translate.ts';
import type { DrawnView, View } from './slices/window.ts';

/** What the views, and drawings of them, are called in a sentence, to be translated. */
export const VIEW_NAMES: Readonly<Record<DrawnView, string>> = {
  map: msg('map'),
  exchange: msg('exchange'),
  'text-order': msg('text order'),
  divisions: msg('divisions'),
};

/** Returns the view that an export of the shown one draws: the outline and the table are text, and their picture is the map. */
export function drawnView(view: View): DrawnView {
  return view === 'outline' || view === 'table' ? 'map' : view;
}
