import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import type { AppState } from '../../core/app-state.ts';
import { mapOfDivisions } from '../../core/slices/divisions.ts';
import { mapOfExchange } from '../../core/slices/exchange.ts';
import { textOrderScope } from '../../core/slices/text-order.ts';
import { drawnView } from '../../core/view-names.ts';

/** Returns what the window shows, as it is drawn; null where there is no map. */
export function shownSubject(state: AppState): DrawingSubject | null {
  const { view, map } = state;
  switch (drawnView(view)) {
    case 'map':
      return map === null ? null : { kind: 'map', map };
    case 'exchange':
      return { kind: 'exchange', map: mapOfExchange(state) };
    case 'divisions':
      return { kind: 'divisions', map: mapOfDivisions(state) };
    case 'text-order':
      return { kind: 'text-order', ...textOrderScope(state) };
  }
}
