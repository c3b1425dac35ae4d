import { useLayoutEffect } from 'react';
import { useShownTheme } from './use-shown-theme.ts';

/** Keeps the page light or dark: as the user chose, or as the system is. */
export function useTheme(): void {
  const theme = useShownTheme();
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
