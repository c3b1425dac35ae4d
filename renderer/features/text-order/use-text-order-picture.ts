import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Debate } from '../../../shared/model/debate.ts';
import type { TextOrderOptions } from '../../../shared/scene/text-order/lay-out-text-order.ts';
import { KnownParts } from '../../../shared/scene/text-order/set-rows.ts';
import { shownStatements } from '../../../shared/scene/text-order/text-columns.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { useTypesetter } from '../../core/fonts/fonts-context.ts';
import { textOrderScope } from '../../core/slices/text-order.ts';
import { useShownTheme } from '../../core/theme/use-shown-theme.ts';
import { excerptedSources, useMeasuredSources } from '../passages/measured-sources.ts';
import { pictureSteps, type TextOrderPicture, textOrderPicture } from './text-order-picture.ts';

/** With more statements than this, drawing all would be felt: then it is done in pieces, and what is shown follows. */
const MANY = 300;
/** Milliseconds of a piece: the window still shows every movement. */
const PIECE = 10;

/**
 * Returns the claims that are shown, drawn as an export draws them; their stretches as soon as the texts are measured. Null while very
 * many are drawn for the first time.
 */
export function useTextOrderPicture(): TextOrderPicture | null {
  const typesetter = useTypesetter();
  const theme = useShownTheme();
  const { map, source } = useAppState(textOrderScope);
  const texts = useMeasuredSources(useDebate(excerptedSources));
  const [known] = useState(() => new KnownParts());
  const options = useMemo(
    () => ({ map, source, theme, typesetter, texts, known }),
    [map, source, theme, typesetter, texts, known],
  );
  const isMany = useDebate(useCallback((debate: Debate) => shownStatements(debate, map).size > MANY, [map]));
  const atOnce = useDebate(
    useCallback((debate: Debate) => (isMany ? null : textOrderPicture(debate, options)), [isMany, options]),
  );
  const inPieces = usePieces(isMany ? options : null);
  return atOnce ?? inPieces;
}

/** Draws in pieces, again after every edit; returns the last drawing that was finished. */
function usePieces(options: TextOrderOptions | null): TextOrderPicture | null {
  const app = useApp();
  const revision = useAppState((state) => state.revision);
  const [picture, setPicture] = useState<TextOrderPicture | null>(null);
  useEffect(() => {
    const { session } = app.store.getState();
    if (options === null || session === null) return;
    const steps = pictureSteps(session.debate, options);
    let timer = setTimeout(work);
    function work(): void {
      // An edit that this effect has not heard of yet: it begins anew.
      if (app.store.getState().revision !== revision) return;
      const until = performance.now() + PIECE;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          setPicture(step.value);
          return;
        }
        if (performance.now() > until) break;
      }
      timer = setTimeout(work);
    }
    return () => clearTimeout(timer);
  }, [app, options, revision]);
  return options === null ? null : picture;
}
