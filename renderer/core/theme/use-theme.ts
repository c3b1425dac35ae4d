import { useLayoutEffect } from 'react';
import { useAppState } from '../app-context.ts';
import { useShownTheme } from './use-shown-theme.ts';

/** Keeps the page light or dark, as the user chose or as the system is, and its text as large as the user wants. */
export function useTheme(): void {
  const textSize = useAppState(({ preferences }) => preferences.textSize);
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${textSize}%`;
  }, [textSize]);
  const theme = useShownTheme();
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
