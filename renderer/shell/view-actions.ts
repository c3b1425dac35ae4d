import type { Preferences } from '../../shared/contract.ts';
import type { App } from '../core/create-app.ts';
import { type SidePanel, sidePanels } from '../core/side-panels.ts';

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
  find: (app: App) => app.set({ finding: true }),
  'keyboard-shortcuts': (app: App) => app.openDialog({ kind: 'shortcuts' }),
  about: (app: App) => app.openDialog({ kind: 'about' }),
};

/** A card that is being edited keeps what was typed. */
function show(app: App, view: 'map' | 'exchange'): void {
  app.editText(null);
  app.set({ view, linking: null });
}

function toggle(app: App, panel: SidePanel): void | Promise<void> {
  const state = app.store.getState();
  const isShown = sidePanels(state)[panel];
  // Beside a source the inspector only stands in for the navigator.
  if (isShown && panel === 'inspector' && state.narrow && state.reader !== null) app.set({ besideReader: 'navigator' });
  else if (isShown) return prefer(app, { [panel]: false });
  else return showPanel(app, panel);
}

/** Shows a side panel, in place of the other where there is no room for both. */
export async function showPanel(app: App, panel: SidePanel): Promise<void> {
  app.set({ besideReader: panel });
  if (!app.store.getState().preferences[panel]) await prefer(app, { [panel]: true });
}

/** Shown at once, and kept for the next start. */
async function prefer(app: App, choice: Partial<Preferences>): Promise<void> {
  const { preferences } = app.store.getState();
  app.set({ preferences: { ...preferences, ...choice } });
  app.set({ preferences: await app.request('preferences.set', choice) });
}
