import { type RefCallback, useEffect, useRef } from 'react';
import { useApp, useAppState } from '../app-context.ts';
import type { TextPlace } from '../slices/unsaved.ts';
import { forgetCursor } from '../slices/unsaved.ts';

/** Gives a field the cursor on request, as soon as the field is there. */
export function useAskedFor({ entity, id, field }: TextPlace): RefCallback<HTMLElement> {
  const app = useApp();
  const element = useRef<HTMLElement>(null);
  const isAsked = useAppState(
    ({ askedFor }) => askedFor?.entity === entity && askedFor.id === id && askedFor.field === field,
  );
  useEffect(() => {
    if (!isAsked) return;
    forgetCursor(app);
    element.current?.focus();
  }, [app, isAsked]);
  return (node) => {
    element.current = node;
  };
}
