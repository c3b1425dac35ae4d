import { useAppState } from '../app-context.ts';
import { useMedia } from './use-media.ts';

/** Returns light or dark: the user's choice, or the system's. */
export function useShownTheme(): 'light' | 'dark' {
  const choice = useAppState((state) => state.preferences.theme);
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}
