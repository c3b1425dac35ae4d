import { useCallback } from 'react';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { mapOfExchange } from '../../core/slices/exchange.ts';
import { useShownTheme } from '../../core/theme/use-shown-theme.ts';
import { type ExchangePicture, exchangePicture } from './exchange-picture.ts';

/** Returns the moves that are shown, drawn as an export draws them. */
export function useExchangePicture(): ExchangePicture {
  const typesetter = useTypesetter();
  const theme = useShownTheme();
  const map = useAppState(mapOfExchange);
  return useDebate(
    useCallback((debate) => exchangePicture(debate, { map, theme, typesetter }), [map, theme, typesetter]),
  );
}
