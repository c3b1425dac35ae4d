import { useMemo } from 'react';
import { useAppState, useSession } from '../../core/app-context.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { mapOfExchange } from '../../core/slices/exchange.ts';
import { useShownTheme } from '../../core/theme/use-shown-theme.ts';
import { type ExchangePicture, exchangePicture } from './exchange-picture.ts';

/** The moves that are shown, drawn as an export draws them. */
export function useExchangePicture(): ExchangePicture {
  const { debate } = useSession();
  const typesetter = useTypesetter();
  const theme = useShownTheme();
  const revision = useAppState((state) => state.revision);
  const map = useAppState(mapOfExchange);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the debate is changed in place, and the revision tells when.
  return useMemo(() => exchangePicture(debate, { map, theme, typesetter }), [debate, revision, map, theme, typesetter]);
}
