import type { Preferences } from '../../shared/contract.ts';
import type { App } from '../state/app-store.ts';

const ZOOM_STEP = 1.25;

export const viewActions = {
  'zoom-in': (app: App) => app.store.getState().canvas?.zoomBy(ZOOM_STEP),
  'zoom-out': (app: App) => app.store.getState().canvas?.zoomBy(1 / ZOOM_STEP),
  'zoom-actual': (app: App) => app.store.getState().canvas?.zoomTo(1),
  'zoom-fit': (app: App) => app.store.getState().canvas?.fit(),
  'toggle-navigator': (app: App) => toggle(app, 'navigator'),
  'toggle-inspector': (app: App) => toggle(app, 'inspector'),
  'toggle-legend': (app: App) => toggle(app, 'legend'),
  'theme-system': (app: App) => prefer(app, { theme: 'system' }),
  'theme-light': (app: App) => prefer(app, { theme: 'light' }),
  'theme-dark': (app: App) => prefer(app, { theme: 'dark' }),
  find: (app: App) => app.set({ finding: true }),
  'keyboard-shortcuts': (app: App) => app.openDialog({ kind: 'shortcuts' }),
  about: (app: App) => app.openDialog({ kind: 'about' }),
};

function toggle(app: App, panel: 'navigator' | 'inspector' | 'legend'): Promise<void> {
  return prefer(app, { [panel]: !app.store.getState().preferences[panel] });
}

/** Shown at once, and kept for the next start. */
async function prefer(app: App, choice: Partial<Preferences>): Promise<void> {
  const { preferences } = app.store.getState();
  app.set({ preferences: { ...preferences, ...choice } });
  app.set({ preferences: await app.request('preferences.set', choice) });
}
