import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Typesetter } from '../../../shared/text/text.ts';
import type { Fonts } from './font-loader.ts';

const FontsContext = createContext<Fonts | null>(null);
export const FontsProvider = FontsContext.Provider;

/** Returns the typesetter with the fonts that are loaded; it is replaced when more have come. */
export function useTypesetter(): Typesetter {
  const fonts = useContext(FontsContext);
  if (fonts === null) throw new TypeError('Used outside the app.');
  return useSyncExternalStore(fonts.onChange, () => fonts.typesetter);
}
