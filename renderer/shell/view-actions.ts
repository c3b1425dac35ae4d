import type { App } from '../core/app.ts';
import { prefer, showPanel, sidePanels } from '../core/side-panels.ts';
import { stopLinking } from '../core/slices/map.ts';
import type { SidePanel } from '../core/slices/window.ts';
import { putBesideReader, showView } from '../core/slices/window.ts';

const ZOOM_STEP = 1.25;

/** The map, or the exchange: what is shown. */
function shown(app: App) {
  const { view, canvas, exchange } = app.store.getState();
  return view === 'map' ? canvas : exchange;
}

export const viewActions = {
  'zoom-in': (app: App) => shown(app)?.zoomBy(ZOOM_STEP),
  'zoom-out': (app: App) => shown(app)?.zoomBy(1 / ZOOM_STEP),
  'zoom-actual': (app: App) => shown(app)?.zoomTo(1),
  'zoom-fit': (app: App) => shown(app)?.fit(),
  'toggle-navigator': (app: App) => toggle(app, 'navigator'),
  'toggle-inspector': (app: App) => toggle(app, 'inspector'),
  'toggle-legend': (app: App) => prefer(app, { legend: !app.store.getState().preferences.legend }),
  'show-map': (app: App) => show(app, 'map'),
  'show-exchange': (app: App) => show(app, 'exchange'),
  'theme-system': (app: App) => prefer(app, { theme: 'system' }),
  'theme-light': (app: App) => prefer(app, { theme: 'light' }),
  'theme-dark': (app: App) => prefer(app, { theme: 'dark' }),
};

/** A card that is being edited keeps what was typed. */
function show(app: App, view: 'map' | 'exchange'): void {
  app.editText(null);
  stopLinking(app);
  showView(app, view);
}

function toggle(app: App, panel: SidePanel): void | Promise<void> {
  const state = app.store.getState();
  const isShown = sidePanels(state)[panel];
  // Beside a source the inspector only stands in for the navigator.
  if (isShown && panel === 'inspector' && state.narrow && state.reader !== null) putBesideReader(app, 'navigator');
  else if (isShown) return prefer(app, { [panel]: false });
  else return showPanel(app, panel);
}
