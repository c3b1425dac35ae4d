import type { AppState } from '../app-state.ts';
import type { CanvasControl } from './canvas-control.ts';

type Surface = Pick<CanvasControl, 'zoomBy' | 'zoomTo' | 'fit' | 'focus'>;

/** Returns the control of the view that is shown; null while it is not drawn, and for the table and the divisions, which have no other size. */
export function shownSurface({ view, canvas, exchange, textOrder, outline }: AppState): Surface | null {
  return { map: canvas, exchange, 'text-order': textOrder, outline, table: null, divisions: null }[view];
}
