import { type RefObject, useEffect, useState } from 'react';
import type { Debate } from '../../../shared/model/debate.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import type { Reading } from '../../core/slices/reading.ts';
import type { Hit } from './find-in-text.ts';
import type { TextControl } from './text-view.tsx';

/** Brings the place that the window asks for into sight, once the text is there. Returns that place. */
export function useGoTo(control: RefObject<TextControl | null>, isThere: boolean): Hit | null {
  const app = useApp();
  const goTo = useAppState((state) => state.reader?.goTo ?? null);
  const [goneTo, setGoneTo] = useState<Reading['goTo']>(null);
  useEffect(() => {
    const { session } = app.store.getState();
    const place = goTo && isThere && session ? placeOf(session.debate, goTo) : null;
    if (place === null) return;
    setGoneTo(goTo);
    control.current?.show(place.start);
    control.current?.focus();
  }, [app, control, goTo, isThere]);
  // An excerpt may be given other words meanwhile.
  return useDebate((debate) => goneTo && placeOf(debate, goneTo));
}

function placeOf(debate: Debate, goTo: NonNullable<Reading['goTo']>): Hit | null {
  if ('start' in goTo) return goTo;
  const excerpt = debate.excerpts.get(goTo.excerpt);
  // One that was lost with an older text is nowhere in this one.
  return excerpt === undefined || excerpt.start === excerpt.end ? null : excerpt;
}
