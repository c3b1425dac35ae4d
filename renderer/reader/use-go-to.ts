import { type RefObject, useEffect, useState } from 'react';
import { useApp, useAppState } from '../state/app-context.ts';
import type { Reading } from '../state/app-state.ts';
import type { App } from '../state/app-store.ts';
import type { Hit } from './find-in-text.ts';
import type { TextControl } from './text-view.tsx';

/** Brings what the window asks for into sight, once the text is there. Returns what that was. */
export function useGoTo(control: RefObject<TextControl | null>, isThere: boolean): Hit | null {
  const app = useApp();
  const goTo = useAppState((state) => state.reader?.goTo ?? null);
  const [goneTo, setGoneTo] = useState<Hit | null>(null);
  useEffect(() => {
    const place = goTo && isThere ? placeOf(app, goTo) : null;
    if (place === null) return;
    setGoneTo(place);
    control.current?.show(place.start);
    control.current?.focus();
  }, [app, control, goTo, isThere]);
  return goneTo;
}

function placeOf(app: App, goTo: NonNullable<Reading['goTo']>): Hit | null {
  if ('start' in goTo) return goTo;
  const excerpt = app.store.getState().session?.debate.excerpts.get(goTo.excerpt);
  // One that was lost with an older text is nowhere in this one.
  return excerpt === undefined || excerpt.start === excerpt.end ? null : excerpt;
}
