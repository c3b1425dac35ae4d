import { useLayoutEffect } from 'react';
import { useAppState } from '../app-context.ts';
import { useMedia } from './use-media.ts';

/** Keeps the window light or dark, as the user chose or as the system is. */
export function useTheme(): void {
  const choice = useAppState((state) => state.preferences.theme);
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const theme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
