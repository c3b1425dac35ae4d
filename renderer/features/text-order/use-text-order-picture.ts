import { useCallback, useDeferredValue } from 'react';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { textOrderScope } from '../../core/slices/text-order.ts';
import { useShownTheme } from '../../core/theme/use-shown-theme.ts';
import { excerptedSources, useMeasuredSources } from '../passages/measured-sources.ts';
import { type TextOrderPicture, textOrderPicture } from './text-order-picture.ts';

/** Returns the claims that are shown, drawn as an export draws them; their stretches as soon as the texts are measured. */
export function useTextOrderPicture(): TextOrderPicture {
  const typesetter = useTypesetter();
  const theme = useShownTheme();
  const { map, source } = useAppState(textOrderScope);
  const texts = useDeferredValue(useMeasuredSources(useDebate(excerptedSources)));
  return useDebate(
    useCallback(
      (debate) => textOrderPicture(debate, { map, source, theme, typesetter, texts }),
      [map, source, theme, typesetter, texts],
    ),
  );
}
