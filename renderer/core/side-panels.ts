import type { AppState } from './app-state.ts';

export type SidePanel = 'navigator' | 'inspector';

/** Which panels stand at the sides: those that are wanted, but only one of them where a source needs the room of the other. */
export function sidePanels({
  session,
  preferences: { navigator, inspector },
  narrow,
  reader,
  besideReader,
}: AppState): Readonly<Record<SidePanel, boolean>> {
  if (session === null) return { navigator: false, inspector: false };
  if (!narrow || reader === null) return { navigator, inspector };
  return {
    navigator: navigator && besideReader === 'navigator',
    inspector: inspector && besideReader === 'inspector',
  };
}
