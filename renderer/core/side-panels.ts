import type { Preferences } from '../../shared/contract/settings.ts';
import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import type { SidePanel } from './slices/window.ts';
import { putBesideReader, takePreferences } from './slices/window.ts';

/**
 * Returns the panels at the sides: those that the user wants, but only one of them when a source needs the room of the
 * other.
 */
export function sidePanels({
  session,
  preferences: { navigator, inspector },
  narrow,
  reader,
  besideReader,
}: Pick<AppState, 'session' | 'preferences' | 'narrow' | 'reader' | 'besideReader'>): Readonly<
  Record<SidePanel, boolean>
> {
  if (session === null) return { navigator: false, inspector: false };
  if (!narrow || reader === null) return { navigator, inspector };
  return {
    navigator: navigator && besideReader === 'navigator',
    inspector: inspector && besideReader === 'inspector',
  };
}

/** Shows a side panel, in place of the other where there is no room for both. */
export async function showPanel(app: App, panel: SidePanel): Promise<void> {
  putBesideReader(app, panel);
  if (!app.store.getState().preferences[panel]) await prefer(app, { [panel]: true });
}

/** Number of choices that are being written. */
let writing = 0;

/** Changes a preference at once, and keeps it for the next start. */
export async function prefer(app: App, choice: Partial<Preferences>): Promise<void> {
  const { preferences } = app.store.getState();
  takePreferences(app, { ...preferences, ...choice });
  writing += 1;
  try {
    const kept = await app.request('preferences.set', choice);
    // What was chosen since is not in this answer.
    if (writing === 1) takePreferences(app, kept);
  } finally {
    writing -= 1;
  }
}
