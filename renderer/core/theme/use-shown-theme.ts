import { useAppState } from '../app-context.ts';
import { useMedia } from './use-media.ts';

/** Light or dark, as the user chose or as the system is. */
export function useShownTheme(): 'light' | 'dark' {
  const choice = useAppState((state) => state.preferences.theme);
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}
